import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'
import { Deelprocesregies } from './Deelprocesregies.tsx'
import { Klantregie } from './Klantregie.tsx'
import { Maatregelen } from './Maatregelen.tsx'
import { MaatregelVastleggen } from './MaatregelVastleggen.tsx'
import { Voorkeuren } from './Voorkeuren.tsx'

/** What is agreed about the regie beside the seats (ROL-15 .. ROL-17, ROL-57, B-14, B-15). */
export function RegieafsprakenPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/regie' })
  const proces = useTerm('proces')
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/regieafspraken', { params: { casusId } })
  useStroom(casusId, ['regie', 'niveau'], () => void refetch())
  const back = { to: '/casussen/$casusId/team', params: { casusId }, label: 'Team' } as const
  if (!data || !casus)
    return (
      <Page title="Afspraken over de regie" back={back}>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />}
      </Page>
    )
  const { kader, maatregelen, deelprocesregies, klantregie, voorkeuren } = data.data
  const open = casus.status === 'lopend'
  const leads = open && casus.mijnRollen.includes('procesregisseur')
  const isRegie = leads || (open && casus.mijnRollen.includes('inhoudelijke-regie'))
  return (
    <Page
      title="Afspraken over de regie"
      lead="Wat de klant en het netwerk zelf doen, en wat een maatregel verandert."
      back={back}
    >
      <div className="rt-stack">
        <Card title="Wie voert de procesregie?">
          <Klantregie casusId={casusId} klantregie={klantregie} niveau={casus.niveau} mayChange={leads} />
        </Card>
        <Card title="Wat wil de klant?">
          <Voorkeuren casusId={casusId} voorkeuren={voorkeuren} mayChange={isRegie} />
        </Card>
        <Card
          title={
            <span className="rt-row">
              Kader
              <Status tone={kader.soort === 'gedwongen' ? 'active' : 'neutral'}>
                {kader.soort === 'gedwongen' && kader.sinds
                  ? `gedwongen sinds ${formatDay(kader.sinds)}`
                  : 'vrijwillig'}
              </Status>
            </span>
          }
        >
          <div className="rt-stack">
            {maatregelen.length === 0 ? (
              <Empty title="Er loopt geen maatregel">Zolang er geen maatregel loopt, is de hulp vrijwillig.</Empty>
            ) : (
              <Maatregelen casusId={casusId} maatregelen={maatregelen} mayChange={isRegie} />
            )}
            {isRegie && (
              <Disclosure summary="Leg een maatregel vast">
                <MaatregelVastleggen casusId={casusId} />
              </Disclosure>
            )}
          </div>
        </Card>
        <Card title={`Wie heeft een deel van de taak van ${proces.metLidwoord}?`}>
          <Deelprocesregies casusId={casusId} team={casus.team} deelprocesregies={deelprocesregies} mayChange={leads} />
        </Card>
      </div>
    </Page>
  )
}
