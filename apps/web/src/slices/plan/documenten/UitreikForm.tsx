import type { Uitreikwijze } from '@regietafel/domain/plan/hand-out.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'

const KEUZES: readonly { readonly value: Uitreikwijze; readonly label: string }[] = [
  { value: 'gegeven', label: 'Op papier gegeven' },
  { value: 'gestuurd', label: 'Met de post gestuurd' },
  { value: 'voorgelezen', label: 'Samen gelezen' },
]

type Props = {
  readonly params: { readonly casusId: string; readonly documentId: string; readonly uitreikingId: string }
  readonly naam: string
  readonly onDone: () => void
}

/** How and when someone of the household got the copy (COM-09). */
export function UitreikForm({ params, naam, onDone }: Props) {
  const [wijze, setWijze] = useState<Uitreikwijze>('gegeven')
  const [dag, setDag] = useState(today())
  const hand = useApiMutation(
    'POST /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}/overhandiging',
    {
      refreshes: ['GET /v1/casussen/{casusId}/documenten', 'GET /v1/casussen/{casusId}/termijnen'],
      onSuccess: () => {
        announce(`Vastgelegd: ${naam} heeft het exemplaar`)
        onDone()
      },
    },
  )
  return (
    <Form
      label={`Exemplaar van ${naam}`}
      problem={hand.error}
      onSubmit={() => hand.mutate({ params, body: { wijze, dag } })}
    >
      <RadioGroup name="wijze" label="Hoe kreeg deze persoon het?" options={KEUZES} value={wijze} onChange={setWijze} />
      <DateField name="dag" label="Wanneer" value={dag} onChange={setDag} />
      <ButtonRow>
        <Button kind="primary" type="submit" busy={hand.isPending}>
          Bewaar
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Nog niet
        </Button>
      </ButtonRow>
    </Form>
  )
}
