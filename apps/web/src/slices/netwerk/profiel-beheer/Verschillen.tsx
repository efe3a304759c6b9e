import { differingParts } from '@regietafel/domain/netwerk/compare-profielen.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { DataTable } from '../../../ui/DataTable.tsx'
import { onderdeelVan } from '../profiel/onderdeel-van.ts'
import { findSleutel } from '../profiel/sleutels.tabel.ts'
import { Waarde } from '../profiel/Waarde.tsx'

type Props = { readonly voor: Netwerkprofiel; readonly na: Netwerkprofiel }

/** What a proposal changes: as it is, and as it becomes. */
export const Verschillen = ({ voor, na }: Props) => (
  <DataTable
    caption="Wat er verandert"
    columns={[
      { key: 'wat', header: 'Wat', cell: (sleutel) => findSleutel(voor, sleutel)?.label ?? sleutel },
      { key: 'nu', header: 'Nu', cell: (sleutel) => <Deel profiel={voor} sleutel={sleutel} /> },
      { key: 'wordt', header: 'Wordt', cell: (sleutel) => <Deel profiel={na} sleutel={sleutel} /> },
    ]}
    rows={differingParts(voor, na)}
    rowKey={(sleutel) => sleutel}
  />
)

type DeelProps = { readonly profiel: Netwerkprofiel; readonly sleutel: ReturnType<typeof differingParts>[number] }

function Deel({ profiel, sleutel }: DeelProps) {
  const vorm = findSleutel(profiel, sleutel)?.vorm ?? { soort: 'regel' }
  return <Waarde vorm={vorm} waarde={onderdeelVan(profiel, sleutel)} />
}
