import type { SignaalSoort } from '@regietafel/contract/signaal.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'

type Soort = Exclude<SignaalSoort, 'afspraak-lukt-niet'>
const QUESTION: Record<Soort, string> = {
  'ontwikkeling-plan': 'Wat is er veranderd?',
  knelpunt: 'Waar loopt de samenwerking op vast?',
  sparring: 'Waarover wil je dat iemand meedenkt?',
}
const READERS = 'De regisseurs lezen dit; de rest van het team niet.'

/** Tells the regie of a development or a knelpunt, or asks the procesregisseur to think along (DOE-07, DOE-22, ROL-59). */
export function NewSignaal({ casusId, onDone }: { readonly casusId: string; readonly onDone: () => void }) {
  const proces = useTerm('proces')
  const [soort, setSoort] = useState<Soort>('ontwikkeling-plan')
  const [tekst, setTekst] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/signalen', {
    refreshes: ['GET /v1/casussen/{casusId}/signalen'],
    onSuccess: () => {
      announce('Signaal gegeven')
      onDone()
    },
  })
  return (
    <div className="rt-inset">
      <PanelForm
        label="Nieuw signaal"
        submit="Verstuur"
        problem={save.error}
        busy={save.isPending}
        onDone={onDone}
        onSubmit={() => save.mutate({ params: { casusId }, body: { soort, tekst } })}
      >
        <RadioGroup
          name="soort"
          label="Wat wil je doorgeven?"
          options={[
            { value: 'ontwikkeling-plan', label: 'Er gebeurt iets dat het plan raakt' },
            { value: 'knelpunt', label: 'De samenwerking loopt ergens op vast' },
            { value: 'sparring', label: `Ik wil dat de ${proces.enkelvoud} meedenkt` },
          ]}
          value={soort}
          onChange={setSoort}
        />
        <TextArea
          name="tekst"
          label={QUESTION[soort]}
          hint={soort === 'sparring' ? `${READERS} Het komt niet in het plan.` : READERS}
          value={tekst}
          onChange={setTekst}
        />
      </PanelForm>
    </div>
  )
}
