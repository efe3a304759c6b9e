import type { Aanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import type { AanmeldingBesluit } from '@regietafel/domain/casus/aanmelding.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { schaalWoord } from '@regietafel/domain/netwerk/schaal.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { niveauKeuzes, toNiveauKeuze } from '../../../aanmelding/keuzes.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { EigenUitzondering, NO_UITZONDERING } from './EigenUitzondering.tsx'
import { Uitnodigen, type Uitnodiging, firstUitnodigingen } from './Uitnodigen.tsx'

const KNOP: Record<AanmeldingBesluit | '', string> = {
  '': 'Leg het besluit vast',
  aangenomen: 'Maak er een casus van',
  consultatie: 'Leg de consultatie vast',
  verwezen: 'Leg de verwijzing vast',
}

/** Casus, consultatie or verwijzing with a reason; the gate is explained where it is met (INT-08, INT-09). */
export function Beslissen({ aanmelding }: { readonly aanmelding: Aanmelding }) {
  const profiel = useProfiel()
  const { vanaf } = waarde(profiel, 'ave.instap')
  const schaal = schaalWoord(profiel)
  const me = useSessie().persoon.persoonId
  const navigate = useNavigate()
  const [besluit, setBesluit] = useState<AanmeldingBesluit | ''>('')
  const [reden, setReden] = useState('')
  const [niveau, setNiveau] = useState(aanmelding.niveau)
  const [uitnodigen, setUitnodigen] = useState<readonly Uitnodiging[]>(() =>
    firstUitnodigingen(aanmelding, profiel, me),
  )
  const [uitzondering, setUitzondering] = useState(NO_UITZONDERING)
  const { aanmeldingId } = aanmelding
  const decide = useApiMutation('POST /v1/aanmeldingen/{aanmeldingId}/besluit', {
    refreshes: ['GET /v1/aanmeldingen', 'GET /v1/aanmeldingen/{aanmeldingId}', 'GET /v1/casussen'],
    onSuccess: ({ data }) => {
      announce('Besluit vastgelegd')
      const casusId = data.besluit?.casusId
      if (casusId) void navigate({ to: '/casussen/$casusId', params: { casusId } })
    },
  })
  const asksUitzondering =
    besluit === 'aangenomen' && (decide.error?.code === 'profiel-too-low' || uitzondering.managerId !== '')
  const tooLow = vanaf !== null && (niveau === null || niveau < vanaf)
  const submit = () => {
    if (besluit !== '')
      decide.mutate({
        params: { aanmeldingId },
        body: {
          besluit,
          reden,
          niveau,
          uitnodigen: [...uitnodigen],
          uitzondering: asksUitzondering ? uitzondering : null,
        },
      })
  }
  return (
    <Card title="Besluit">
      <Form problem={decide.error} onSubmit={submit} label="Besluit over deze aanmelding">
        {schaal !== null && (
          <SelectField
            name="niveau"
            label={schaal === 'AVE' ? 'AVE-niveau' : hoofdletter(schaal)}
            hint="Zoals jij het ziet."
            options={niveauKeuzes(schaal)}
            value={toNiveauKeuze(niveau)}
            onChange={(next) => setNiveau(Number(next))}
          />
        )}
        {vanaf !== null && tooLow && <Drempel schaal={schaal ?? 'niveau'} vanaf={vanaf} niveau={niveau} />}
        <RadioGroup
          name="besluit"
          label="Wat besluit je?"
          options={[
            { value: 'aangenomen', label: 'Dit wordt een casus', disabled: tooLow },
            { value: 'consultatie', label: 'Consultatie', hint: 'Je geeft advies; de aanmelder gaat zelf verder.' },
            { value: 'verwezen', label: 'Verwijzen', hint: 'Een ander is hiervoor aan zet, zoals de gemeente.' },
          ]}
          value={besluit}
          onChange={setBesluit}
        />
        {besluit === 'aangenomen' && <Uitnodigen aanmelding={aanmelding} value={uitnodigen} onChange={setUitnodigen} />}
        <TextArea
          name="reden"
          label={besluit === 'aangenomen' || besluit === '' ? 'Waarom?' : 'Wat adviseer je, en waarom?'}
          hint="De aanmelder leest dit."
          value={reden}
          onChange={setReden}
        />
        {asksUitzondering && <EigenUitzondering value={uitzondering} onChange={setUitzondering} />}
        <ButtonRow>
          <Button kind="primary" type="submit" busy={decide.isPending} disabled={besluit === ''}>
            {KNOP[besluit]}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

type DrempelProps = { readonly schaal: string; readonly vanaf: number; readonly niveau: number | null }

const Drempel = ({ schaal, vanaf, niveau }: DrempelProps) => (
  <Note tone="warn" title={`Een casus kan vanaf ${schaal} ${vanaf}`}>
    <p>
      {niveau === null
        ? 'Kies eerst het niveau. Daarna weet je of dit een casus kan worden.'
        : `Dit is ${schaal} ${niveau}: de lokale partijen kunnen het samen aan. Geef advies als consultatie, of verwijs naar lokale regie.`}
    </p>
  </Note>
)
