import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { momentOp } from '@regietafel/domain/shared/dagen.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { TimeField } from '../../../ui/DateField.tsx'
import { Form, FormErrors } from '../../../ui/Form.tsx'
import { dayOf, formatDay, today } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS, type OverlegParams } from '../use-overleg.ts'

type Props = { readonly params: OverlegParams; readonly overleg: Overleg }

/** What the procesregisseur does with an overleg that is to come, or that was adjourned. */
export function Leiding({ params, overleg }: Props) {
  if (overleg.status === 'gepland') return <Gepland params={params} overleg={overleg} />
  if (overleg.status === 'verdaagd') return <Verdaagd params={params} />
  return null
}

function Gepland({ params, overleg }: Props) {
  const navigate = useNavigate()
  const [cancelling, setCancelling] = useState(false)
  const isToday = dayOf(overleg.begin) <= today()
  const open = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/opening', {
    refreshes: [...OVERLEG_KEYS, 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng'],
    onSuccess: () => void navigate({ to: '/casussen/$casusId/overleggen/$overlegId/tafel', params }),
  })
  return (
    <div className="rt-stack">
      {open.error && <FormErrors problem={open.error} />}
      <ButtonRow>
        {isToday && (
          <Button kind="primary" icon="play" busy={open.isPending} onClick={() => open.mutate({ params })}>
            Open het overleg
          </Button>
        )}
        <ButtonLink icon="edit" to="/casussen/$casusId/overleggen/$overlegId/wijzigen" params={params}>
          Wijzig
        </ButtonLink>
        <ButtonLink kind="quiet" icon="document" to="/casussen/$casusId/overleggen/$overlegId/tafel" params={params}>
          Lees de voorbereiding
        </ButtonLink>
        <Button kind="quiet" aria-expanded={cancelling} onClick={() => setCancelling(!cancelling)}>
          Zeg af
        </Button>
      </ButtonRow>
      {cancelling && <Afzeggen params={params} />}
      <Note icon="info">
        <p>
          {isToday
            ? 'Als je het overleg opent, leest iedereen aan tafel elkaars voorbereiding. Dat kun je niet terugdraaien.'
            : `Openen kan op ${formatDay(dayOf(overleg.begin))}. Tot dan lezen alleen de schrijver en de regie een voorbereiding.`}
        </p>
      </Note>
    </div>
  )
}

function Afzeggen({ params }: { readonly params: OverlegParams }) {
  const [reden, setReden] = useState('')
  const cancel = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/annulering', {
    refreshes: OVERLEG_KEYS,
  })
  return (
    <Form problem={cancel.error} onSubmit={() => cancel.mutate({ params, body: { reden } })}>
      <TextArea
        name="reden"
        label="Waarom gaat het niet door"
        hint="De genodigden krijgen een afzegging in hun agenda. De reden staat alleen hier."
        rows={2}
        value={reden}
        onChange={setReden}
      />
      <ButtonRow>
        <Button type="submit" busy={cancel.isPending}>
          Zeg het overleg af
        </Button>
      </ButtonRow>
    </Form>
  )
}

function Verdaagd({ params }: { readonly params: OverlegParams }) {
  const navigate = useNavigate()
  const [tijd, setTijd] = useState('')
  const resume = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/hervatting', {
    refreshes: OVERLEG_KEYS,
    onSuccess: () => void navigate({ to: '/casussen/$casusId/overleggen/$overlegId/tafel', params }),
  })
  const eind = /^\d{2}:\d{2}$/.test(tijd) ? momentOp(today(), tijd).toISOString() : tijd
  return (
    <Form problem={resume.error} onSubmit={() => resume.mutate({ params, body: { eind } })}>
      <TimeField
        name="eind"
        label="Tot hoe laat gaan jullie verder"
        hint="Alles wat er stond, staat er nog."
        value={tijd}
        onChange={setTijd}
      />
      <ButtonRow>
        <Button kind="primary" type="submit" icon="play" busy={resume.isPending}>
          Ga verder
        </Button>
      </ButtonRow>
    </Form>
  )
}
