import type { Stamtafelsignaal } from '@regietafel/contract/stamtafel.contract.ts'
import { nextStanden, type Triagestand } from '@regietafel/domain/stamtafel/triage.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { STAP_WOORD } from '../words.ts'

/** The next step with a signal, never without a word to who sent it (GOV-61). */
export function Stap({ signaal }: { readonly signaal: Stamtafelsignaal }) {
  const [open, setOpen] = useState(false)
  if (nextStanden(signaal.stand).length === 0) return null
  if (open) return <StapForm signaal={signaal} onDone={() => setOpen(false)} />
  return (
    <ButtonRow>
      <Button small icon="chevron-right" onClick={() => setOpen(true)}>
        Volgende stap
        <span className="rt-hidden">{`: ${signaal.patroon}`}</span>
      </Button>
    </ButtonRow>
  )
}

function StapForm({ signaal, onDone }: { readonly signaal: Stamtafelsignaal; readonly onDone: () => void }) {
  const [first = 'analyse', ...others] = nextStanden(signaal.stand)
  const [naar, setNaar] = useState<Triagestand>(first)
  const [terugkoppeling, setTerugkoppeling] = useState('')
  const { stamtafelsignaalId, ingediendDoor } = signaal
  const take = useApiMutation('POST /v1/stamtafel/signalen/{stamtafelsignaalId}/stappen', {
    refreshes: ['GET /v1/stamtafel/signalen'],
    onSuccess: () => {
      announce(`De stap is gezet. ${ingediendDoor} krijgt je antwoord.`)
      onDone()
    },
  })
  return (
    <PanelForm
      label={`Volgende stap: ${signaal.patroon}`}
      submit="Zet de stap"
      problem={take.error}
      busy={take.isPending}
      onSubmit={() => take.mutate({ params: { stamtafelsignaalId }, body: { naar, terugkoppeling } })}
      onDone={onDone}
    >
      <RadioGroup
        name="naar"
        label="Wat gebeurt ermee?"
        options={[first, ...others].map((stand) => ({ value: stand, ...STAP_WOORD[stand] }))}
        value={naar}
        onChange={setNaar}
      />
      <TextArea
        name="terugkoppeling"
        label={`Antwoord aan ${ingediendDoor}`}
        hint="Wat is ermee gedaan, en waarom? De melder leest dit."
        value={terugkoppeling}
        onChange={setTerugkoppeling}
      />
    </PanelForm>
  )
}
