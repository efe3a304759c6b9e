import { HandvatLink } from '../profiel/HandvatLink.tsx'
import { useProfiel } from '../profiel/profiel.ts'
import { SelectField } from '../ui/ChoiceFields.tsx'
import { TextArea } from '../ui/TextField.tsx'

export type Grond = { readonly grondslag: string | null; readonly grondslagZonderConvenant: string }

type Props = {
  readonly organisatie: string
  /** What comes before the names of the fields on the wire. */
  readonly prefix?: string
  readonly value: Grond
  readonly onChange: (value: Grond) => void
}

/** Sharing with an organisation that signed no agreement asks a ground and a reason first (NET-15, PRV-11). */
export function GrondZonderConvenant({ organisatie, prefix = '', value, onChange }: Props) {
  const { grondslagen } = useProfiel().lijsten
  return (
    <>
      <SelectField
        name={`${prefix}grondslag`}
        label={`Op welke grond deel je met ${organisatie}?`}
        hint={
          <>
            Deze organisatie tekende het convenant niet. <HandvatLink />
          </>
        }
        options={grondslagen.map(({ code, label }) => ({ value: code, label }))}
        value={value.grondslag ?? ''}
        onChange={(grondslag) => onChange({ ...value, grondslag })}
      />
      <TextArea
        name={`${prefix}grondslagZonderConvenant`}
        label={`Waarom mag je delen met ${organisatie}?`}
        hint="Dit blijft zichtbaar bij het team."
        value={value.grondslagZonderConvenant}
        onChange={(grondslagZonderConvenant) => onChange({ ...value, grondslagZonderConvenant })}
      />
    </>
  )
}
