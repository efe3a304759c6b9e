import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { addDays, today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFTER_AFSLUITING, NAAR_WOORD, VORM_WOORD } from './words.ts'

const READ_ALONG_DAYS = 14

/** The procesregisseur proposes; the others are asked (SLT-01, SLT-02). */
export function NieuwVoorstel({
  casusId,
  afsluitingen,
}: {
  readonly casusId: string
  readonly afsluitingen: Afsluitingen
}) {
  const { mogelijk, vorm } = afsluitingen
  const [naar, setNaar] = useState(mogelijk[0])
  const [doelBehaald, setDoelBehaald] = useState<'ja' | 'deels' | 'nee' | ''>('')
  const [toegangEindigtOp, setToegang] = useState(addDays(today(), READ_ALONG_DAYS))
  const [toelichting, setToelichting] = useState('')
  const propose = useApiMutation('POST /v1/casussen/{casusId}/afsluitingen', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => announce('Het voorstel is gedaan; de anderen krijgen bericht'),
  })
  if (!naar) return null
  return (
    <Card title={VORM_WOORD[vorm].voorstel}>
      <Form
        label="Voorstel"
        problem={propose.error}
        onSubmit={() =>
          propose.mutate({
            params: { casusId },
            body: { naar, toegangEindigtOp, doelBehaald: doelBehaald || null, toelichting },
          })
        }
      >
        {mogelijk.length > 1 && (
          <RadioGroup
            name="naar"
            label="Hoe?"
            options={mogelijk.map((value) => ({ value, ...NAAR_WOORD[value] }))}
            value={naar}
            onChange={setNaar}
          />
        )}
        <RadioGroup
          name="doelBehaald"
          label="Is het gezamenlijke doel gehaald?"
          inline
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'deels', label: 'Deels' },
            { value: 'nee', label: 'Nee' },
          ]}
          value={doelBehaald}
          onChange={setDoelBehaald}
        />
        <TextArea
          name="toelichting"
          label="Waarom nu?"
          hint="Wat is er bereikt, en wie blijft er betrokken? Het team leest dit."
          rows={4}
          value={toelichting}
          onChange={setToelichting}
        />
        <DateField
          name="toegangEindigtOp"
          label="Tot en met welke dag leest het team nog mee?"
          hint="Daarna kan alleen de procesregisseur de casus nog zien."
          value={toegangEindigtOp}
          onChange={setToegang}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={propose.isPending}>
            Stel voor
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
