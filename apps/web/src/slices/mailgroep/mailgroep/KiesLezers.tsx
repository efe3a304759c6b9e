import type { Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import type { ChooseLezers, Zichtbaarheid } from '@regietafel/domain/mailgroep/lezers.ts'
import { rolWoord, useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { CheckboxGroup, RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { readersOf } from './lezers.ts'

type Props = {
  readonly leden: readonly Mailgroeplid[]
  readonly keuze: ChooseLezers
  readonly onChange: (keuze: ChooseLezers) => void
}

/** Everyone, or fewer: a bericht can go to the regie alone or to members one picks (COM-18). */
export function KiesLezers({ leden, keuze, onChange }: Props) {
  const profiel = useProfiel()
  const proces = useTerm('proces')
  const others = leden.filter(({ vanMij, rollen }) => !vanMij && !rollen.includes('procesregisseur'))
  const options: { value: Zichtbaarheid; label: string }[] = [
    { value: 'allen', label: 'Alle leden' },
    { value: 'regie', label: `Alleen de ${proces.enkelvoud} en de ${rolWoord(profiel, 'inhoudelijke-regie')}` },
    { value: 'gekozen', label: 'Leden die ik kies' },
  ]
  return (
    <>
      <RadioGroup
        name="zichtbaarheid"
        label="Wie mag dit lezen?"
        options={options}
        value={keuze.zichtbaarheid}
        onChange={(zichtbaarheid) => onChange({ zichtbaarheid, gekozen: [] })}
        inline
      />
      {keuze.zichtbaarheid === 'gekozen' && (
        <CheckboxGroup
          name="lezers"
          label="Aan"
          hint={`De ${proces.enkelvoud} leest altijd mee.`}
          options={others.map(({ lidId, naam, organisatie }) => ({
            value: lidId,
            label: naam,
            ...(!naam.startsWith(organisatie) && { hint: organisatie }),
          }))}
          value={keuze.gekozen}
          onChange={(gekozen) => onChange({ ...keuze, gekozen })}
        />
      )}
    </>
  )
}

type WieLeestProps = {
  readonly leden: readonly Mailgroeplid[]
  readonly keuze: ChooseLezers
  /** The readers of a small circle that is answered; null where the writer chooses. */
  readonly circle: readonly string[] | null
}

/** Who can read what is being typed, before and after it is sent: always in sight (COM-18). */
export function WieLeest({ leden, keuze, circle }: WieLeestProps) {
  const mine = leden.find(({ vanMij }) => vanMij)?.naam
  const readers = circle ? circle.filter((naam) => naam !== mine) : readersOf(leden, keuze)
  const open = keuze.zichtbaarheid === 'gekozen' && keuze.gekozen.length === 0 && !circle
  const readAfter = open
    ? 'Kies nog wie het bericht mag lezen.'
    : readers.length > 0
      ? `Daarna lezen het: jij, ${readers.join(', ')}. Per e-mail horen zij alleen dat er een bericht is.`
      : 'Daarna lees alleen jij het. Wie later meedoet, leest het alleen als het wordt opengezet.'
  return (
    <p className="rt-leest-mee">
      <Icon name="eye" />
      <span>{`Tot je verstuurt, ziet alleen jij dit. ${readAfter}`}</span>
    </p>
  )
}
