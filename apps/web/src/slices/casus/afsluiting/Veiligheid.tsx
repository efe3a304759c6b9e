import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Note } from '../../../ui/Note.tsx'
import { useTerm } from '../../../profiel/profiel.ts'
import type { JaNee, VoorstelForm } from './voorstel-form.ts'

type Props = { readonly form: VoorstelForm; readonly set: (change: Partial<VoorstelForm>) => void }

const JA_NEE: { value: Exclude<JaNee, ''>; label: string }[] = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

/** First of all whether it is safe: a yes here and the casus stays open, with what to do instead (SLT-06). */
export function Veiligheid({ form, set }: Props) {
  const overleg = useTerm('overleg')
  const blocks = form.onveiligheid === 'ja' || form.basiszorgOnvoldoende === 'ja'
  return (
    <>
      <RadioGroup
        name="onveiligheid"
        label="Zijn er signalen dat het onveilig is voor iemand?"
        inline
        options={JA_NEE}
        value={form.onveiligheid}
        onChange={(onveiligheid) => set({ onveiligheid })}
      />
      <RadioGroup
        name="basiszorgOnvoldoende"
        label="Is er te weinig basiszorg: eten, slapen, school, zorg?"
        inline
        options={JA_NEE}
        value={form.basiszorgOnvoldoende}
        onChange={(basiszorgOnvoldoende) => set({ basiszorgOnvoldoende })}
      />
      {blocks && (
        <Note tone="warn" title="Dan kan de casus nu niet dicht">
          <p>
            {`Plan eerst een ${overleg.enkelvoud} en maak met elkaar afspraken over de veiligheid. Is het acuut? Gebruik de knop Acuut onveilig bovenaan.`}
          </p>
        </Note>
      )}
    </>
  )
}
