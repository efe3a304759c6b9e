import type { EigenStamtafelsignaal } from '@regietafel/contract/stamtafel.contract.ts'
import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../api/queries.ts'
import { Card } from '../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../ui/Loading.tsx'
import { Empty } from '../../ui/Note.tsx'
import { Signaal } from './Signaal.tsx'

type Props = {
  /** Only what was seen here. */
  readonly casusId?: string
}

/** What one sent oneself, with the answers (GOV-61). Only here stands in which casus it was seen (GOV-54). */
export function EigenSignalen({ casusId }: Props) {
  const { data, error, refetch } = useApiQuery('GET /v1/stamtafelsignalen', {})
  if (!data) return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={4} />
  const items = data.data.items.filter(({ casus }) => casusId === undefined || casus?.casusId === casusId)
  return (
    <Card
      title={casusId === undefined ? 'Door jou gemeld' : 'Door jou gemeld vanuit deze casus'}
      count={items.length}
      flush
    >
      {items.length === 0 ? (
        <Empty title="Nog niets gemeld">
          {casusId === undefined
            ? 'Zie je iets in meer casussen misgaan of juist goed gaan? Open een casus en meld daar het patroon.'
            : 'Hier lees je straks wat er met je signaal is gedaan.'}
        </Empty>
      ) : (
        <ul className="rt-list">
          {items.map((signaal) => (
            <li key={signaal.stamtafelsignaalId}>
              <Signaal signaal={signaal} herkomst={casusId === undefined && <Waar casus={signaal.casus} />} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const Waar = ({ casus }: Pick<EigenStamtafelsignaal, 'casus'>) =>
  casus && (
    <>
      {' vanuit '}
      <Link to="/casussen/$casusId" params={{ casusId: casus.casusId }}>
        {casus.code}
      </Link>
      {' (dat ziet alleen jij)'}
    </>
  )
