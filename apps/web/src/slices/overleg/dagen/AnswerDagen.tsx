import type { Dagvoorstel } from '@regietafel/contract/vervolg.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { formatDay } from '../../../ui/format.ts'

/** Which of the proposed days suit me; ticking none says that none does (OVL-14). */
export function AnswerDagen({ casusId, voorstel }: { readonly casusId: string; readonly voorstel: Dagvoorstel }) {
  const mine = voorstel.voorkeuren.find(({ isVanMij }) => isVanMij)?.dagen
  const [dagen, setDagen] = useState<readonly string[]>(mine ?? [])
  const save = useApiMutation('POST /v1/casussen/{casusId}/dagvoorstellen/{dagvoorstelId}/voorkeur', {
    refreshes: ['GET /v1/casussen/{casusId}/dagvoorstellen'],
    onSuccess: () => announce('Je dagen zijn bewaard'),
  })
  const { dagvoorstelId } = voorstel
  return (
    <Form
      label="Jouw dagen"
      problem={save.error}
      onSubmit={() => save.mutate({ params: { casusId, dagvoorstelId }, body: { dagen: [...dagen] } })}
    >
      <CheckboxGroup
        name="dagen"
        label="Welke dagen kun je?"
        hint="Vink niets aan als geen enkele dag lukt."
        options={voorstel.dagen.map((dag) => ({ value: dag, label: formatDay(dag) }))}
        value={dagen}
        onChange={setDagen}
      />
      <ButtonRow>
        <Button kind="primary" type="submit" busy={save.isPending}>
          {mine ? 'Pas mijn antwoord aan' : 'Bewaar mijn antwoord'}
        </Button>
      </ButtonRow>
    </Form>
  )
}
