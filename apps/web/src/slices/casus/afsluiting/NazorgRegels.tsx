import './afsluiting.css'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { FieldGroup } from '../../../ui/Field.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { emptyNazorg, type NazorgRegel, type VoorstelForm } from './voorstel-form.ts'

type Props = { readonly form: VoorstelForm; readonly set: (change: Partial<VoorstelForm>) => void }

const RITME = [
  { value: '2', label: 'elke 2 weken' },
  { value: '4', label: 'elke 4 weken' },
  { value: '8', label: 'elke 8 weken' },
  { value: '12', label: 'elke 12 weken' },
]

/** Who does what after the closing, when and how often; or why nobody does (SLT-05, SLT-12). */
export function NazorgRegels({ form, set }: Props) {
  const { nazorg } = form
  const change = (place: number, over: Partial<NazorgRegel>) =>
    set({ nazorg: nazorg.map((regel, index) => (index === place ? { ...regel, ...over } : regel)) })
  return (
    <FieldGroup name="nazorg" label="Nazorg" hint="Op de dag zelf krijg je een herinnering om te vragen hoe het gaat.">
      <div className="rt-stack">
        {nazorg.map((regel, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: these have no other name until they are sent
          <div key={place} className="rt-stack rt-afsluiting__nazorg">
            <Regel place={place} regel={regel} onChange={(over) => change(place, over)} />
            <span>
              <Button
                small
                kind="quiet"
                icon="close"
                aria-label={`Haal weg: nazorg ${place + 1}`}
                onClick={() => set({ nazorg: nazorg.filter((_, index) => index !== place) })}
              >
                Haal weg
              </Button>
            </span>
          </div>
        ))}
        <span>
          <Button small icon="plus" onClick={() => set({ nazorg: [...nazorg, emptyNazorg()] })}>
            {nazorg.length > 0 ? 'Nog een afspraak' : 'Spreek nazorg af'}
          </Button>
        </span>
        {nazorg.length === 0 && (
          <TextArea
            name="geenNazorg"
            label="Waarom is er geen nazorg nodig?"
            rows={2}
            value={form.geenNazorg}
            onChange={(geenNazorg) => set({ geenNazorg })}
          />
        )}
      </div>
    </FieldGroup>
  )
}

type RegelProps = {
  readonly place: number
  readonly regel: NazorgRegel
  readonly onChange: (over: Partial<NazorgRegel>) => void
}

const Regel = ({ place, regel, onChange }: RegelProps) => (
  <>
    <TextField
      name={`nazorg.${place}.wie`}
      label="Wie?"
      value={regel.wie}
      onChange={(wie) => onChange({ wie })}
      maxLength={200}
    />
    <TextArea
      name={`nazorg.${place}.wat`}
      label="Wat spreken jullie af?"
      rows={2}
      value={regel.wat}
      onChange={(wat) => onChange({ wat })}
    />
    <DateField
      name={`nazorg.${place}.eersteOp`}
      label="Wanneer voor het eerst?"
      value={regel.eersteOp}
      onChange={(eersteOp) => onChange({ eersteOp })}
    />
    <SelectField
      name={`nazorg.${place}.omDeWeken`}
      label="Hoe vaak?"
      optional
      empty="één keer"
      options={RITME}
      value={regel.omDeWeken}
      onChange={(omDeWeken) => onChange({ omDeWeken })}
      onEmpty={() => onChange({ omDeWeken: '', totEnMet: '' })}
    />
    {regel.omDeWeken !== '' && (
      <DateField
        name={`nazorg.${place}.totEnMet`}
        label="Tot en met?"
        value={regel.totEnMet}
        onChange={(totEnMet) => onChange({ totEnMet })}
      />
    )}
  </>
)
