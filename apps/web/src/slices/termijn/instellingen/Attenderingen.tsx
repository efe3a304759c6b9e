import type { Instellingen } from '@regietafel/contract/instelling.contract.ts'
import {
  ATTENDERING_GROEPEN,
  type AttenderingGroep,
  type AttenderingKeuze,
} from '@regietafel/domain/termijn/attendering.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Checkbox, RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { TimeField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Note } from '../../../ui/Note.tsx'

const GROEP: Record<AttenderingGroep, { readonly label: string; readonly hint: string }> = {
  vragen: { label: 'Vragen en antwoorden', hint: 'Meedoen, overnemen, een signaal, een antwoord, afsluiten.' },
  termijnen: { label: 'Termijnen', hint: 'Een herinnering komt één keer, niet elke dag.' },
  acties: { label: 'Acties', hint: 'Nieuwe acties, de laatste dag, en wat anderen vertellen.' },
  berichten: { label: 'Berichten in de mailgroep', hint: 'Je leest ze altijd ook hier.' },
  documenten: { label: 'Documenten', hint: 'Als iemand een document met je deelt.' },
}
const KEUZE: Record<AttenderingKeuze, string> = {
  meteen: 'Meteen een mail',
  dagoverzicht: 'Eén mail per dag',
  niet: 'Geen mail',
}

/** Per kind of mail: at once, once a day, or (where that is allowed) not at all; and when it must be quiet (COM-19). */
export function Attenderingen({
  instellingen,
  etag,
}: {
  readonly instellingen: Instellingen
  readonly etag: string | undefined
}) {
  const [keuzes, setKeuzes] = useState(instellingen.keuzes)
  const [quiet, setQuiet] = useState(instellingen.rust !== null)
  const [van, setVan] = useState(instellingen.rust?.van ?? '21:00')
  const [tot, setTot] = useState(instellingen.rust?.tot ?? '07:00')
  const [om, setOm] = useState(instellingen.dagoverzichtOm)
  const save = useApiMutation('PUT /v1/instellingen', {
    refreshes: ['GET /v1/instellingen'],
    onSuccess: () => announce('Je keuzes zijn bewaard'),
  })
  const send = () =>
    save.mutate({
      body: { keuzes, rust: quiet ? { van, tot } : null, dagoverzichtOm: om },
      ...(etag && { ifMatch: etag }),
    })
  const hasOverview = Object.values(keuzes).includes('dagoverzicht')
  return (
    <Card title="Hoe je bericht krijgt">
      <Form label="Hoe je bericht krijgt" problem={save.error} onSubmit={send}>
        {ATTENDERING_GROEPEN.map((groep) => (
          <RadioGroup
            key={groep}
            name={`keuzes.${groep}`}
            label={GROEP[groep].label}
            hint={GROEP[groep].hint}
            options={(instellingen.toegestaan[groep] ?? []).map((value) => ({ value, label: KEUZE[value] }))}
            value={keuzes[groep]}
            onChange={(keuze) => setKeuzes((before) => ({ ...before, [groep]: keuze }))}
          />
        ))}
        {hasOverview && (
          <TimeField
            name="dagoverzichtOm"
            label="Hoe laat komt de mail van de dag?"
            hint="Er staat alleen in hoeveel er wacht: geen namen en geen codes."
            value={om}
            onChange={setOm}
          />
        )}
        <Checkbox name="rust" label="In de avond en nacht geen mail" checked={quiet} onChange={setQuiet} />
        {quiet && (
          <div className="rt-fields rt-fields--short">
            <TimeField name="rust.van" label="Stil vanaf" value={van} onChange={setVan} />
            <TimeField name="rust.tot" label="Weer mail vanaf" value={tot} onChange={setTot} />
          </div>
        )}
        <Note icon="bell">
          <p>
            Is iemand in gevaar, dan krijg je altijd meteen bericht. Een uitnodiging voor een overleg komt ook meteen,
            want daar zit een afspraak voor je agenda bij.
          </p>
        </Note>
        <ButtonRow>
          <Button kind="primary" type="submit" busy={save.isPending}>
            Bewaar
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
