import type { Signaal } from '@regietafel/contract/signaal.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatMoment, formatSince } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { NewSignaal } from './NewSignaal.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'

const LIST = 'GET /v1/casussen/{casusId}/signalen'
const WORD: Record<Signaal['soort'], string> = {
  'afspraak-lukt-niet': 'Afspraak lukt niet',
  'ontwikkeling-plan': 'Nieuwe ontwikkeling',
  knelpunt: 'Knelpunt',
  sparring: 'Vraag om mee te denken',
}

/** What partners told the regie, and what came back; only sender and regisseurs see it (DOE-06, DOE-07, PRV-39). */
export function Signalen({ casusId, isRegie }: { readonly casusId: string; readonly isRegie: boolean }) {
  const { data } = useApiQuery(LIST, { params: { casusId } })
  const [writing, setWriting] = useState(false)
  const items = data?.data.items ?? []
  return (
    <Card
      title="Signalen"
      count={items.filter(({ status }) => status === 'open').length}
      flush
      commands={
        !writing && (
          <Button small onClick={() => setWriting(true)}>
            Geef een signaal
          </Button>
        )
      }
    >
      {writing && <NewSignaal casusId={casusId} onDone={() => setWriting(false)} />}
      {data && items.length === 0 && !writing && (
        <Empty title={isRegie ? 'Geen signalen.' : 'Je gaf geen signalen.'}>
          Gebeurt er iets dat het plan raakt? Laat het de regisseurs weten. Alleen zij en jij lezen het.
        </Empty>
      )}
      <ul className="rt-list">
        {items.map((signaal) => (
          <SignaalItem key={signaal.signaalId} signaal={signaal} isRegie={isRegie} />
        ))}
      </ul>
    </Card>
  )
}

function SignaalItem({ signaal, isRegie }: { readonly signaal: Signaal; readonly isRegie: boolean }) {
  const [answering, setAnswering] = useState(false)
  const { soort, tekst, actie, van, aan, isVoorMij, status, gemaaktOp, antwoord } = signaal
  return (
    <li className="rt-stack rt-stack--tight">
      <span className="rt-row rt-row--apart">
        <strong>{WORD[soort]}</strong>
        {status === 'open' ? (
          <Status tone="warn">{isVoorMij ? 'wacht op jou' : 'open'}</Status>
        ) : (
          <Status tone="good">beantwoord</Status>
        )}
      </span>
      <span className="rt-quiet">
        {`${van.naam}, ${van.organisatie} · aan ${aan.naam} · `}
        <time dateTime={gemaaktOp}>{formatSince(dayOf(gemaaktOp))}</time>
      </span>
      {actie && <span className="rt-quiet">{`Over: ${actie.wat}`}</span>}
      <p className="rt-prose">{tekst}</p>
      {antwoord && (
        <blockquote>
          <p className="rt-prose">{antwoord.tekst}</p>
          <span className="rt-quiet">{`${antwoord.door}, ${formatMoment(antwoord.op)}`}</span>
        </blockquote>
      )}
      {isRegie && status === 'open' && !answering && (
        <div>
          <Button small onClick={() => setAnswering(true)}>
            Geef antwoord
          </Button>
        </div>
      )}
      {answering && <AnswerForm signaal={signaal} onDone={() => setAnswering(false)} />}
    </li>
  )
}

function AnswerForm({
  signaal: { casusId, signaalId, van },
  onDone,
}: {
  readonly signaal: Signaal
  readonly onDone: () => void
}) {
  const [tekst, setTekst] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/signalen/{signaalId}/antwoord', {
    refreshes: [LIST, 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Antwoord verstuurd')
      onDone()
    },
  })
  return (
    <PanelForm
      label="Antwoord op het signaal"
      submit="Verstuur"
      problem={save.error}
      busy={save.isPending}
      onDone={onDone}
      onSubmit={() => save.mutate({ params: { casusId, signaalId }, body: { tekst } })}
    >
      <TextArea
        name="tekst"
        label="Wat gebeurt er nu?"
        hint={`${van.naam} krijgt bericht.`}
        value={tekst}
        onChange={setTekst}
      />
    </PanelForm>
  )
}
