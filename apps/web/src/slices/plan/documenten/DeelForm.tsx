import type { UitkomstDocument } from '@regietafel/contract/document.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'

type Props = {
  readonly casusId: string
  readonly document: UitkomstDocument
  readonly naam: string
  readonly onDone: () => void
}

/** Before a document goes out: exactly who gets it, by name (NET-39). */
export function DeelForm({ casusId, document, naam, onDone }: Props) {
  const share = useApiMutation('POST /v1/casussen/{casusId}/documenten/{documentId}/deling', {
    refreshes: [
      'GET /v1/casussen/{casusId}/documenten',
      'GET /v1/casussen/{casusId}/termijnen',
      'GET /v1/casussen/{casusId}/mailgroep',
    ],
    onSuccess: () => {
      announce(`${naam} is gedeeld`)
      onDone()
    },
  })
  const params = { casusId, documentId: document.documentId }
  return (
    <Form label={`${naam} delen`} problem={share.error} onSubmit={() => share.mutate({ params })}>
      <div className="rt-stack rt-stack--tight">
        <p>Deze mensen krijgen elk een eigen exemplaar, met hun naam en de datum op elke pagina:</p>
        <ul className="rt-bullets">
          {document.ontvangers.map(({ persoonId, naam: wie, organisatie }) => (
            <li key={persoonId}>{`${wie}, ${organisatie}`}</li>
          ))}
        </ul>
        <p className="rt-quiet">Na het delen verandert dit document niet meer. Verbeteren kan met een nieuwe versie.</p>
      </div>
      <ButtonRow>
        <Button kind="primary" type="submit" busy={share.isPending}>
          Deel nu
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Nog niet
        </Button>
      </ButtonRow>
    </Form>
  )
}
