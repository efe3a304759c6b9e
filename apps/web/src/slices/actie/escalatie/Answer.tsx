import type { Escalatie } from '@regietafel/contract/escalatie.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

/** The one addressed says what can be done. */
export function Answer({ escalatie: { casusId, escalatieId, van } }: { readonly escalatie: Escalatie }) {
  const [tekst, setTekst] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/escalaties/{escalatieId}/antwoord', {
    refreshes: ['GET /v1/casussen/{casusId}/escalaties/{escalatieId}', 'GET /v1/mijn-werk'],
    onSuccess: () => announce('Antwoord verstuurd'),
  })
  return (
    <Card title="Jouw antwoord">
      <Form
        label="Antwoord"
        problem={save.error}
        onSubmit={() => save.mutate({ params: { casusId, escalatieId }, body: { tekst } })}
      >
        <TextArea
          name="tekst"
          label="Wat kun je doen?"
          hint={`${van.naam} krijgt bericht.`}
          value={tekst}
          onChange={setTekst}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={save.isPending}>
            Verstuur
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
