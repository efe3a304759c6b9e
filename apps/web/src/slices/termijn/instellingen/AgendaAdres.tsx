import type { Instellingen } from '@regietafel/contract/instelling.contract.ts'
import { useId, useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay, formatMoment } from '../../../ui/format.ts'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import './instellingen.css'

/** A secret address that one's own calendar reads. It is shown once; whoever lost it makes a new one (OVL-43). */
export function AgendaAdres({ agenda }: { readonly agenda: Instellingen['agenda'] }) {
  const [adres, setAdres] = useState<string | null>(null)
  const refreshes = ['GET /v1/instellingen'] as const
  const make = useApiMutation('PUT /v1/agendasleutel', {
    refreshes,
    onSuccess: ({ data }) => setAdres(`${window.location.origin}/agenda/${data.agendasleutel}.ics`),
  })
  const withdraw = useApiMutation('DELETE /v1/agendasleutel', {
    refreshes,
    onSuccess: () => {
      setAdres(null)
      announce('Het adres is ingetrokken')
    },
  })
  return (
    <Card title="Je eigen agenda">
      <div className="rt-stack">
        <p>
          Laat Outlook of een andere agenda meelezen met jouw overleggen en laatste dagen. Er staan alleen codes in,
          geen namen. Doe je ergens niet meer mee, dan verdwijnt het vanzelf.
        </p>
        {make.error && <ErrorPanel error={make.error} />}
        {withdraw.error && <ErrorPanel error={withdraw.error} />}
        {adres && <NewAdres adres={adres} />}
        {agenda && !adres && (
          <p className="rt-quiet">
            {`Je hebt een adres sinds ${formatDay(dayOf(agenda.gemaaktOp))}. ${
              agenda.gebruiktOp ? `Laatst gelezen: ${formatMoment(agenda.gebruiktOp)}.` : 'Nog niet gelezen.'
            }`}
          </p>
        )}
        <ButtonRow>
          <Button onClick={() => make.mutate({})} busy={make.isPending}>
            {agenda ? 'Maak een nieuw adres' : 'Maak een adres'}
          </Button>
          {agenda && (
            <Button kind="quiet" onClick={() => withdraw.mutate({})} busy={withdraw.isPending}>
              Trek het adres in
            </Button>
          )}
        </ButtonRow>
        {agenda && <p className="rt-quiet">Bij een nieuw adres werkt het vorige niet meer.</p>}
      </div>
    </Card>
  )
}

function NewAdres({ adres }: { readonly adres: string }) {
  const id = useId()
  const copy = () =>
    void navigator.clipboard.writeText(adres).then(
      () => announce('Het adres is gekopieerd'),
      () => announce('Kopiëren lukte niet. Selecteer het adres en kopieer het zelf.'),
    )
  return (
    <>
      <Note tone="warn">
        <p>Je ziet dit adres maar één keer. Deel het met niemand: wie het heeft, leest jouw agenda.</p>
      </Note>
      <label htmlFor={id}>Adres voor je agenda</label>
      <div className="rt-agenda-adres">
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          readOnly
          value={adres}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={copy}>Kopieer</Button>
      </div>
    </>
  )
}
