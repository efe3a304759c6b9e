import './mailgroep.css'
import type { Mailgroep } from '@regietafel/contract/mailgroep.contract.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { formatCount } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty, ReadOnlyNote } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'
import { Begin } from './Begin.tsx'
import { DraadPanel } from './DraadPanel.tsx'
import { Draden } from './Draden.tsx'
import { Leden } from './Leden.tsx'
import { SchrijfBericht } from './SchrijfBericht.tsx'

const route = getRouteApi('/frame/casussen/$casusId/mailgroep')
const KEY = 'GET /v1/casussen/{casusId}/mailgroep'

/** The mailgroep of one casus: its threads, who reads along, how long it has been silent (COM-03, COM-04, COM-05). */
export function MailgroepPage() {
  const { casusId } = route.useParams()
  const { draad, nieuw } = route.useSearch()
  const { data, error, refetch } = useApiQuery(KEY, { params: { casusId } })
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  useStroom(casusId, ['bericht', 'mailgroep', 'deelname', 'casus'], () => void refetch())
  if (!data)
    return (
      <Page title="Mailgroep">{error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading />}</Page>
    )
  const mailgroep = data.data
  const isProces = casus.data?.data.mijnRollen.includes('procesregisseur') ?? false
  if (mailgroep.mailgroepId === null)
    return (
      <Page title="Mailgroep">
        <Begin casusId={casusId} stand={mailgroep.stand} isProces={isProces} />
      </Page>
    )
  const open = mailgroep.draden.find(({ draadId }) => draadId === draad)
  const isOpen = mailgroep.stand === 'open'
  return (
    <Page
      title="Mailgroep"
      lead={<Stilte mailgroep={mailgroep} />}
      commands={
        isOpen && (
          <ButtonLink
            kind={open || nieuw ? 'secondary' : 'primary'}
            icon="plus"
            to="/casussen/$casusId/mailgroep"
            params={{ casusId }}
            search={{ nieuw: true }}
          >
            Nieuw bericht
          </ButtonLink>
        )
      }
    >
      <div className="rt-stack">
        {!isOpen && (
          <ReadOnlyNote>
            Deze casus is gesloten. Je kunt de mailgroep nog lezen, maar er niet meer in schrijven.
          </ReadOnlyNote>
        )}
        <div className={open || nieuw ? 'rt-mailgroep rt-mailgroep--open' : 'rt-mailgroep'}>
          <div className="rt-stack rt-mailgroep__lijst">
            <Card title="Onderwerpen" count={mailgroep.draden.length} flush>
              <Draden casusId={casusId} draden={mailgroep.draden} open={open?.draadId ?? null} />
            </Card>
            <Leden casusId={casusId} mailgroep={mailgroep} mayOpen={isProces && isOpen} />
          </div>
          {nieuw && isOpen ? (
            <Card title="Nieuw bericht">
              <SchrijfBericht
                casusId={casusId}
                draad={null}
                leden={mailgroep.leden}
                casusOpCode={mailgroep.casusOpCode}
              />
            </Card>
          ) : open ? (
            <DraadPanel
              key={open.draadId}
              draad={open}
              leden={mailgroep.leden}
              casusOpCode={mailgroep.casusOpCode}
              mayWrite={isOpen}
            />
          ) : (
            <Card>
              <Empty title={mailgroep.draden.length > 0 ? 'Kies een onderwerp' : 'Nog geen berichten'}>
                In de mailgroep houd je elkaar op de hoogte: terugkoppeling, vragen en documenten. Per e-mail gaat
                alleen dat er een bericht is, nooit wat erin staat.
              </Empty>
            </Card>
          )}
        </div>
      </div>
    </Page>
  )
}

/** How long nobody wrote; a nudge, never a blame (COM-04). */
function Stilte({ mailgroep }: { readonly mailgroep: Mailgroep }) {
  const { stilte, leden } = mailgroep
  const aantal = formatCount(leden.length, 'lid', 'leden')
  if (!stilte || mailgroep.stand !== 'open') return aantal
  const { dagen, herinneringNaDagen } = stilte
  if (dagen === 0) return `${aantal} · vandaag nog geschreven`
  return (
    <span className="rt-row">
      {aantal}
      <Status tone={dagen >= herinneringNaDagen ? 'warn' : 'neutral'} icon="clock">
        {dagen >= herinneringNaDagen
          ? `${formatCount(dagen, 'dag', 'dagen')} stil: laat weten hoe het gaat`
          : `${formatCount(dagen, 'dag', 'dagen')} stil`}
      </Status>
    </span>
  )
}
