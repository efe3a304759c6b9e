import type { Gastplaats } from '@regietafel/contract/gast.contract.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { apiQuery, useApiMutation } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay, formatTime } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

const KEY = 'GET /v1/casussen/{casusId}/gastplaatsen/{gastId}'
/** A guest hears no stream of the casus, so the page looks again by itself. */
const LOOK_AGAIN_MS = 10_000

/** An expert at one overleg: what is asked, when, and what the table shares; nothing of the casus itself (PRV-02). */
export function GastPage() {
  const params = useParams({ from: '/frame/casussen/$casusId/gast/$gastId' })
  const overleg = useTerm('overleg')
  const { data, error, refetch } = useQuery({ ...apiQuery(KEY, { params }), refetchInterval: LOOK_AGAIN_MS })
  const title = `Gast bij een ${overleg.enkelvoud}`
  if (!data || error)
    return (
      <Page title={title} narrow back={{ to: '/', label: 'Mijn werk' }}>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />}
      </Page>
    )
  const gast = data.data
  return (
    <Page title={title} lead={`Casus ${gast.casusCode}`} narrow back={{ to: '/', label: 'Mijn werk' }}>
      <div className="rt-stack">
        <Card title="Waarvoor je gevraagd bent">
          <dl className="rt-facts">
            <dt>Vraag</dt>
            <dd className="rt-prose">{gast.vraag}</dd>
            <dt>Wanneer</dt>
            <dd>{`${formatDay(dayOf(gast.begin))}, ${formatTime(gast.begin)} tot ${formatTime(gast.eind)}`}</dd>
            <dt>Waar</dt>
            <dd>{gast.plaats}</dd>
          </dl>
        </Card>
        <Card title="Agenda" flush>
          <ul className="rt-list">
            {gast.agenda.map(({ titel, minuten }) => (
              <li key={titel}>{`${titel} (${minuten} min)`}</li>
            ))}
          </ul>
        </Card>
        <Inbreng key={gast.gastId} gast={gast} etag={data.etag ?? ''} />
        <Card title="Gedeeld aan tafel" count={gast.gedeeld.length} flush>
          {gast.gedeeld.length === 0 ? (
            <Empty title="Er is nog niets met je gedeeld.">
              Tijdens het overleg verschijnt hier wat de voorzitter met je deelt. Na afloop is deze pagina leeg.
            </Empty>
          ) : (
            <ul className="rt-list">
              {gast.gedeeld.map(({ titel, tekst }) => (
                <li key={titel}>
                  <strong>{titel}</strong>
                  <p className="rt-prose">{tekst}</p>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </Page>
  )
}

const KOMST = [
  { value: 'komt', label: 'Ik kom' },
  { value: 'komt-niet', label: 'Ik kan niet' },
] as const

function Inbreng({ gast, etag }: { readonly gast: Gastplaats; readonly etag: string }) {
  const { casusId, gastId } = gast
  const [antwoord, setAntwoord] = useState(gast.antwoord)
  const [inbreng, setInbreng] = useState(gast.inbreng)
  const save = useApiMutation('PUT /v1/casussen/{casusId}/gastplaatsen/{gastId}', {
    refreshes: [KEY, 'GET /v1/mijn-werk'],
    onSuccess: () => announce('Bewaard'),
  })
  return (
    <Card title="Jouw antwoord">
      <Form
        label="Jouw antwoord"
        problem={save.error}
        onSubmit={() => save.mutate({ params: { casusId, gastId }, body: { antwoord, inbreng }, ifMatch: etag })}
      >
        <RadioGroup
          name="antwoord"
          label="Kom je?"
          inline
          options={KOMST}
          value={antwoord === 'gevraagd' ? '' : antwoord}
          onChange={setAntwoord}
        />
        <TextArea
          name="inbreng"
          label="Wat wil je inbrengen?"
          hint="Alleen de regie leest dit. Noem niet meer dan nodig is voor de vraag."
          optional
          value={inbreng}
          onChange={setInbreng}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" icon="check" busy={save.isPending} disabled={antwoord === 'gevraagd'}>
            Bewaar
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
