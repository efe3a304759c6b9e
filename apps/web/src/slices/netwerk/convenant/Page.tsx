import type { Convenant } from '@regietafel/contract/convenant.contract.ts'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { CONVENANT_STAND } from '../../../profiel/convenant-words.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'
import { AFTER_CONVENANT } from './after-convenant.ts'
import { Bestand } from './Bestand.tsx'
import { ConvenantForm } from './ConvenantForm.tsx'

const route = getRouteApi('/frame/beheer/convenanten/$convenantId')
const BACK = { to: '/beheer/convenanten', label: 'Convenanten' } as const

/** One agreement: what it is, who signed, and its document. */
export function ConvenantPage() {
  const { convenantId } = route.useParams()
  const { data, error, refetch } = useApiQuery('GET /v1/convenanten', {})
  const convenant = data?.data.items.find((each) => each.convenantId === convenantId)
  if (!convenant)
    return (
      <Page title="Convenant" back={BACK} narrow>
        {error ? (
          <ErrorPanel error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Empty title="Dit convenant staat niet in dit netwerk" />
        ) : (
          <Loading lines={6} />
        )}
      </Page>
    )
  const { word, tone } = CONVENANT_STAND[convenant.stand]
  return (
    <Page title={convenant.titel} lead={<Status tone={tone}>{word}</Status>} back={BACK}>
      <div className="rt-columns">
        <Wijzigen key={convenant.versie} convenant={convenant} />
        <Bestand convenant={convenant} />
      </div>
    </Page>
  )
}

function Wijzigen({ convenant }: { readonly convenant: Convenant }) {
  const { convenantId, versie } = convenant
  const navigate = useNavigate()
  const save = useApiMutation('PUT /v1/beheer/convenanten/{convenantId}', {
    refreshes: AFTER_CONVENANT,
    onSuccess: ({ data }) => {
      announce(`${data.titel} is bewaard`)
      void navigate({ to: '/beheer/convenanten' })
    },
  })
  return (
    <Card title="Gegevens">
      <ConvenantForm
        convenant={convenant}
        problem={save.error}
        busy={save.isPending}
        onSave={(body) => save.mutate({ params: { convenantId }, body, ifMatch: `"${versie}"` })}
      />
    </Card>
  )
}
