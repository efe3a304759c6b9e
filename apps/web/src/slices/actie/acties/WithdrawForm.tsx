import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'

/** The regie withdraws an actie; the reason stays with it (ROL-33). */
export function WithdrawForm({ actie, onDone }: { readonly actie: Actie; readonly onDone: () => void }) {
  const { casusId, actieId } = actie
  const [reden, setReden] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/acties/{actieId}/intrekking', {
    refreshes: ['GET /v1/casussen/{casusId}/acties', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Actie ingetrokken')
      onDone()
    },
  })
  return (
    <PanelForm
      label="Actie intrekken"
      submit="Trek in"
      problem={save.error}
      busy={save.isPending}
      onDone={onDone}
      onSubmit={() => save.mutate({ params: { casusId, actieId }, body: { reden } })}
    >
      <TextArea name="reden" label="Waarom is deze actie niet meer nodig?" value={reden} onChange={setReden} />
    </PanelForm>
  )
}
