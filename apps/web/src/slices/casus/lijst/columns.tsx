import type { CasusRegel } from '@regietafel/contract/casus.contract.ts'
import { onderdeelLabel, onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { Link } from '@tanstack/react-router'
import { CasusStatus } from '../../../casus/CasusStatus.tsx'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import type { Column } from '../../../ui/DataTable.tsx'
import { formatMoment } from '../../../ui/format.ts'

/** What the list says of each casus. */
export function useCasusColumns(): readonly Column<CasusRegel>[] {
  const profiel = useProfiel()
  return [
    { key: 'code', header: 'Casus', nowrap: true, sortBy: ({ code }) => code, cell: CasusLink },
    { key: 'naam', header: 'Naam', sortBy: ({ naam }) => naam ?? '', cell: ({ naam }) => naam },
    ...(profiel.lijsten.onderdelen.keuzes.length > 0 ? [onderdeelColumn(profiel)] : []),
    { key: 'rol', header: 'Mijn rol', cell: ({ mijnRollen }) => rolWoorden(mijnRollen, profiel) },
    {
      key: 'stand',
      header: 'Stand',
      sortBy: ({ status }) => status,
      cell: (casus) => <CasusStatus status={casus.status} niveau={casus.niveau} />,
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

const onderdeelColumn = (profiel: Netwerkprofiel): Column<CasusRegel> => ({
  key: 'onderdeel',
  header: hoofdletter(onderdeelTerm(profiel).enkelvoud),
  sortBy: ({ onderdeel }) => onderdeelLabel(profiel, onderdeel) ?? '',
  cell: ({ onderdeel }) => onderdeelLabel(profiel, onderdeel),
})

const CasusLink = ({ casusId, code }: CasusRegel) => (
  <Link to="/casussen/$casusId" params={{ casusId }}>
    {code}
  </Link>
)

const rolWoorden = (rollen: CasusRegel['mijnRollen'], profiel: Netwerkprofiel) =>
  rollen.map((rol) => (rol === 'uitgenodigd' ? 'uitgenodigd' : rolWoord(profiel, rol))).join(', ')
