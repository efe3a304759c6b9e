import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'

/** Says which visies are applied in this casus (NET-17). */
export function VisieForm({ casus, onDone }: { readonly casus: Casus; readonly onDone: () => void }) {
  const { visies } = useProfiel().lijsten
  const [chosen, setChosen] = useState<readonly string[]>(casus.visies)
  const save = useApiMutation('PUT /v1/casussen/{casusId}/visies', {
    refreshes: ['GET /v1/casussen/{casusId}'],
    onSuccess: () => {
      announce('De visie is vastgelegd')
      onDone()
    },
  })
  const { casusId, versie } = casus
  return (
    <Form
      label="Visie"
      problem={save.error}
      onSubmit={() => save.mutate({ params: { casusId }, body: { visies: [...chosen] }, ifMatch: `"${versie}"` })}
    >
      <CheckboxGroup
        name="visies"
        label="Volgens welke visie werken jullie in deze casus?"
        hint="Meer dan één mag."
        options={visies.map(({ code, label }) => ({ value: code, label }))}
        value={chosen}
        onChange={setChosen}
      />
      <ButtonRow>
        <Button kind="primary" type="submit" busy={save.isPending}>
          Bewaar
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Annuleer
        </Button>
      </ButtonRow>
    </Form>
  )
}
