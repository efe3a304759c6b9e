import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { type Filter, ROL_KEUZES } from './matches.ts'

const STANDEN = [
  { value: 'lopend', label: 'Lopend' },
  { value: 'gesloten', label: 'Gesloten' },
  { value: 'alle', label: 'Alle' },
] as const

type Props = { readonly filter: Filter; readonly onChange: (filter: Filter) => void }

/** Narrows the list while typing. */
export const Filters = ({ filter, onChange }: Props) => {
  const profiel = useProfiel()
  const rollen = ROL_KEUZES.map((rol) => ({
    value: rol,
    label: hoofdletter(rol === 'uitgenodigd' ? rol : rolWoord(profiel, rol)),
  }))
  return (
    <search className="rt-fields">
      <SearchField
        label="Zoek op code of naam"
        value={filter.zoek}
        onChange={(zoek) => onChange({ ...filter, zoek })}
      />
      <RadioGroup
        name="stand"
        label="Stand"
        inline
        options={STANDEN}
        value={filter.stand}
        onChange={(stand) => onChange({ ...filter, stand })}
      />
      <SelectField
        name="rol"
        label="Mijn rol"
        options={[{ value: 'alle', label: 'Alle' }, ...rollen]}
        value={filter.rol}
        onChange={(rol) => onChange({ ...filter, rol })}
      />
    </search>
  )
}
