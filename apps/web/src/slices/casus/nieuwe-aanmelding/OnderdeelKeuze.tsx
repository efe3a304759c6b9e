import { onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'

type Props = { readonly value: string | null; readonly onChange: (onderdeel: string) => void }
const FEW = 5

/** Which house or gemeente it belongs to: a few to see at once, many by their sub-regio (NET-07, NET-08, NET-09). */
export function OnderdeelKeuze({ value, onChange }: Props) {
  const profiel = useProfiel()
  const { keuzes } = profiel.lijsten.onderdelen
  const field = { name: 'onderdeel', label: onderdeelTerm(profiel).vraag, value: value ?? '', onChange }
  if (keuzes.length <= FEW)
    return (
      <RadioGroup
        {...field}
        options={keuzes.map(({ code, label, groep }) => ({ value: code, label, ...(groep && { hint: groep }) }))}
      />
    )
  return (
    <SelectField {...field} options={keuzes.map(({ code, label, groep }) => ({ value: code, label, group: groep }))} />
  )
}
