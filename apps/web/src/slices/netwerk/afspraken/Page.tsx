import type { Convenant } from '@regietafel/contract/convenant.contract.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { BestandLink } from '../../../profiel/BestandLink.tsx'
import { CONVENANT_SOORT, CONVENANT_STAND, geldigheid } from '../../../profiel/convenant-words.ts'
import { HandvatLink } from '../../../profiel/HandvatLink.tsx'
import { grondslagWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'

/** For everyone: on which agreement the co-operation rests, what may be a ground, and whom to ask (NET-14, NET-21, PRV-11). */
export function AfsprakenPage() {
  const { netwerk } = useSessie()
  const profiel = useProfiel()
  const { data, error, refetch } = useApiQuery('GET /v1/convenanten', {})
  const items = (data?.data.items ?? []).filter(({ stand }) => stand !== 'ingetrokken')
  const { ambitie, contactadres, grondslagen } = profiel.lijsten
  return (
    <Page title="Waarop we samenwerken" lead={ambitie ?? `De afspraken van ${netwerk.naam}.`}>
      <div className="rt-columns">
        <div className="rt-stack">
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={6} />}
          {data && items.length === 0 && (
            <Card>
              <Empty title="Er is nog geen convenant vastgelegd">De functioneel beheerder doet dat.</Empty>
            </Card>
          )}
          {items.map((convenant) => (
            <Afspraak key={convenant.convenantId} convenant={convenant} />
          ))}
        </div>
        <div className="rt-stack">
          <Card title="Op welke grond je deelt" flush>
            <ul className="rt-list">
              {grondslagen.map(({ code }) => (
                <li key={code}>{grondslagWoord(profiel, code)}</li>
              ))}
            </ul>
            <p className="rt-card__foot">
              <HandvatLink />
            </p>
          </Card>
          <Card title="Vragen">
            <a href={`mailto:${contactadres}`}>{contactadres}</a>
          </Card>
        </div>
      </div>
    </Page>
  )
}

function Afspraak({ convenant }: { readonly convenant: Convenant }) {
  const { titel, soort, stand, aanduiding, ondertekenaars } = convenant
  const { word, tone } = CONVENANT_STAND[stand]
  return (
    <Card title={titel} commands={<Status tone={tone}>{word}</Status>}>
      <div className="rt-stack">
        <Facts
          rows={[
            ['Soort', CONVENANT_SOORT[soort]],
            ['Geldt', geldigheid(convenant)],
            ['Versie', aanduiding],
            ['Getekend door', ondertekenaars.map(({ naam }) => naam).join(', ')],
          ]}
        />
        <BestandLink convenant={convenant} />
      </div>
    </Card>
  )
}
