import type { Draad, Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import type { ChooseLezers } from '@regietafel/domain/mailgroep/lezers.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { Anonimiteit } from './Anonimiteit.tsx'
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
  const [geenNaam, setGeenNaam] = useState<readonly string[]>([])
  const navigate = useNavigate()
  const post = useApiMutation('POST /v1/casussen/{casusId}/mailgroep/berichten', {
    refreshes: ['GET /v1/casussen/{casusId}/mailgroep', 'GET /v1/mailgroepen'],
    onSuccess: ({ data }) => {
      announce('Bericht verstuurd')
      setTekst('')
      setBijlagen([])
      setGeenNaam([])
      setKeuze(ALLEN)
      const made = data.draden[0]?.draadId
      if (draad === null && made)
        void navigate({ to: '/casussen/$casusId/mailgroep', params: { casusId }, search: { draad: made } })
    },
  })
  const isNew = draad === null
  const inCircle = draad !== null && draad.zichtbaarheid !== 'allen'
  // What stopped it, as far as it still stands in what was typed.
  const vondsten = (post.error?.vondsten ?? []).filter(
    ({ veld, tekst: found }) => (veld === 'onderwerp' ? onderwerp : tekst).includes(found) && !geenNaam.includes(found),
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
      geenNaam: [...geenNaam],
      bijlagen: bijlagen.map(({ naam, inhoud }) => ({ naam, inhoud })),
    }
    post.mutate({ params: { casusId }, body })
  }
  return (
    <Form
      label={isNew ? 'Nieuw bericht' : 'Antwoord'}
      problem={post.error?.vondsten ? null : post.error}
      onSubmit={send}
    >
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
      {vondsten.length > 0 && (
        <Anonimiteit
          vondsten={vondsten}
          onReplace={({ veld, tekst: found, label }) =>
            veld === 'onderwerp'
              ? setOnderwerp((text) => text.replaceAll(found, label))
              : setTekst((text) => text.replaceAll(found, label))
          }
          onLeave={({ tekst: found }) => setGeenNaam((all) => [...all, found])}
        />
      )}
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
