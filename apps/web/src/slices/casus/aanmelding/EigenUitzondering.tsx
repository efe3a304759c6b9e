import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

export const NO_UITZONDERING = { managerId: '', reden: '', tot: '' }
type Uitzondering = typeof NO_UITZONDERING
type Props = { readonly value: Uitzondering; readonly onChange: (next: Uitzondering) => void }

/** Who takes up an aanmelding without the profile that the niveau asks, names the own manager who allows it (ROL-51). */
export function EigenUitzondering({ value, onChange }: Props) {
  const me = useSessie().persoon
  const { data } = useApiQuery('GET /v1/personen', {})
  const managers = (data?.data.items ?? []).filter(
    ({ actief, functies, organisatie, persoonId }) =>
      actief &&
      functies.includes('manager') &&
      organisatie.organisatieId === me.organisatie.organisatieId &&
      persoonId !== me.persoonId,
  )
  return (
    <Note tone="warn" title="Jij hebt het profiel niet dat dit niveau vraagt">
      <p>
        Vraag een collega met dit profiel om de casus aan te nemen. Of leg vast dat je manager het jou tijdelijk
        toestaat.
      </p>
      <div className="rt-stack">
        <SelectField
          name="managerId"
          label="Welke manager staat dit toe?"
          options={managers.map(({ persoonId, naam }) => ({ value: persoonId, label: naam }))}
          value={value.managerId}
          onChange={(managerId) => onChange({ ...value, managerId })}
        />
        <TextArea
          name="uitzondering.reden"
          label="Waarom is dat nu nodig?"
          rows={2}
          value={value.reden}
          onChange={(reden) => onChange({ ...value, reden })}
        />
        <DateField name="tot" label="Tot en met" value={value.tot} onChange={(tot) => onChange({ ...value, tot })} />
      </div>
    </Note>
  )
}
