import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

type Props = { readonly casusId: string; readonly documentId: string; readonly onDone: () => void }

/** A new version with a reason; the one that was shared stays as it is (OVL-40). */
export function VerbeterForm({ casusId, documentId, onDone }: Props) {
  const [reden, setReden] = useState('')
  const correct = useApiMutation('POST /v1/casussen/{casusId}/documenten/{documentId}/correctie', {
    refreshes: ['GET /v1/casussen/{casusId}/documenten'],
    onSuccess: () => {
      announce('Er staat een nieuwe versie klaar om te delen')
      onDone()
    },
  })
  return (
    <Form
      label="Verbeter dit document"
      problem={correct.error}
      onSubmit={() => correct.mutate({ params: { casusId, documentId }, body: { reden } })}
    >
      <TextArea
        name="reden"
        label="Wat verbeter je, en waarom"
        hint="Dit staat bovenaan de nieuwe versie. Pas eerst de tekst zelf aan; de nieuwe versie neemt die over."
        value={reden}
        onChange={setReden}
      />
      <ButtonRow>
        <Button type="submit" busy={correct.isPending}>
          Maak een nieuwe versie
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Laat zo
        </Button>
      </ButtonRow>
    </Form>
  )
}
