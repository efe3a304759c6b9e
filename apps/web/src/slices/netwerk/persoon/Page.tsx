import type { BeheerPersoon } from '@regietafel/contract/beheer.contract.ts'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty, ReadOnlyNote } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Aanmelduitnodiging } from './Aanmelduitnodiging.tsx'
import { Einde } from './Einde.tsx'
import { PersoonForm } from './PersoonForm.tsx'

const route = getRouteApi('/frame/beheer/personen/$persoonId')
const BACK = { to: '/beheer/personen', label: 'Personen' } as const

/** One person: details, the first sign-in, and the end of the access (ROL-40). */
export function PersoonPage() {
  const { persoonId } = route.useParams()
  const { data, error, refetch } = useApiQuery('GET /v1/beheer/personen', {})
  const persoon = data?.data.items.find((each) => each.persoonId === persoonId)
  if (!persoon)
    return (
      <Page title="Persoon" back={BACK} narrow>
        {error ? (
          <ErrorPanel error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Empty title="Deze persoon staat niet in dit netwerk" />
        ) : (
          <Loading lines={6} />
        )}
      </Page>
    )
  const lead = `${persoon.functienaam}, ${persoon.organisatie.naam}`
  if (persoon.actiefTot !== null)
    return (
      <Page title={persoon.naam} lead={lead} back={BACK} narrow>
        <ReadOnlyNote>
          {`Deze persoon heeft sinds ${formatDay(dayOf(persoon.actiefTot))} geen toegang meer. Komt iemand terug, voeg die dan opnieuw toe.`}
        </ReadOnlyNote>
      </Page>
    )
  return (
    <Page title={persoon.naam} lead={lead} back={BACK}>
      <div className="rt-columns">
        <Wijzigen key={persoon.versie} persoon={persoon} />
        <div className="rt-stack">
          <Aanmelduitnodiging persoon={persoon} />
          <Einde persoon={persoon} personen={data?.data.items ?? []} />
        </div>
      </div>
    </Page>
  )
}

function Wijzigen({ persoon }: { readonly persoon: BeheerPersoon }) {
  const { persoonId, versie, naam, functienaam, email, telefoon, functies } = persoon
  const navigate = useNavigate()
  const save = useApiMutation('PUT /v1/beheer/personen/{persoonId}', {
    refreshes: ['GET /v1/beheer/personen', 'GET /v1/personen', 'GET /v1/sessie'],
    onSuccess: ({ data }) => {
      announce(`${data.naam} is bewaard`)
      void navigate({ to: '/beheer/personen' })
    },
  })
  return (
    <Card title="Gegevens">
      <PersoonForm
        start={{ naam, functienaam, email, telefoon, functies }}
        problem={save.error}
        busy={save.isPending}
        onSave={(body) => save.mutate({ params: { persoonId }, body, ifMatch: `"${versie}"` })}
      >
        <p className="rt-quiet">
          {`Werkt bij ${persoon.organisatie.naam}. Gaat iemand ergens anders werken? Beëindig dan hier de toegang en voeg de persoon daar toe.`}
        </p>
      </PersoonForm>
    </Card>
  )
}
