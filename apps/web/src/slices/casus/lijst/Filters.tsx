import { onderdeelTerm, subregios } from '@regietafel/domain/netwerk/onderdeel.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { type Filter, ROL_KEUZES, toSubregioKeuze } from './matches.ts'

const STANDEN = [
  { value: 'lopend', label: 'Lopend' },
  { value: 'gesloten', label: 'Gesloten' },
  { value: 'alle', label: 'Alle' },
] as const

type Props = { readonly filter: Filter; readonly onChange: (filter: Filter) => void }

/** Narrows the list while typing. */
export const Filters = ({ filter, onChange }: Props) => {
  const profiel = useProfiel()
  const { keuzes } = profiel.lijsten.onderdelen
  const regios = subregios(profiel)
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
      {keuzes.length > 0 && (
        <SelectField
          name="onderdeel"
          label={hoofdletter(onderdeelTerm(profiel).enkelvoud)}
          options={[
            { value: 'alle', label: 'Alle' },
            ...regios.map((regio) => ({ value: toSubregioKeuze(regio), label: `Heel ${regio}`, group: regio })),
            ...keuzes.map(({ code, label, groep }) => ({
              value: code,
              label,
              ...(groep && regios.includes(groep) && { group: groep }),
            })),
          ]}
          value={filter.onderdeel}
          onChange={(onderdeel) => onChange({ ...filter, onderdeel })}
        />
      )}
    </search>
  )
}
