import type { BeheerOrganisatie } from '@regietafel/contract/beheer.contract.ts'
import { CATEGORIEEN } from '@regietafel/domain/netwerk/categorieen.ts'
import { Link } from '@tanstack/react-router'
import { useProfiel } from '../../../profiel/profiel.ts'
import type { Column } from '../../../ui/DataTable.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'

/** What the list says of each organisation. */
export function useOrganisatieColumns(): readonly Column<BeheerOrganisatie>[] {
  const { domeinen } = useProfiel().lijsten
  const domein = (code: string) => domeinen.find((each) => each.code === code)?.label ?? code
  return [
    { key: 'naam', header: 'Organisatie', sortBy: ({ naam }) => naam, cell: Naam },
    { key: 'domein', header: 'Domein', sortBy: (row) => domein(row.domein), cell: (row) => domein(row.domein) },
    { key: 'categorie', header: 'Soort', sortBy: soortOf, cell: soortOf },
    { key: 'convenant', header: 'Convenant', sortBy: ({ convenant }) => Number(convenant), cell: Convenant },
    {
      key: 'personen',
      header: 'Personen',
      end: true,
      sortBy: ({ aantalPersonen }) => aantalPersonen,
      cell: ({ aantalPersonen }) => aantalPersonen,
    },
    { key: 'stand', header: 'Doet mee', cell: Stand },
  ]
}

const soortOf = ({ categorie }: BeheerOrganisatie) =>
  CATEGORIEEN.find(({ code }) => code === categorie)?.label ?? categorie

const Naam = ({ organisatieId, naam }: BeheerOrganisatie) => (
  <Link to="/beheer/organisaties/$organisatieId" params={{ organisatieId }}>
    {naam}
  </Link>
)

const Convenant = ({ convenant }: BeheerOrganisatie) =>
  convenant ? <Status tone="good">getekend</Status> : <Status tone="warn">niet getekend</Status>

/** Who stopped while people still get in asks for a look. */
function Stand({ actief, actiefTot, aantalPersonen }: BeheerOrganisatie) {
  if (actiefTot === null) return 'ja'
  if (actief) return `tot en met ${formatDay(actiefTot)}`
  return aantalPersonen > 0 ? <Status tone="warn">gestopt, nog toegang</Status> : `gestopt na ${formatDay(actiefTot)}`
}
