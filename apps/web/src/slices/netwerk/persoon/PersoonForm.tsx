import type { PersoonWijziging } from '@regietafel/contract/beheer.contract.ts'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../../../api/problem.ts'
import { functiesOf, functieWoord } from '../../../profiel/functie.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextField } from '../../../ui/TextField.tsx'

type Props = {
  readonly start: PersoonWijziging
  readonly problem: Problem | null
  readonly busy: boolean
  readonly onSave: (persoon: PersoonWijziging) => void
  /** What stands above the fields: for whom this person works. */
  readonly children?: ReactNode
}

export const LEEG: PersoonWijziging = { naam: '', functienaam: '', email: '', telefoon: '', functies: ['ketenpartner'] }

/** What a beheerder says of a person. */
export function PersoonForm({ start, problem, busy, onSave, children }: Props) {
  const profiel = useProfiel()
  const [value, setValue] = useState(start)
  const change = (next: Partial<PersoonWijziging>) => setValue({ ...value, ...next })
  return (
    <Form label="Persoon" problem={problem} onSubmit={() => onSave(value)}>
      {children}
      <TextField name="naam" label="Naam" value={value.naam} onChange={(naam) => change({ naam })} />
      <TextField
        name="functienaam"
        label="Werkt als"
        hint="Wat deze persoon bij de organisatie is, zoals wijkagent."
        value={value.functienaam}
        onChange={(functienaam) => change({ functienaam })}
      />
      <TextField
        name="email"
        label="E-mailadres van het werk"
        type="email"
        value={value.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        name="telefoon"
        label="Telefoonnummer van het werk"
        type="tel"
        optional
        value={value.telefoon}
        onChange={(telefoon) => change({ telefoon })}
      />
      <CheckboxGroup
        name="functies"
        label="Waarvoor kan deze persoon worden gevraagd?"
        hint="Meer dan één mag. Een plaats in een casus geeft de regisseur, niet jij."
        options={functiesOf(profiel).map((functie) => ({ value: functie, label: functieWoord(profiel, functie) }))}
        value={value.functies}
        onChange={(functies) => change({ functies })}
      />
      <ButtonRow>
        <Button kind="primary" type="submit" icon="check" busy={busy}>
          Bewaar
        </Button>
        <ButtonLink kind="quiet" to="/beheer/personen">
          Annuleer
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
