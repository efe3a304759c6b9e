import { Button } from '../../../ui/Button.tsx'
import { CheckboxGroup, RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { attribuut, type Deel, type Optie, rijenVan, type Vorm } from '../profiel/vorm.ts'
import { WoordenField } from './WoordenField.tsx'

type Props = {
  /** The place of this value on the wire: what the server says about it finds it by that. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly vorm: Vorm
  readonly waarde: unknown
  readonly onChange: (waarde: unknown) => void
}

/** The fields for a value of the profile, by its kind. */
export function VormVeld({ vorm, ...props }: Props) {
  const { name, label, hint, waarde, onChange } = props
  const field = { name, label, ...(hint && { hint }) }
  switch (vorm.soort) {
    case 'code':
      // A code ties what was recorded to its words, so it is made once and never typed.
      return null
    case 'regel':
      return <TextField {...field} value={asText(waarde)} onChange={onChange} />
    case 'tekst': {
      const keep = (text: string) => onChange(vorm.magLeeg && text.trim() === '' ? null : text)
      return <TextArea {...field} optional={vorm.magLeeg ?? false} value={asText(waarde)} onChange={keep} />
    }
    case 'getal': {
      const keep = (text: string) => onChange(/^\d{1,6}$/.test(text.trim()) ? Number(text) : text)
      const unit = vorm.eenheid ? ` (${vorm.eenheid})` : ''
      return (
        <TextField
          {...field}
          label={`${label}${unit}`}
          short
          inputMode="numeric"
          value={asText(waarde)}
          onChange={keep}
        />
      )
    }
    case 'keuze':
      return <KeuzeVeld {...props} opties={vorm.opties} />
    case 'meerkeuze':
      return (
        <CheckboxGroup
          {...field}
          options={vorm.opties.map((optie) => ({ value: String(optie.waarde), label: optie.label }))}
          value={rijenVan(waarde).map(String)}
          onChange={(values) => onChange(values)}
        />
      )
    case 'woorden':
      return <WoordenField {...field} value={rijenVan(waarde).map(String)} onChange={onChange} />
    case 'delen':
      return <Delen {...props} delen={vorm.delen} derive={vorm.derive} />
    case 'variant':
      return <VariantVeld {...props} vorm={vorm} />
    case 'rijen':
      return <Rijen {...props} vorm={vorm} />
  }
}

const asText = (waarde: unknown): string =>
  typeof waarde === 'string' ? waarde : typeof waarde === 'number' ? String(waarde) : ''

/** Up to this many choices are all in sight. */
const IN_SIGHT = 4

type KeuzeProps = Omit<Props, 'vorm'> & { readonly opties: readonly Optie[] }

function KeuzeVeld({ name, label, hint, opties, waarde, onChange }: KeuzeProps) {
  const options = opties.map((optie) => ({ value: String(optie.waarde), label: optie.label }))
  const choose = (value: string) => onChange(opties.find((optie) => String(optie.waarde) === value)?.waarde)
  const field = { name, label, ...(hint && { hint }), options, value: String(waarde), onChange: choose }
  return options.length <= IN_SIGHT ? <RadioGroup {...field} inline /> : <SelectField {...field} />
}

type DelenProps = Omit<Props, 'vorm'> & {
  readonly delen: readonly Deel[]
  readonly derive?: Extract<Vorm, { soort: 'delen' }>['derive'] | undefined
}

const Delen = ({ name, delen, derive, waarde, onChange }: DelenProps) =>
  delen.map((deel) => (
    <VormVeld
      key={deel.naam}
      name={`${name}.${deel.naam}`}
      label={deel.label}
      vorm={deel.vorm}
      waarde={attribuut(waarde, deel.naam)}
      onChange={(changed) => {
        const after = { ...(waarde as object), [deel.naam]: changed }
        onChange(derive ? derive(waarde, after) : after)
      }}
    />
  ))

type VariantProps = Omit<Props, 'vorm'> & { readonly vorm: Extract<Vorm, { soort: 'variant' }> }

function VariantVeld({ vorm, ...props }: VariantProps) {
  const { name, label, hint, waarde, onChange } = props
  const chosen = vorm.varianten.find((variant) => variant.waarde === attribuut(waarde, vorm.op))
  return (
    <>
      <RadioGroup
        name={`${name}.${vorm.op}`}
        label={label}
        {...(hint && { hint })}
        options={vorm.varianten.map((variant) => ({ value: variant.waarde, label: variant.label }))}
        value={chosen?.waarde ?? ''}
        onChange={(value) => onChange(vorm.varianten.find((variant) => variant.waarde === value)?.leeg)}
      />
      <Delen {...props} delen={chosen?.delen ?? []} />
    </>
  )
}

type RijenProps = Omit<Props, 'vorm'> & { readonly vorm: Extract<Vorm, { soort: 'rijen' }> }

function Rijen({ name, label, vorm, waarde, onChange }: RijenProps) {
  const rijen = rijenVan(waarde)
  const withRij = (index: number, rij: unknown) => onChange(rijen.with(index, rij))
  return (
    <fieldset className="rt-field">
      <legend className="rt-field__label">{label}</legend>
      <div className="rt-stack">
        {rijen.map((rij, index) => (
          // Rows have no id of their own and are only added at the end.
          <fieldset key={index} className="rt-field">
            <legend className="rt-hidden">{`${vorm.rij} ${index + 1}`}</legend>
            <div className="rt-fields">
              <Delen
                name={`${name}.${index}`}
                label={label}
                delen={vorm.delen}
                waarde={rij}
                onChange={(changed) => withRij(index, changed)}
              />
            </div>
            <div className="rt-buttons">
              <Button small kind="quiet" icon="close" onClick={() => onChange(rijen.toSpliced(index, 1))}>
                Haal {vorm.rij} {index + 1} weg
              </Button>
            </div>
          </fieldset>
        ))}
        <div>
          <Button small icon="plus" onClick={() => onChange([...rijen, vorm.leeg])}>
            Voeg {vorm.rij} toe
          </Button>
        </div>
      </div>
    </fieldset>
  )
}
