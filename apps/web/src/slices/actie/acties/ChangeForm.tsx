import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'

/** The regie changes what was agreed, or by when. */
export function ChangeForm({ actie, onDone }: { readonly actie: Actie; readonly onDone: () => void }) {
  const { casusId, actieId, versie } = actie
  const [wat, setWat] = useState(actie.wat)
  const [einddatum, setEinddatum] = useState(actie.einddatum)
  const save = useApiMutation('PATCH /v1/casussen/{casusId}/acties/{actieId}', {
    refreshes: ['GET /v1/casussen/{casusId}/acties', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Actie gewijzigd')
      onDone()
    },
  })
  return (
    <PanelForm
      label="Actie wijzigen"
      submit="Bewaar"
      problem={save.error}
      busy={save.isPending}
      onDone={onDone}
      onSubmit={() => save.mutate({ params: { casusId, actieId }, body: { wat, einddatum }, ifMatch: `"${versie}"` })}
    >
      <TextArea name="wat" label="Wat gaat er gebeuren?" value={wat} onChange={setWat} />
      <DateField name="einddatum" label="Klaar op" value={einddatum} onChange={setEinddatum} />
    </PanelForm>
  )
}
