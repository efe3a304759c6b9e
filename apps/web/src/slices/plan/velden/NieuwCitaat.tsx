import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { placeErrors } from './place-errors.ts'
import { TextArea, TextField } from '../../../ui/TextField.tsx'

type Props = { readonly casusId: string; readonly code: 'krachten' | 'zorgen'; readonly onDone: () => void }

const LEEG = { spreker: '', tekst: '', sinds: '', gevolgen: '', alleenMondeling: false }

/** One more quote: who, and in which words. Stays open for the next, so that a round at the table goes fast. */
export function NieuwCitaat({ casusId, code, onDone }: Props) {
  const [waarde, setWaarde] = useState(LEEG)
  const add = useApiMutation('POST /v1/casussen/{casusId}/plan/velden', {
    refreshes: ['GET /v1/casussen/{casusId}/plan'],
    onSuccess: () => {
      announce('Toegevoegd aan het plan')
      setWaarde(LEEG)
      document.getElementById(`veld-spreker-${code}`)?.focus()
    },
  })
  const set = (part: Partial<typeof LEEG>) => setWaarde({ ...waarde, ...part })
  const { sinds, gevolgen, ...rest } = waarde
  const body = { code, ...rest, sinds: sinds || null, gevolgen: gevolgen || null }
  return (
    <Form
      label={code === 'krachten' ? 'Nieuwe kracht' : 'Nieuwe zorg'}
      problem={placeErrors(add.error, `-${code}`)}
      onSubmit={() => add.mutate({ params: { casusId }, body })}
    >
      <TextField
        name={`spreker-${code}`}
        label="Wie zegt dit"
        hint="Bijvoorbeeld: moeder, of wijkagent."
        value={waarde.spreker}
        onChange={(spreker) => set({ spreker })}
      />
      <TextArea
        name={`tekst-${code}`}
        label="In eigen woorden"
        value={waarde.tekst}
        onChange={(tekst) => set({ tekst })}
      />
      <Disclosure summary="Sinds wanneer, en wat het gevolg is">
        <div className="rt-stack">
          <TextField
            name={`sinds-${code}`}
            label="Sinds wanneer"
            optional
            value={sinds}
            onChange={(value) => set({ sinds: value })}
          />
          <TextArea
            name={`gevolgen-${code}`}
            label="Wat is het gevolg"
            optional
            rows={2}
            value={gevolgen}
            onChange={(value) => set({ gevolgen: value })}
          />
          <Checkbox
            name={`alleenMondeling-${code}`}
            label="Alleen aan tafel gezegd"
            hint="Komt in geen enkel document."
            checked={waarde.alleenMondeling}
            onChange={(alleenMondeling) => set({ alleenMondeling })}
          />
        </div>
      </Disclosure>
      <ButtonRow>
        <Button type="submit" icon="plus" busy={add.isPending}>
          Voeg toe
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Klaar
        </Button>
      </ButtonRow>
    </Form>
  )
}
