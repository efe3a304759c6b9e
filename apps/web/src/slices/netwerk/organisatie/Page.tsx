import type { BeheerOrganisatie } from '@regietafel/contract/beheer.contract.ts'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty, Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { OrganisatieForm } from './OrganisatieForm.tsx'

const route = getRouteApi('/frame/beheer/organisaties/$organisatieId')
const BACK = { to: '/beheer/organisaties', label: 'Organisaties' } as const

/** One organisation: what it is, and who works there. */
export function OrganisatiePage() {
  const { organisatieId } = route.useParams()
  const { data, error, refetch } = useApiQuery('GET /v1/beheer/organisaties', {})
  const organisatie = data?.data.items.find((each) => each.organisatieId === organisatieId)
  if (!organisatie)
    return (
      <Page title="Organisatie" back={BACK} narrow>
        {error ? (
          <ErrorPanel error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Empty title="Deze organisatie staat niet in dit netwerk" />
        ) : (
          <Loading lines={6} />
        )}
      </Page>
    )
  return (
    <Page title={organisatie.naam} back={BACK}>
      <div className="rt-stack">
        {!organisatie.actief && organisatie.aantalPersonen > 0 && (
          <Note tone="warn" title="Deze organisatie is gestopt">
            <p>Er zijn nog personen met toegang. Beëindig die hieronder, een voor een.</p>
          </Note>
        )}
        <div className="rt-columns">
          <Wijzigen key={organisatie.versie} organisatie={organisatie} />
          <Personen organisatie={organisatie} />
        </div>
      </div>
    </Page>
  )
}

function Wijzigen({ organisatie }: { readonly organisatie: BeheerOrganisatie }) {
  const { organisatieId, versie } = organisatie
  const navigate = useNavigate()
  const save = useApiMutation('PUT /v1/beheer/organisaties/{organisatieId}', {
    refreshes: ['GET /v1/beheer/organisaties', 'GET /v1/organisaties', 'GET /v1/personen', 'GET /v1/beheer/personen'],
    onSuccess: ({ data }) => {
      announce(`${data.naam} is bewaard`)
      void navigate({ to: '/beheer/organisaties' })
    },
  })
  return (
    <Card title="Gegevens">
      <OrganisatieForm
        organisatie={organisatie}
        problem={save.error}
        busy={save.isPending}
        onSave={(body) => save.mutate({ params: { organisatieId }, body, ifMatch: `"${versie}"` })}
      />
    </Card>
  )
}

function Personen({ organisatie: { organisatieId, naam, actief } }: { readonly organisatie: BeheerOrganisatie }) {
  const personen = useApiQuery('GET /v1/beheer/personen', {}).data?.data.items ?? []
  const here = personen.filter((each) => each.organisatie.organisatieId === organisatieId && each.actiefTot === null)
  return (
    <Card
      title="Wie hier werkt"
      count={here.length}
      flush
      commands={
        actief && (
          <ButtonLink small kind="quiet" icon="plus" to="/beheer/personen/nieuw" search={{ organisatieId }}>
            Voeg iemand toe
          </ButtonLink>
        )
      }
    >
      {here.length === 0 ? (
        <Empty title={`Nog niemand van ${naam}`}>Voeg iemand toe om die persoon te kunnen uitnodigen.</Empty>
      ) : (
        <ul className="rt-list">
          {here.map(({ persoonId, naam: wie, functienaam }) => (
            <li key={persoonId}>
              <Link to="/beheer/personen/$persoonId" params={{ persoonId }}>
                {wie}
              </Link>
              <span className="rt-quiet">{` ${functienaam}`}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
