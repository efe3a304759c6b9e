import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import type { Filter } from './matches.ts'

const STANDEN = [
  { value: 'lopend', label: 'Lopend' },
  { value: 'gesloten', label: 'Gesloten' },
  { value: 'alle', label: 'Alle' },
] as const

type Props = { readonly filter: Filter; readonly onChange: (filter: Filter) => void }

/** Narrows the list while typing. */
export const Filters = ({ filter, onChange }: Props) => (
  <search className="rt-fields">
    <SearchField label="Zoek op code of naam" value={filter.zoek} onChange={(zoek) => onChange({ ...filter, zoek })} />
    <RadioGroup
      name="stand"
      label="Stand"
      inline
      options={STANDEN}
      value={filter.stand}
      onChange={(stand) => onChange({ ...filter, stand })}
    />
  </search>
)
