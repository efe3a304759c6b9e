import type { Casusbeschrijving } from '@regietafel/contract/reflectie.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { PlanOvernemen } from './PlanOvernemen.tsx'

type Props = {
  readonly casusId: string
  readonly made: Casusbeschrijving
  readonly onDone: () => void
}

/** The description with its names: it stays in the casus, and here only one's own seat holds it (GOV-54). */
export function Schrijven({ casusId, made, onDone }: Props) {
  const [vraag, setVraag] = useState(made.vraag)
  const [beschrijving, setBeschrijving] = useState(made.beschrijving)
  const save = useApiMutation('PUT /v1/casussen/{casusId}/casusbeschrijving', {
    refreshes: ['GET /v1/casussen/{casusId}/casusbeschrijving'],
    onSuccess: () => {
      announce('Bewaard. Lees nu de versie zonder namen.')
      onDone()
    },
  })
  return (
    <Card title="Schrijf het op">
      <Form
        label="Casusbeschrijving"
        problem={save.error}
        onSubmit={() =>
          save.mutate({ params: { casusId }, body: { vraag, beschrijving }, ifMatch: `"${made.versie}"` })
        }
      >
        <TextArea
          name="vraag"
          label="Het dilemma of de vraag"
          hint="Waar wil je samen over nadenken?"
          value={vraag}
          onChange={setVraag}
        />
        <TextArea
          name="beschrijving"
          label="Wat gebeurde er?"
          hint="Schrijf zoals je gewend bent. De namen halen we er straks uit, en jij kijkt dat na."
          rows={12}
          value={beschrijving}
          onChange={setBeschrijving}
        />
        {beschrijving.trim() === '' && <PlanOvernemen casusId={casusId} onTake={setBeschrijving} />}
        <ButtonRow>
          <Button
            kind="primary"
            type="submit"
            busy={save.isPending}
            disabled={vraag.trim() === '' || beschrijving.trim() === ''}
          >
            Bewaar en lees de versie zonder namen
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
