import type { Draad, Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import type { ChooseLezers } from '@regietafel/domain/mailgroep/lezers.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useVondsten } from '../../../anonimisering/use-vondsten.ts'
import { Vondsten } from '../../../anonimisering/Vondsten.tsx'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { type GekozenBestand, KiesBijlagen } from './KiesBijlagen.tsx'
import { KiesLezers, WieLeest } from './KiesLezers.tsx'

type Props = {
  readonly casusId: string
  /** The thread that is answered; null starts a new one. */
  readonly draad: Draad | null
  readonly leden: readonly Mailgroeplid[]
  /** Nobody may be named here, so no file goes along (COM-02). */
  readonly casusOpCode: boolean
}

const ALLEN: ChooseLezers = { zichtbaarheid: 'allen', gekozen: [] }

/** Writes to the mailgroep, to all or to fewer, with who reads it in plain sight (COM-03, COM-18). */
export function SchrijfBericht({ casusId, draad, leden, casusOpCode }: Props) {
  const [onderwerp, setOnderwerp] = useState('')
  const [tekst, setTekst] = useState('')
  const [keuze, setKeuze] = useState(ALLEN)
  const [bijlagen, setBijlagen] = useState<readonly GekozenBestand[]>([])
  const navigate = useNavigate()
  const post = useApiMutation('POST /v1/casussen/{casusId}/mailgroep/berichten', {
    refreshes: ['GET /v1/casussen/{casusId}/mailgroep', 'GET /v1/mailgroepen'],
    onSuccess: ({ data }) => {
      announce('Bericht verstuurd')
      setTekst('')
      setBijlagen([])
      anonimiteit.forget()
      setKeuze(ALLEN)
      const made = data.draden[0]?.draadId
      if (draad === null && made)
        void navigate({ to: '/casussen/$casusId/mailgroep', params: { casusId }, search: { draad: made } })
    },
  })
  const isNew = draad === null
  const inCircle = draad !== null && draad.zichtbaarheid !== 'allen'
  const anonimiteit = useVondsten(post.error, { onderwerp, tekst }, (veld, text) =>
    veld === 'onderwerp' ? setOnderwerp(text) : setTekst(text),
  )
  const send = () => {
    const { zichtbaarheid, gekozen } = keuze
    const draadId = draad?.draadId ?? null
    const body = {
      draadId,
      onderwerp: isNew ? onderwerp || null : null,
      tekst,
      zichtbaarheid,
      lezers: [...gekozen],
      geenNaam: [...anonimiteit.geenNaam],
      bijlagen: bijlagen.map(({ naam, inhoud }) => ({ naam, inhoud })),
    }
    post.mutate({ params: { casusId }, body })
  }
  return (
    <Form label={isNew ? 'Nieuw bericht' : 'Antwoord'} problem={anonimiteit.problem} onSubmit={send}>
      {isNew && (
        <TextField name="onderwerp" label="Onderwerp" value={onderwerp} onChange={setOnderwerp} maxLength={200} />
      )}
      <TextArea
        name="tekst"
        label={isNew ? 'Bericht' : 'Jouw antwoord'}
        rows={isNew ? 6 : 3}
        value={tekst}
        onChange={setTekst}
      />
      <Vondsten
        uitleg="In deze mailgroep noemen we geen namen, adressen en nummers. Kies wat er moet staan, of pas je tekst zelf aan."
        {...anonimiteit.list}
      />
      {!inCircle && <KiesLezers leden={leden} keuze={keuze} onChange={setKeuze} />}
      {!casusOpCode && <KiesBijlagen bijlagen={bijlagen} onChange={setBijlagen} />}
      <WieLeest leden={leden} keuze={keuze} circle={inCircle ? (draad.berichten[0]?.lezers ?? []) : null} />
      <ButtonRow>
        <Button kind="primary" type="submit" icon="mail" busy={post.isPending}>
          Verstuur
        </Button>
        {isNew && (
          <ButtonLink kind="quiet" to="/casussen/$casusId/mailgroep" params={{ casusId }} search={{}}>
            Annuleer
          </ButtonLink>
        )}
      </ButtonRow>
    </Form>
  )
}
