import type { Uitkomst } from '@regietafel/contract/document.contract.ts'
import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Countdown } from '../../../ui/Countdown.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty, Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'
import { DocumentRegel } from './DocumentRegel.tsx'
import { useSoortWoord } from './use-soort-woord.ts'

/** What must be shared after each overleg, by when; who received and opened it (OVL-34, OVL-35, COM-14). */
export function DocumentenPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/documenten' })
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/documenten', { params: { casusId } })
  useStroom(casusId, ['document', 'overleg', 'plan'], () => void refetch())
  const overleg = useTerm('overleg')
  const items = data?.data.items.filter(({ documenten }) => documenten.length > 0) ?? []
  return (
    <Page title="Documenten" lead={`Wat na elk ${overleg.enkelvoud} gedeeld wordt, en met wie.`}>
      <div className="rt-stack">
        {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading lines={6} />}
        {data && items.length === 0 && (
          <Empty title="Nog geen documenten">
            {`Na het afsluiten van ${overleg.metLidwoord} staan de documenten hier meteen klaar om te delen. Wat met jou is gedeeld, vind je hier terug.`}
          </Empty>
        )}
        {data &&
          items.map((uitkomst) => (
            <UitkomstKaart
              key={uitkomst.overlegId}
              casusId={casusId}
              uitkomst={uitkomst}
              magDelen={data.data.magDelen}
            />
          ))}
      </div>
    </Page>
  )
}

type Props = { readonly casusId: string; readonly uitkomst: Uitkomst; readonly magDelen: boolean }

function UitkomstKaart({ casusId, uitkomst, magDelen }: Props) {
  const { overlegtype, dag, documenten, overlegStatus } = uitkomst
  return (
    <Card title={`${overlegtype}, ${formatDay(dag)}`} commands={<Stand uitkomst={uitkomst} />}>
      <div className="rt-stack">
        <TeDoen uitkomst={uitkomst} magDelen={magDelen} />
        <ul className="rt-stack">
          {documenten.map((document) => (
            <li key={document.documentId}>
              <DocumentRegel
                casusId={casusId}
                document={document}
                magDelen={magDelen && overlegStatus === 'afgerond'}
              />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}

/** The countdown while something is owed; the day on which all was out after that. */
function Stand({ uitkomst: { voldaanOp, termijn, overlegStatus } }: Pick<Props, 'uitkomst'>) {
  if (voldaanOp) return <Status tone="good">{`gedeeld ${formatDay(dayOf(voldaanOp))}`}</Status>
  if (overlegStatus === 'lopend') return <Status tone="active">overleg is bezig</Status>
  return termijn && <Countdown due={termijn.vervaltOp} />
}

function TeDoen({
  uitkomst: { documenten, ontbreekt, voldaan, overlegStatus, termijn },
  magDelen,
}: Omit<Props, 'casusId'>) {
  const woord = useSoortWoord()
  if (!magDelen || voldaan) return null
  if (overlegStatus === 'lopend')
    return <Note>Sluit eerst het overleg af. Daarna kun je deze documenten bekijken en delen.</Note>
  const tone = termijn?.stand === 'te-laat' ? 'danger' : termijn?.stand === 'waarschuwing' ? 'warn' : 'neutral'
  if (documenten.some(({ status, uitreikingen }) => status === 'gedeeld' && uitreikingen.length > 0))
    return <Note tone={tone} title="Geef het huishouden nog een exemplaar, en leg dat hier vast" />
  return (
    <Note tone={tone} title={`Nog te delen: ${ontbreekt.map((soort) => woord(soort).toLowerCase()).join(' en ')}`} />
  )
}
