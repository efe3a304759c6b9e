import type { HuishoudlidInvoer } from '@regietafel/contract/huishouden.contract.ts'
import { GESLACHTEN } from '@regietafel/domain/huishouden/huishoudlid.ts'
import { RadioGroup } from '../ui/ChoiceFields.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { today } from '../ui/format.ts'
import { TextField } from '../ui/TextField.tsx'
import { isMinderjarig } from './persoon.ts'

type Props = {
  readonly value: HuishoudlidInvoer
  readonly onChange: (value: HuishoudlidInvoer) => void
  /** Stands before each field's name, as on the wire: `huishouden.0.` */
  readonly prefix?: string
}

const WOORD: Record<(typeof GESLACHTEN)[number], string> = {
  vrouw: 'vrouw',
  man: 'man',
  anders: 'anders',
  onbekend: 'niet bekend',
}
const MEER = [
  ['adres', 'Adres', 'Alleen als het anders is dan dat van de anderen. Met postcode en huisnummer'],
  ['telefoon', 'Telefoon', null],
  ['burgerlijkeStaat', 'Burgerlijke staat', null],
  ['beroep', 'Werk of opleiding', null],
] as const

/** What is written down of one person; only the name is needed, the rest where the work asks for it (HHD-03..05, PRV-16). */
export function PersoonVelden({ value, onChange, prefix = '' }: Props) {
  const isUnborn = value.verwachteDatum !== null
  const text = (veld: 'rol' | 'gezag' | 'adres' | 'telefoon' | 'burgerlijkeStaat' | 'beroep' | 'email') => ({
    name: `${prefix}${veld}`,
    optional: true,
    value: value[veld] ?? '',
    onChange: (next: string) => onChange({ ...value, [veld]: next || null }),
  })
  return (
    <>
      <TextField
        name={`${prefix}naam`}
        label="Naam"
        optional={isUnborn}
        autoComplete="off"
        value={value.naam}
        onChange={(naam) => onChange({ ...value, naam })}
      />
      {isUnborn ? (
        <DateField
          name={`${prefix}verwachteDatum`}
          label="Verwachte datum"
          hint="Is het kind geboren? Maak dit leeg en vul de geboortedatum in."
          value={value.verwachteDatum ?? ''}
          onChange={(dag) => onChange({ ...value, verwachteDatum: dag || null })}
        />
      ) : (
        <DateField
          name={`${prefix}geboortedatum`}
          label="Geboortedatum"
          optional
          value={value.geboortedatum ?? ''}
          onChange={(dag) => onChange({ ...value, geboortedatum: dag || null })}
        />
      )}
      <TextField {...text('rol')} label="Plaats in het huishouden" hint="Bijvoorbeeld moeder, partner of opa." />
      {isMinderjarig(value.geboortedatum, today()) && (
        <TextField {...text('gezag')} label="Gezag" hint="Wie heeft het gezag over dit kind, en sinds wanneer?" />
      )}
      <Disclosure summary="Meer gegevens, als ze nodig zijn">
        <div className="rt-stack">
          <RadioGroup
            name={`${prefix}geslacht`}
            label="Geslacht"
            inline
            optional
            options={GESLACHTEN.map((each) => ({ value: each, label: WOORD[each] }))}
            value={value.geslacht ?? ''}
            onChange={(geslacht) => onChange({ ...value, geslacht })}
          />
          {MEER.map(([veld, label, hint]) => (
            <TextField key={veld} {...text(veld)} label={label} {...(hint && { hint })} autoComplete="off" />
          ))}
          <TextField {...text('email')} label="E-mail" type="email" autoComplete="off" />
        </div>
      </Disclosure>
    </>
  )
}
