import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api } from '../../../api/client.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'
import { findMine, type OverlegParams, useOverleg } from '../use-overleg.ts'
import { formatWanneer, huisWoord, STATUS_WORD, typeWoord } from '../words.ts'
import { Antwoord } from './Antwoord.tsx'
import { Delen } from './Delen.tsx'
import { Facts } from './Facts.tsx'
import { Gasten } from './Gasten.tsx'
import { GenodigdenCard } from './GenodigdenCard.tsx'
import { Leiding } from './Leiding.tsx'
import { Uitkomst } from './Uitkomst.tsx'
import '../overleg.css'

/** One overleg: what it is, who comes, what is asked of you, and afterwards what came of it. */
export function OverlegPage() {
  const params = useParams({ from: '/frame/casussen/$casusId/overleggen/$overlegId' })
  const profiel = useProfiel()
  const { data, error, refetch } = useOverleg(params)
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId: params.casusId } })
  const back = {
    label: 'Overleggen',
    to: '/casussen/$casusId/overleggen',
    params: { casusId: params.casusId },
  } as const
  if (!data)
    return (
      <Page title="Overleg" back={back}>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />}
      </Page>
    )
  const overleg = data.data
  const leads = casus.data?.data.mijnRollen.includes('procesregisseur') ?? false
  return (
    <Page
      title={typeWoord(profiel, overleg.type)}
      back={back}
      lead={`${formatWanneer(overleg)} · ${plaatsOf(overleg, huisWoord(profiel, overleg.vorm.huis))}`}
      commands={<NextPlace params={params} overleg={overleg} leads={leads} />}
    >
      <Seen params={params} overleg={overleg} />
      <div className="rt-stack">
        <Standing overleg={overleg} />
        {leads && <Leiding params={params} overleg={overleg} />}
        {overleg.status === 'gepland' && !leads && <Antwoord params={params} overleg={overleg} />}
        {overleg.status === 'afgerond' && leads && <Delen params={params} />}
        {overleg.status === 'afgerond' && <Uitkomst params={params} overleg={overleg} />}
        <div className="rt-columns">
          <Facts overleg={overleg} />
          <GenodigdenCard overleg={overleg} />
        </div>
        {leads && <Gasten params={params} overleg={overleg} />}
      </div>
    </Page>
  )
}

type NextProps = { readonly params: OverlegParams; readonly overleg: Overleg; readonly leads: boolean }

/** Where one goes from here: to the table while it goes on, to the documents when it is over. */
function NextPlace({ params, overleg: { status }, leads }: NextProps) {
  if (status === 'lopend')
    return (
      <ButtonLink kind="primary" to="/casussen/$casusId/overleggen/$overlegId/tafel" params={params}>
        Naar de tafel
      </ButtonLink>
    )
  if (status !== 'afgerond') return null
  return (
    <ButtonLink
      kind={leads ? 'primary' : 'secondary'}
      icon="document"
      to="/casussen/$casusId/documenten"
      params={{ casusId: params.casusId }}
    >
      {leads ? 'Documenten bekijken en delen' : 'Documenten'}
    </ButtonLink>
  )
}

const plaatsOf = ({ vorm }: Overleg, huis: string | null): string =>
  vorm.soort === 'online' ? 'online' : [huis, vorm.plaats].filter(Boolean).join(', ')

/** Opening the page is seeing the invitation (OVL-11). */
function Seen({ params, overleg }: { readonly params: OverlegParams; readonly overleg: Overleg }) {
  const mine = findMine(overleg)
  const fresh = mine?.status === 'verstuurd' ? mine.uitnodigingId : null
  const { casusId, overlegId } = params
  useEffect(() => {
    if (!fresh) return
    void api('POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/gezien', {
      params: { casusId, overlegId, uitnodigingId: fresh },
    }).catch(() => undefined)
  }, [casusId, overlegId, fresh])
  return null
}

function Standing({ overleg: { status, reden, waarschuwingen, vorm } }: { readonly overleg: Overleg }) {
  const { word, tone } = STATUS_WORD[status]
  return (
    <>
      {status !== 'gepland' && (
        <div className="rt-row">
          <Status tone={tone}>{word}</Status>
          {reden && <span>{reden}</span>}
        </div>
      )}
      {waarschuwingen.includes('eerste-overleg-online') && (
        <Note tone="warn" title="Dit eerste overleg is online">
          <p>{`In dit netwerk is een eerste overleg in principe aan tafel. Reden: ${vorm.reden ?? ''}`}</p>
        </Note>
      )}
      {waarschuwingen.includes('voorzitter-has-acties') && (
        <Note tone="warn" title="De voorzitter heeft zelf een open actie">
          <p>Een voorzitter is onafhankelijk. Draag de actie over aan een deelnemer.</p>
        </Note>
      )}
    </>
  )
}
