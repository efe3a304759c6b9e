import type { Keuze } from '@regietafel/domain/netwerk/profiel.ts'
import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { grondslagWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Page } from '../../../ui/Page.tsx'
import { Team } from './Team.tsx'

/** What a casus is about, and who sits at its table. */
export function OverzichtPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/' })
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const profiel = useProfiel()
  if (!data) return null
  const { begonnenOp, afgeslotenOp, doelbinding, themas, team } = data.data
  return (
    <Page title="Overzicht">
      <div className="rt-columns">
        <Card title="Aan tafel" count={team.filter(({ status }) => status === 'actief').length} flush>
          <Team team={team} />
        </Card>
        <Card title="Over deze casus">
          <dl className="rt-facts">
            <dt>Begonnen</dt>
            <dd>{formatDay(dayOf(begonnenOp))}</dd>
            {afgeslotenOp && (
              <>
                <dt>Afgesloten</dt>
                <dd>{formatDay(dayOf(afgeslotenOp))}</dd>
              </>
            )}
            <dt>Doel</dt>
            <dd>{doelbinding?.doel ?? 'nog niet vastgelegd'}</dd>
            <dt>Grondslag</dt>
            <dd>{doelbinding ? grondslagWoord(profiel, doelbinding.grondslag) : 'nog niet vastgelegd'}</dd>
            {themas.length > 0 && (
              <>
                <dt>{INDELING[profiel.lijsten.indeling.soort]}</dt>
                <dd>{themas.map((code) => labelOf(profiel.lijsten.indeling.keuzes, code)).join(', ')}</dd>
              </>
            )}
          </dl>
        </Card>
      </div>
    </Page>
  )
}

const INDELING = { themas: "Thema's", doelen: 'Doelen', geen: 'Indeling' } as const

const labelOf = (keuzes: readonly Keuze[], code: string): string =>
  keuzes.find((keuze) => keuze.code === code)?.label ?? code
