import { NIVEAUS } from '@regietafel/domain/bevoegdheid/vereist-profiel.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { niveauWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

type Props = { readonly casusId: string; readonly niveau: number | null }

/** A new niveau with its reason; both regisseurs are judged anew at once (RGK-01, ROL-52). */
export function NiveauVaststellen({ casusId, niveau }: Props) {
  const profiel = useProfiel()
  const [next, setNext] = useState('')
  const [reden, setReden] = useState('')
  const set = useApiMutation('POST /v1/casussen/{casusId}/niveaus', {
    refreshes: ['GET /v1/casussen/{casusId}/regie', 'GET /v1/casussen/{casusId}', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Het niveau is vastgesteld')
      setNext('')
      setReden('')
    },
  })
  return (
    <Form
      label="Niveau vaststellen"
      problem={set.error}
      onSubmit={() => set.mutate({ params: { casusId }, body: { niveau: Number(next), reden } })}
    >
      <RadioGroup
        name="niveau"
        label="Welk niveau past nu?"
        inline
        options={NIVEAUS.map((each) => ({
          value: String(each),
          label: niveauWoord(profiel, each),
          disabled: each === niveau,
        }))}
        value={next}
        onChange={setNext}
      />
      <TextArea name="reden" label="Waarom?" hint="Het team leest dit." rows={3} value={reden} onChange={setReden} />
      <ButtonRow>
        <Button type="submit" icon="check" busy={set.isPending} disabled={next === ''}>
          Stel vast
        </Button>
      </ButtonRow>
    </Form>
  )
}
