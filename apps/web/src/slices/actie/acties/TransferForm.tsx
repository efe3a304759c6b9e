import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'
import { toSeatOptions } from './seat-options.ts'

/** Passes an actie to someone else of the team (DOE-27). */
export function TransferForm({ actie, onDone }: { readonly actie: Actie; readonly onDone: () => void }) {
  const { casusId, actieId, actiehouder } = actie
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const [deelnameId, setDeelnameId] = useState('')
  const [toelichting, setToelichting] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/acties/{actieId}/overdracht', {
    refreshes: ['GET /v1/casussen/{casusId}/acties', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Actie overgedragen')
      onDone()
    },
  })
  return (
    <PanelForm
      label="Overdragen"
      submit="Draag over"
      problem={save.error}
      busy={save.isPending}
      onDone={onDone}
      onSubmit={() => save.mutate({ params: { casusId, actieId }, body: { deelnameId, toelichting } })}
    >
      <SelectField
        name="deelnameId"
        label="Aan wie"
        options={toSeatOptions(data?.data.team ?? []).filter(({ value }) => value !== actiehouder.deelnameId)}
        value={deelnameId}
        onChange={setDeelnameId}
      />
      <TextArea name="toelichting" label="Toelichting" optional value={toelichting} onChange={setToelichting} />
    </PanelForm>
  )
}
