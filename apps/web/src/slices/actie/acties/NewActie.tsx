import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'
import { toSeatOptions } from './seat-options.ts'

type Props = { readonly casusId: string; readonly team: readonly Deelname[]; readonly onDone: () => void }

/** Who does what by when; exactly one person (DOE-02, DOE-04). */
export function NewActie({ casusId, team, onDone }: Props) {
  const [wat, setWat] = useState('')
  const [deelnameId, setDeelnameId] = useState('')
  const [einddatum, setEinddatum] = useState('')
  const [doel, setDoel] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/acties', {
    refreshes: ['GET /v1/casussen/{casusId}/acties', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Actie opgeslagen')
      onDone()
    },
  })
  const body = { wat, deelnameId, einddatum, doel: doel.trim() === '' ? null : doel }
  return (
    <Card title="Nieuwe actie">
      <PanelForm
        label="Nieuwe actie"
        submit="Spreek af"
        problem={save.error}
        busy={save.isPending}
        onDone={onDone}
        onSubmit={() => save.mutate({ params: { casusId }, body })}
      >
        <TextArea name="wat" label="Wat gaat er gebeuren?" value={wat} onChange={setWat} rows={2} />
        <SelectField
          name="deelnameId"
          label="Wie doet het?"
          hint="Eén persoon. Doen twee mensen iets? Maak dan twee acties."
          options={toSeatOptions(team)}
          value={deelnameId}
          onChange={setDeelnameId}
        />
        <DateField name="einddatum" label="Wanneer is het klaar?" value={einddatum} onChange={setEinddatum} />
        <TextField name="doel" label="Bij welk doel hoort dit?" optional value={doel} onChange={setDoel} />
      </PanelForm>
    </Card>
  )
}
