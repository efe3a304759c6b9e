import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiMutation } from '../../api/queries.ts'
import { rolWoord, useProfiel } from '../../profiel/profiel.ts'
import { announce } from '../../ui/Announcer.tsx'
import { RadioGroup } from '../../ui/ChoiceFields.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { PanelForm } from '../../ui/PanelForm.tsx'

type Soort = 'afronding' | 'voortgang' | 'lukt-niet'
const QUESTION: Record<Soort, string> = {
  afronding: 'Wat heeft het opgeleverd?',
  voortgang: 'Hoe staat het ervoor?',
  'lukt-niet': 'Wat gaat er mis, en wat heb je nodig?',
}

type Props = {
  readonly casusId: string
  readonly actieId: string
  /** It was said already that it does not work out. */
  readonly isStuck?: boolean
  readonly onCancel: () => void
  readonly onSaved: () => void
}

/** Done, on its way or stuck, always in words (DOE-05, DOE-06); says beforehand who will read them. */
export function TerugkoppelingForm({ casusId, actieId, isStuck = false, onCancel, onSaved }: Props) {
  const profiel = useProfiel()
  const [soort, setSoort] = useState<Soort>('afronding')
  const [tekst, setTekst] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen', {
    refreshes: ['GET /v1/mijn-werk', 'GET /v1/casussen/{casusId}/acties', 'GET /v1/casussen/{casusId}/signalen'],
    onSuccess: () => {
      announce('Terugkoppeling bewaard')
      onSaved()
    },
  })
  const options = [
    { value: 'afronding' as const, label: 'Klaar' },
    { value: 'voortgang' as const, label: 'Onderweg' },
    ...(isStuck ? [] : [{ value: 'lukt-niet' as const, label: 'Lukt niet' }]),
  ]
  return (
    <PanelForm
      label="Terugkoppeling"
      submit="Bewaar"
      problem={save.error}
      busy={save.isPending}
      onSubmit={() => save.mutate({ params: { casusId, actieId }, body: { soort, tekst } })}
      onDone={onCancel}
      focus="textarea"
    >
      <RadioGroup name="soort" label="Hoe gaat het?" inline options={options} value={soort} onChange={setSoort} />
      <TextArea name="tekst" label={QUESTION[soort]} hint={readers(profiel, soort)} value={tekst} onChange={setTekst} />
    </PanelForm>
  )
}

/** Who gets to read it, in the words of the network (NET-29, NET-32, PRV-39, COM-18). */
function readers(profiel: Netwerkprofiel, soort: Soort): string {
  if (soort === 'lukt-niet') {
    const naar = rolWoord(profiel, waarde(profiel, 'signaal.afspraakLuktNiet.naar'))
    return `De ${naar} krijgt een signaal, de andere regisseur een kopie. Het team ziet alleen dat het niet lukt.`
  }
  return waarde(profiel, 'actie.terugkoppeling.kanaal') === 'mailgroep'
    ? 'Dit komt in de mailgroep.'
    : 'Het team kan dit lezen en krijgt bericht.'
}
