import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form, FormErrors } from '../../../ui/Form.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { useTafel } from './tafel-context.ts'
import { scopedProblem } from './scoped-problem.ts'

const CHECK = 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck'

/** Where in the agenda a missing point is settled. */
const PLACE: Record<string, string> = {
  'zorgvuldigheid-unconfirmed': 'opening',
  'inhoudelijke-regie-missing': 'inhoudelijke-regie',
  'gezamenlijk-doel-missing': 'gezamenlijk-doel',
  'plan-not-vastgesteld': 'plan',
  'vervolg-missing': 'vervolg',
  'no-acties': 'afspraken',
}

/** What is still missing, each a step to where it is settled; then the close (OVL-37). */
export function Afsluiten() {
  const { params, leads, overleg, show } = useTafel()
  const navigate = useNavigate()
  const { data } = useApiQuery(CHECK, { params })
  const close = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/afsluiting', {
    refreshes: [...OVERLEG_KEYS, 'GET /v1/casussen/{casusId}/termijnen'],
    onSuccess: () => void navigate({ to: '/casussen/$casusId/overleggen/$overlegId', params }),
  })
  if (overleg.status !== 'lopend') return null
  const punten = data?.data.punten ?? []
  const blocking = punten.filter(({ blokkeert }) => blokkeert)
  return (
    <section id="afsluiten" className="rt-tafel__deel" aria-label="Afsluiten" tabIndex={-1}>
      <h2 className="rt-tafel__title">Afsluiten</h2>
      {data && blocking.length === 0 && (
        <p className="rt-quiet">
          <Icon name="check-circle" /> Alles is er. Na het sluiten deel je de uitkomst.
        </p>
      )}
      <ul className="rt-missing">
        {punten.map(({ code, melding, blokkeert }) => {
          const place = PLACE[code]
          return (
            <li key={code} className={blokkeert ? undefined : 'rt-quiet'}>
              <Icon name={blokkeert ? 'circle' : 'info'} />
              {place ? (
                <button type="button" className="rt-linkish" onClick={() => show(place)}>
                  {melding}
                </button>
              ) : (
                <span>{melding}</span>
              )}
            </li>
          )
        })}
      </ul>
      {leads && (
        <>
          {close.error && <FormErrors problem={close.error} />}
          <ButtonRow>
            <Button
              kind={data && blocking.length === 0 ? 'primary' : 'secondary'}
              busy={close.isPending}
              onClick={() => close.mutate({ params })}
            >
              Sluit het overleg
            </Button>
          </ButtonRow>
          <Disclosure summary="Nu niet afmaken">
            <Verdagen />
          </Disclosure>
        </>
      )}
    </section>
  )
}

function Verdagen() {
  const { params } = useTafel()
  const navigate = useNavigate()
  const [reden, setReden] = useState('')
  const adjourn = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/verdaging', {
    refreshes: OVERLEG_KEYS,
    onSuccess: () => void navigate({ to: '/casussen/$casusId/overleggen/$overlegId', params }),
  })
  return (
    <Form
      problem={scopedProblem('verdagen', adjourn.error)}
      onSubmit={() => adjourn.mutate({ params, body: { reden } })}
    >
      <TextArea
        name="verdagen.reden"
        label="Waarom verdagen jullie"
        hint="Alles blijft staan; later gaan jullie hier verder."
        rows={2}
        value={reden}
        onChange={setReden}
      />
      <ButtonRow>
        <Button small type="submit" busy={adjourn.isPending}>
          Verdaag
        </Button>
      </ButtonRow>
    </Form>
  )
}
