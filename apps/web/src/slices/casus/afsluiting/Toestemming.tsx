import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFTER_AFSLUITING, TOESTEMMING_WOORD, WIJZE_OPTIES, type WIJZE_WOORD } from './words.ts'

type Heropening = Afsluitingen['heropeningen'][number]
type Antwoord = keyof typeof TOESTEMMING_WOORD

/** The casus is open again: consent is asked anew (SLT-11). */
export function VraagToestemming({ casusId, heropening }: { casusId: string; heropening: Heropening }) {
  const [antwoord, setAntwoord] = useState<Antwoord | ''>('')
  const [wijze, setWijze] = useState<keyof typeof WIJZE_WOORD>('gesprek')
  const [gezegdOp, setGezegdOp] = useState(today())
  const [toelichting, setToelichting] = useState('')
  const record = useApiMutation('POST /v1/casussen/{casusId}/heropeningen/{heropeningId}/toestemming', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => announce('De toestemming is vastgelegd'),
  })
  const { heropeningId } = heropening
  return (
    <Card title="Vraag opnieuw toestemming">
      <Form
        label="Toestemming"
        problem={record.error}
        onSubmit={() => {
          const body = { wijze, gezegdOp, toelichting: toelichting || null }
          if (antwoord !== '') record.mutate({ params: { casusId, heropeningId }, body: { antwoord, ...body } })
        }}
      >
        <p>De casus is weer open. Wat eerder is afgesproken over delen, vraag je opnieuw.</p>
        <RadioGroup
          name="antwoord"
          label="Is er toestemming om informatie te delen?"
          options={(Object.keys(TOESTEMMING_WOORD) as Antwoord[]).map((value) => ({
            value,
            label: TOESTEMMING_WOORD[value],
          }))}
          value={antwoord}
          onChange={setAntwoord}
        />
        <RadioGroup name="wijze" label="Hoe?" inline options={WIJZE_OPTIES} value={wijze} onChange={setWijze} />
        <DateField name="gezegdOp" label="Wanneer?" value={gezegdOp} onChange={setGezegdOp} />
        <TextArea
          name="toelichting"
          label="Toelichting"
          optional
          rows={2}
          value={toelichting}
          onChange={setToelichting}
        />
        <ButtonRow>
          <Button type="submit" icon="check" busy={record.isPending} disabled={antwoord === ''}>
            Leg vast
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
