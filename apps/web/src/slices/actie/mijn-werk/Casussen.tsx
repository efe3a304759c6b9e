import type { MijnCasus, MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { Link } from '@tanstack/react-router'
import { CasusStatus } from '../../../casus/CasusStatus.tsx'
import { rolWoord, useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { dayOf, formatDay, formatMoment, formatTime } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { byAttention, nextOverlegPerCasus } from './work-list.ts'

/** All my casussen with what stands open; those with something late on top. */
export function Casussen({ work }: { readonly work: MijnWerk }) {
  const columns = useColumns(nextOverlegPerCasus(work))
  return (
    <Card title="Mijn casussen" count={work.casussen.length} flush>
      {work.casussen.length === 0 ? (
        <Empty title="Geen casus gevonden">Zoek op een ander woord, of kies een andere rol.</Empty>
      ) : (
        <DataTable
          caption="Mijn casussen"
          columns={columns}
          rows={work.casussen.toSorted(byAttention)}
          rowKey={({ casusId }) => casusId}
        />
      )}
    </Card>
  )
}

function useColumns(next: ReadonlyMap<string, string>): readonly Column<MijnCasus>[] {
  const profiel = useProfiel()
  const overleg = useTerm('overleg')
  return [
    { key: 'code', header: 'Casus', nowrap: true, sortBy: ({ code }) => code, cell: CodeLink },
    { key: 'naam', header: 'Naam', sortBy: ({ naam }) => naam ?? '', cell: ({ naam }) => naam },
    {
      key: 'rol',
      header: 'Mijn rol',
      cell: ({ mijnRollen }) =>
        mijnRollen.map((rol) => (rol === 'uitgenodigd' ? 'uitgenodigd' : rolWoord(profiel, rol))).join(', '),
    },
    {
      key: 'stand',
      header: 'Stand',
      nowrap: true,
      sortBy: ({ status, niveau }) => `${status} ${niveau ?? ''}`,
      cell: Stand,
    },
    {
      key: 'overleg',
      header: `Volgend ${overleg.enkelvoud}`,
      nowrap: true,
      sortBy: ({ casusId }) => next.get(casusId) ?? '9',
      cell: ({ casusId }) => toMoment(next.get(casusId)),
    },
    {
      key: 'open',
      header: 'Acties open',
      nowrap: true,
      sortBy: ({ teLateActies, openActies }) => -(teLateActies * 1000 + openActies),
      cell: Counts,
    },
    {
      key: 'gewijzigd',
      header: 'Laatst gewijzigd',
      nowrap: true,
      sortBy: ({ gewijzigdOp }) => gewijzigdOp,
      cell: ({ gewijzigdOp }) => formatMoment(gewijzigdOp),
    },
  ]
}

const toMoment = (begin: string | undefined) =>
  begin === undefined ? '' : `${formatDay(dayOf(begin))} ${formatTime(begin)}`

const CodeLink = ({ casusId, code }: MijnCasus) => (
  <Link to="/casussen/$casusId" params={{ casusId }}>
    {code}
  </Link>
)

/** Lopend is how a casus mostly is, so only its niveau is said then. */
const Stand = ({ status, niveau }: MijnCasus) =>
  status === 'lopend' && niveau !== null ? `niveau ${niveau}` : <CasusStatus status={status} niveau={niveau} />

const Counts = ({ openActies, teLateActies }: MijnCasus) => (
  <span className="rt-work__counts">
    {openActies}
    {teLateActies > 0 && <Status tone="danger">{`${teLateActies} te laat`}</Status>}
  </span>
)
