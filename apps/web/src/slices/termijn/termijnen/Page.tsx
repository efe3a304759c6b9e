import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { termijnWoord } from '../../../termijn/termijn-words.ts'
import { Card } from '../../../ui/Card.tsx'
import { formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { TermijnRegel } from './TermijnRegel.tsx'

const LIST = 'GET /v1/casussen/{casusId}/termijnen'
const HISTORY = 'GET /v1/casussen/{casusId}/termijnwijzigingen'

/** Which terms of this casus run, until when and for whom; who keeps one may pause or extend it with a reason (NET-56). */
export function TermijnenPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/termijnen' })
  const { data, error, refetch } = useApiQuery(LIST, { params: { casusId } })
  useStroom(casusId, ['termijn'], () => void refetch())
  // What was agreed for an actie stands with the acties.
  const termijnen = data?.data.items.filter(({ soort }) => soort !== 'actie')
  return (
    <Page
      title="Termijnen"
      lead="Wat er voor deze casus op tijd moet gebeuren, en wie daarvoor zorgt."
      back={{ to: '/casussen/$casusId', params: { casusId }, label: 'Overzicht' }}
    >
      <div className="rt-stack">
        {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!termijnen && !error && <Loading lines={6} />}
        {termijnen && (
          <Card title="Loopt nu" count={termijnen.length} flush>
            {termijnen.length === 0 && (
              <Empty title="Er loopt geen termijn">
                Na een overleg of een contact tussen de regisseurs verschijnt hier wat er volgt, en wanneer.
              </Empty>
            )}
            <ul className="rt-list">
              {termijnen.map((termijn) => (
                <TermijnRegel key={termijn.termijnId} casusId={casusId} termijn={termijn} />
              ))}
            </ul>
          </Card>
        )}
        <Wijzigingen casusId={casusId} />
      </div>
    </Page>
  )
}

const DEED = { pauze: 'stilgezet', hervatting: 'loopt weer', verlenging: 'verlengd' } as const

function Wijzigingen({ casusId }: { readonly casusId: string }) {
  const profiel = useProfiel()
  const items = useApiQuery(HISTORY, { params: { casusId } }).data?.data.items ?? []
  if (items.length === 0) return null
  return (
    <Card title="Stilgezet en verlengd">
      <Timeline
        events={items.map(({ wijzigingId, op, termijnSoort, soort, van, naar, door, reden }) => ({
          id: wijzigingId,
          at: op,
          icon: soort === 'pauze' ? 'clock' : 'calendar',
          title: `${termijnWoord(profiel, termijnSoort)}: ${DEED[soort]}, van ${formatDay(van)} naar ${formatDay(naar)}`,
          who: door,
          why: reden,
        }))}
      />
    </Card>
  )
}
