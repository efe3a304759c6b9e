import type { HuishoudlidInvoer } from '@regietafel/contract/huishouden.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../api/queries.ts'
import { Button, ButtonRow } from '../ui/Button.tsx'
import { Checkbox } from '../ui/ChoiceFields.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Form, type FormProblem } from '../ui/Form.tsx'
import { TextField } from '../ui/TextField.tsx'
import { NIEMAND } from './persoon.ts'
import { Uitkomst } from './Uitkomst.tsx'

type Props = {
  /** Gets the person after the check; resolves the form to empty again. */
  readonly onAdd: (persoon: HuishoudlidInvoer) => void
  readonly busy?: boolean
  readonly problem?: FormProblem | null
}

const NO_NAME: FormProblem = {
  title: 'Dit klopt nog niet',
  fouten: [{ veld: 'naam', melding: 'Vul een naam in.' }],
}
const NO_DAY: FormProblem = {
  title: 'Dit klopt nog niet',
  fouten: [{ veld: 'verwachteDatum', melding: 'Vul in wanneer het kind wordt verwacht.' }],
}

/**
 * A person is looked for before being added: known in this network or not, nothing more (HHD-27). The question is asked
 * with name and birthday, or with a BSN, which is kept nowhere.
 */
export function PersoonToevoegen({ onAdd, busy = false, problem = null }: Props) {
  const [wie, setWie] = useState(NIEMAND)
  const [isUnborn, setUnborn] = useState(false)
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const [asked, setAsked] = useState(false)
  const vraag = useApiMutation('POST /v1/bekendheidsvragen', { onSuccess: () => setAsked(true) })
  const change = (next: HuishoudlidInvoer) => {
    setWie(next)
    setAsked(false)
    vraag.reset()
  }
  const check = () => {
    const { naam, geboortedatum, bsn } = wie
    const found = isUnborn ? (wie.verwachteDatum === null ? NO_DAY : null) : naam.trim() === '' ? NO_NAME : null
    setMissing(found)
    if (found) return
    if (isUnborn || geboortedatum === null) setAsked(true)
    else vraag.mutate({ body: { naam, geboortedatum, bsn } })
  }
  const add = () => {
    onAdd(wie)
    change(NIEMAND)
    setUnborn(false)
  }
  return (
    <Form problem={missing ?? vraag.error ?? problem} onSubmit={asked ? add : check} label="Persoon toevoegen">
      <TextField
        name="naam"
        label="Naam"
        optional={isUnborn}
        autoComplete="off"
        value={wie.naam}
        onChange={(naam) => change({ ...wie, naam })}
      />
      {isUnborn ? (
        <DateField
          name="verwachteDatum"
          label="Verwachte datum"
          value={wie.verwachteDatum ?? ''}
          onChange={(dag) => change({ ...wie, verwachteDatum: dag || null })}
        />
      ) : (
        <>
          <DateField
            name="geboortedatum"
            label="Geboortedatum"
            hint="Zonder geboortedatum kunnen we niet kijken of deze persoon bekend is."
            optional
            value={wie.geboortedatum ?? ''}
            onChange={(dag) => change({ ...wie, geboortedatum: dag || null })}
          />
          <TextField
            name="bsn"
            label="BSN"
            hint="We bewaren het nummer niet, alleen een versleuteld kenmerk."
            optional
            short
            inputMode="numeric"
            autoComplete="off"
            value={wie.bsn ?? ''}
            onChange={(bsn) => change({ ...wie, bsn: bsn || null })}
          />
        </>
      )}
      <Checkbox
        name="ongeboren"
        label="Dit kind is nog niet geboren"
        checked={isUnborn}
        onChange={(on) => {
          setUnborn(on)
          change({ ...wie, geboortedatum: null, verwachteDatum: null, bsn: null })
        }}
      />
      {asked && <Uitkomst bekend={vraag.data?.data.bekend ?? null} isUnborn={isUnborn} />}
      <ButtonRow>
        {asked ? (
          <Button type="submit" icon="plus" busy={busy}>
            Voeg toe
          </Button>
        ) : (
          <Button type="submit" icon="search" busy={vraag.isPending}>
            {isUnborn ? 'Ga verder' : 'Kijk of deze persoon bekend is'}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
