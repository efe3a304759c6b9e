import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'

/** A friendly word to the one who promised it; all partners can read it (DOE-18). */
export function AddressForm({ actie, onDone }: { readonly actie: Actie; readonly onDone: () => void }) {
  const [tekst, setTekst] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/acties/{actieId}/aanspreken', {
    refreshes: ['GET /v1/casussen/{casusId}/acties'],
    onSuccess: () => {
      announce('Vraag verstuurd')
      onDone()
    },
  })
  const { casusId, actieId, actiehouder } = actie
  return (
    <PanelForm
      label="Aanspreken"
      submit="Verstuur"
      problem={save.error}
      busy={save.isPending}
      onDone={onDone}
      onSubmit={() => save.mutate({ params: { casusId, actieId }, body: { tekst } })}
    >
      <TextArea
        name="tekst"
        label={`Wat vraag je ${actiehouder.naam}?`}
        hint="Een vriendelijke vraag. Het hele team kan dit lezen."
        value={tekst}
        onChange={setTekst}
      />
    </PanelForm>
  )
}
