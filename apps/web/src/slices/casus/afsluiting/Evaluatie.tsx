import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import type { VoorstelForm } from './voorstel-form.ts'

type Props = { readonly form: VoorstelForm; readonly set: (change: Partial<VoorstelForm>) => void }

/** The final evaluation of trajectory and results, with the klant (SLT-07). */
export const Evaluatie = ({ form, set }: Props) => (
  <>
    <TextArea
      name="evaluatie.verloop"
      label="Hoe is het gegaan?"
      hint="De laatste terugblik, samen met de klant."
      rows={3}
      value={form.verloop}
      onChange={(verloop) => set({ verloop })}
    />
    <TextArea
      name="evaluatie.resultaat"
      label="Wat heeft het opgeleverd?"
      rows={3}
      value={form.resultaat}
      onChange={(resultaat) => set({ resultaat })}
    />
    <RadioGroup
      name="evaluatie.metKlant"
      label="Was de klant erbij?"
      inline
      options={[
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
      ]}
      value={form.metKlant}
      onChange={(metKlant) => set({ metKlant })}
    />
    <DateField
      name="evaluatie.op"
      label="Wanneer keken jullie terug?"
      value={form.evaluatieOp}
      onChange={(evaluatieOp) => set({ evaluatieOp })}
    />
    <TextArea
      name="wensen"
      label="Wat willen de klant en het netwerk hierna?"
      optional
      rows={2}
      value={form.wensen}
      onChange={(wensen) => set({ wensen })}
    />
  </>
)
