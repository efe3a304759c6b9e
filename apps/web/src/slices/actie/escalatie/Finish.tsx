import type { Escalatie } from '@regietafel/contract/escalatie.contract.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

/** The regie rounds off; a manager who was asked sees nothing of it from then on (PRV-14). */
export function Finish({ escalatie: { casusId, escalatieId, aan } }: { readonly escalatie: Escalatie }) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const [conclusie, setConclusie] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/escalaties/{escalatieId}/afronding', {
    refreshes: ['GET /v1/casussen/{casusId}/escalaties/{escalatieId}', 'GET /v1/casussen/{casusId}/escalaties'],
    onSuccess: () => announce('Afgerond'),
  })
  if (!data?.data.mijnRollen.some((rol) => REGIE_ROLLEN.some((each) => each === rol))) return null
  const hint = aan.rol === 'lijn' ? `${aan.naam} ziet deze vraag daarna niet meer.` : undefined
  return (
    <Card title="Afronden">
      <Form
        label="Afronden"
        problem={save.error}
        onSubmit={() => save.mutate({ params: { casusId, escalatieId }, body: { conclusie } })}
      >
        <TextArea name="conclusie" label="Wat kwam ervan?" hint={hint} value={conclusie} onChange={setConclusie} />
        <ButtonRow>
          <Button type="submit" busy={save.isPending}>
            Rond af
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
