import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { AanmeldingStatus } from '../../../aanmelding/AanmeldingStatus.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Beslissen } from './Beslissen.tsx'
import { Besluit } from './Besluit.tsx'
import { Eigenaar } from './Eigenaar.tsx'
import { Inhoud } from './Inhoud.tsx'

const BACK = { to: '/aanmeldingen', search: { stand: 'wacht' }, label: 'Aanmeldingen' } as const

/** One aanmelding: what was asked on the left; whose it is and what is decided on the right (INT-08, INT-09, INT-11). */
export function AanmeldingPage() {
  const { aanmeldingId } = useParams({ from: '/frame/aanmeldingen/$aanmeldingId' })
  const isProcesregisseur = useSessie().persoon.functies.includes('procesregisseur')
  const { data, error, refetch } = useApiQuery('GET /v1/aanmeldingen/{aanmeldingId}', { params: { aanmeldingId } })
  if (!data)
    return (
      <Page title="Aanmelding" back={BACK}>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />}
      </Page>
    )
  const aanmelding = data.data
  const mayDecide = isProcesregisseur && aanmelding.status === 'ontvangen'
  return (
    <Page
      title={`Aanmelding van ${aanmelding.naam || 'een ongeboren kind'}`}
      lead={<AanmeldingStatus status={aanmelding.status} />}
      back={BACK}
    >
      <div className="rt-columns">
        <Inhoud aanmelding={aanmelding} />
        <div className="rt-stack">
          <Eigenaar aanmelding={aanmelding} mayAssign={mayDecide} />
          {aanmelding.besluit && <Besluit aanmelding={aanmelding} besluit={aanmelding.besluit} />}
          {mayDecide && <Beslissen aanmelding={aanmelding} />}
        </div>
      </div>
    </Page>
  )
}
