import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form, FormErrors } from '../../../ui/Form.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { Nazorg } from './Nazorg.tsx'
import { AFTER_AFSLUITING, AANLEIDING_WOORD } from './words.ts'

type Props = { readonly casusId: string; readonly afsluitingen: Afsluitingen }
const MAY_BE_DEFINITIVE = new Set<Afsluitingen['casusStatus']>(['voorlopig-afgesloten', 'afgesloten-met-nazorg'])

type Aanleiding = keyof typeof AANLEIDING_WOORD

/** A closed casus: shielded for all but the procesregisseur, who may open it again or make it definitive (SLT-04, SLT-11, SLT-18). */
export function Gesloten({ casusId, afsluitingen }: Props) {
  const { casusStatus, magHeropenen, herzieningOp, nazorg } = afsluitingen
  return (
    <>
      <Note icon="lock" title="Deze casus is gesloten">
        <p>
          Wie meedeed, leest tot de gekozen dag nog mee. Daarna ziet alleen de procesregisseur de casus.
          {herzieningOp && ` Op ${formatDay(herzieningOp)} kijk je of het definitief kan.`}
        </p>
      </Note>
      <Nazorg casusId={casusId} nazorg={nazorg} running={magHeropenen} />
      {magHeropenen && <Heropen casusId={casusId} />}
      {magHeropenen && MAY_BE_DEFINITIVE.has(casusStatus) && <Definitief casusId={casusId} />}
    </>
  )
}

function Heropen({ casusId }: { readonly casusId: string }) {
  const [aanleiding, setAanleiding] = useState<Aanleiding | ''>('')
  const [reden, setReden] = useState('')
  const reopen = useApiMutation('POST /v1/casussen/{casusId}/heropening', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => announce('De casus is weer open; iedereen is opnieuw gevraagd'),
  })
  return (
    <Card title="Open de casus opnieuw">
      <Form
        label="Heropening"
        problem={reopen.error}
        onSubmit={() => {
          if (aanleiding !== '') reopen.mutate({ params: { casusId }, body: { aanleiding, reden } })
        }}
      >
        <p>
          Een nieuwe aanmelding is niet nodig. Het plan gaat verder waar het was. Iedereen die meedeed, wordt opnieuw
          gevraagd en leest pas mee na een ja.
        </p>
        <RadioGroup
          name="aanleiding"
          label="Wat is de aanleiding?"
          options={(Object.keys(AANLEIDING_WOORD) as Aanleiding[]).map((value) => ({
            value,
            label: AANLEIDING_WOORD[value],
          }))}
          value={aanleiding}
          onChange={setAanleiding}
        />
        <TextArea name="reden" label="Wat is er gebeurd?" value={reden} onChange={setReden} />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={reopen.isPending} disabled={aanleiding === ''}>
            Open opnieuw
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

function Definitief({ casusId }: { readonly casusId: string }) {
  const finish = useApiMutation('POST /v1/casussen/{casusId}/definitieve-afsluiting', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => announce('De casus is definitief afgesloten'),
  })
  return (
    <Disclosure summary="Maak definitief">
      <div className="rt-stack">
        {finish.error && <FormErrors problem={finish.error} />}
        <p>Definitief kan niet terug. Vanaf dan telt hoe lang de gegevens bewaard blijven.</p>
        <ButtonRow>
          <Button
            icon="lock"
            busy={finish.isPending}
            onClick={() => finish.mutate({ params: { casusId }, body: undefined })}
          >
            Sluit definitief af
          </Button>
        </ButtonRow>
      </div>
    </Disclosure>
  )
}
