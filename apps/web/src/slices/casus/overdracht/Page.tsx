import type { Overdracht } from '@regietafel/contract/deelname.contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { useStroom } from '../../../api/stroom.ts'
import { rolWoord, useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { dayOf, formatCount, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { Antwoord } from './Antwoord.tsx'
import { LopendVoorstel } from './LopendVoorstel.tsx'
import { NotitieFacts } from './Notitie.tsx'
import { NieuwVoorstel } from './NieuwVoorstel.tsx'

const route = getRouteApi('/frame/casussen/$casusId/overdracht')
const KEY = 'GET /v1/casussen/{casusId}/overdrachten'

/** Regie that goes to someone else: what is asked of me, what waits, and how it went before (ROL-35, ROL-36, ROL-41). */
export function OverdrachtPage() {
  const { casusId } = route.useParams()
  const { data, error, refetch } = useApiQuery(KEY, { params: { casusId } })
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  const regie = useTerm('inhoudelijkeRegie')
  useStroom(casusId, ['overdracht', 'deelname'], () => void refetch())
  if (!data || !casus)
    return (
      <Page title="Overdracht">
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    )
  const { items, wijzigingen } = data.data
  const open = items.filter(({ status }) => status === 'voorgesteld')
  const done = items.filter(({ status }) => status !== 'voorgesteld')
  const mayPropose =
    casus.status === 'lopend' &&
    casus.mijnRollen.some((rol) => rol === 'procesregisseur' || rol === 'inhoudelijke-regie')
  return (
    <Page
      title="Overdracht"
      lead={
        wijzigingen === 0
          ? `Deze casus had tot nu toe één ${regie.enkelvoud}.`
          : `Deze casus kreeg ${formatCount(wijzigingen, 'keer', 'keer')} een andere ${regie.enkelvoud}.`
      }
    >
      <div className="rt-stack">
        {open.map((overdracht) =>
          overdracht.antwoordGevraagd ? (
            <Antwoord key={overdracht.overdrachtId} casusId={casusId} overdracht={overdracht} />
          ) : (
            <LopendVoorstel key={overdracht.overdrachtId} casusId={casusId} overdracht={overdracht} />
          ),
        )}
        {!mayPropose && open.length === 0 && (
          <Card>
            <Empty title="Er wordt nu niets overgedragen">
              Wie de regie heeft, draagt die hier over met een notitie. Er verandert pas iets als de opvolger ja zegt.
            </Empty>
          </Card>
        )}
        {done.length > 0 && <Eerder items={done} />}
        {mayPropose && <NieuwVoorstel casus={casus} open={open} />}
      </div>
    </Page>
  )
}

const WORD = {
  aanvaard: 'nam over van',
  afgewezen: 'zei nee tegen',
  ingetrokken: 'werd niet meer gevraagd door',
} as const

function Eerder({ items }: { readonly items: readonly Overdracht[] }) {
  const me = useSessie().persoon.persoonId
  const profiel = useProfiel()
  return (
    <Card title="Eerder" count={items.length}>
      <Timeline
        events={items.map(({ overdrachtId, beantwoordOp, voorgesteldOp, status, naar, van, rol, reden, notitie }) => ({
          id: overdrachtId,
          at: beantwoordOp ?? voorgesteldOp,
          icon: status === 'aanvaard' ? 'check' : 'close',
          title: `${naar.naam} ${WORD[status === 'voorgesteld' ? 'ingetrokken' : status]} ${van.naam}`,
          who: `${rolWoord(profiel, rol)}, voorgesteld op ${formatDay(dayOf(voorgesteldOp))}`,
          why: (
            <>
              {reden && <span>{reden}</span>}
              {notitie && (
                // Who came from outside reads it for the first time here.
                <Disclosure summary="De notitie" open={status === 'aanvaard' && naar.persoonId === me}>
                  <NotitieFacts notitie={notitie} />
                </Disclosure>
              )}
            </>
          ),
        }))}
      />
    </Card>
  )
}
