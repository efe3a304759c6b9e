import '../mailgroep/mailgroep.css'
import type { MailgroepRegel } from '@regietafel/contract/mailgroep.contract.ts'
import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { formatCount, formatMoment } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'

/** The mailgroepen of all my casussen: what I have not read first (COM-04, COM-05). */
export function MailgroepenPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/mailgroepen', {})
  const aan = waarde(useProfiel(), 'mailgroep.aan')
  if (!data)
    return (
      <Page title="Mailgroepen">
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />}
      </Page>
    )
  const { items } = data.data
  const ongelezen = items.reduce((sum, item) => sum + item.ongelezen, 0)
  return (
    <Page
      title="Mailgroepen"
      lead={ongelezen > 0 ? `${formatCount(ongelezen, 'ongelezen bericht', 'ongelezen berichten')}.` : 'Je bent bij.'}
    >
      <Card title="Per casus" count={items.length} flush>
        {items.length === 0 ? (
          <Empty title="Nog geen mailgroepen">
            {aan
              ? 'Na het eerste overleg maakt de procesregisseur een mailgroep bij de casus. Die vind je dan hier.'
              : 'Jullie netwerk werkt zonder mailgroep. Terugkoppeling staat in de tijdlijn van elke casus.'}
          </Empty>
        ) : (
          <ul className="rt-draden">
            {items.map((item) => (
              <li key={item.casusId}>
                <Regel item={item} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Page>
  )
}

function Regel({ item }: { readonly item: MailgroepRegel }) {
  const { casusId, code, naam, ongelezen, laatste, gearchiveerd, stilteDagen, teStil } = item
  return (
    <Link to="/casussen/$casusId/mailgroep" params={{ casusId }} search={{}}>
      <span className="rt-draden__onderwerp">
        <span className={ongelezen > 0 ? 'rt-draden__ongelezen' : undefined}>{naam ? `${naam} · ${code}` : code}</span>
        {ongelezen > 0 && (
          <span className="rt-frame__count">
            {ongelezen}
            <span className="rt-hidden"> ongelezen</span>
          </span>
        )}
      </span>
      <span className="rt-row">
        <span className="rt-quiet">
          {laatste
            ? [laatste.onderwerp, laatste.door, formatMoment(laatste.op)].filter(Boolean).join(' · ')
            : 'nog geen berichten die je mag lezen'}
        </span>
        {gearchiveerd && <Status icon="lock">gesloten</Status>}
        {!gearchiveerd && teStil && <Status tone="warn" icon="clock">{`${stilteDagen} dagen stil`}</Status>}
      </span>
    </Link>
  )
}
