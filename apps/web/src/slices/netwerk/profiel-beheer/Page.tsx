import type { Profielversie } from '@regietafel/contract/profiel.contract.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Versies } from '../profiel/Versies.tsx'
import { Beslissen } from './Beslissen.tsx'
import { Importeren } from './Importeren.tsx'
import { Voorstellen } from './Voorstellen.tsx'

/** Where a functioneel beheerder changes how the netwerk works, and the other one decides (NET-04, NET-05, NET-58). */
export function ProfielBeheerPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/netwerkprofiel/versies', {})
  return (
    <Page
      title="Netwerkprofiel"
      lead="Wat hier verandert, geldt voor wat daarna begint. Een tweede beheerder stelt elke wijziging vast."
      commands={
        <>
          <ButtonLink icon="eye" to="/netwerkprofiel">
            Bekijk het profiel
          </ButtonLink>
          <ButtonLink icon="plus" to="/beheer/nieuw-netwerk">
            Nieuw netwerk
          </ButtonLink>
        </>
      }
    >
      {data ? (
        <Inhoud versies={data.data.items} />
      ) : error ? (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading lines={10} />
      )}
    </Page>
  )
}

function Inhoud({ versies }: { readonly versies: readonly Profielversie[] }) {
  const voorstel = versies.find(({ status }) => status === 'voorstel')
  const last = versies.find(({ status }) => status === 'vastgesteld')
  const { data, error, refetch } = useApiQuery('GET /v1/netwerkprofiel', last ? { query: { versie: last.nummer } } : {})
  if (!data) return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />
  const profiel = data.data
  return (
    <div className="rt-columns">
      <div className="rt-stack">
        {voorstel ? (
          <Beslissen versie={voorstel} />
        ) : (
          <>
            <Voorstellen key={profiel.versie} was={profiel} />
            <Card title="Of alles in één keer">
              <Importeren />
            </Card>
          </>
        )}
      </div>
      <Versies profiel={profiel} versies={versies} shown={profiel.versie} />
    </div>
  )
}
