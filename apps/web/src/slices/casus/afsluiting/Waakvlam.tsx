import type { Waakvlam as Stand } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFTER_AFSLUITING, UITKOMST_WOORD } from './words.ts'

const WEKEN = ['4', '6', '8', '12', '26'].map((value) => ({ value, label: `elke ${value} weken` }))

/** Instead of closing: the casus stays open, and is looked at now and then (SLT-13). */
export function StartWaakvlam({ casusId }: { readonly casusId: string }) {
  const [reden, setReden] = useState('')
  const [weken, setWeken] = useState('8')
  const start = useApiMutation('POST /v1/casussen/{casusId}/waakvlam', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => announce('De casus staat op waakvlam'),
  })
  return (
    <Disclosure summary="Liever op waakvlam dan dicht?">
      <Form
        label="Waakvlam"
        problem={start.error}
        onSubmit={() => start.mutate({ params: { casusId }, body: { reden, omDeWeken: Number(weken) } })}
      >
        <p>
          Blijven er risico’s, maar is er nu weinig nodig? Dan blijft de casus open en kijk je af en toe hoe het gaat.
        </p>
        <TextArea name="reden" label="Waarom?" rows={2} value={reden} onChange={setReden} />
        <SelectField name="omDeWeken" label="Hoe vaak kijk je?" options={WEKEN} value={weken} onChange={setWeken} />
        <ButtonRow>
          <Button type="submit" icon="pause" busy={start.isPending}>
            Zet op waakvlam
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}

type Props = { readonly casusId: string; readonly waakvlam: Stand; readonly isProces: boolean }

/** A casus on waakvlam: since when, why, the next look, and what was found (SLT-13). */
export function Waakvlam({ casusId, waakvlam, isProces }: Props) {
  const { reden, begonnenOp, begonnenDoor, omDeWeken, volgendeOp, contacten } = waakvlam
  return (
    <Card title="Op waakvlam">
      <div className="rt-stack">
        <dl className="rt-facts">
          <dt>Sinds</dt>
          <dd>{`${formatDay(dayOf(begonnenOp))}, ${begonnenDoor}`}</dd>
          <dt>Waarom</dt>
          <dd style={{ whiteSpace: 'pre-line' }}>{reden}</dd>
          <dt>Volgende keer kijken</dt>
          <dd>{`${formatDay(volgendeOp)}, elke ${omDeWeken} weken`}</dd>
          {contacten.map(({ op, door, uitkomst, toelichting }) => (
            <div key={op} className="rt-facts__row">
              <dt>{formatDay(dayOf(op))}</dt>
              <dd>{`${UITKOMST_WOORD[uitkomst]}${toelichting ? `. ${toelichting}` : ''} (${door})`}</dd>
            </div>
          ))}
        </dl>
        {isProces && <Blik casusId={casusId} />}
      </div>
    </Card>
  )
}

function Blik({ casusId }: { readonly casusId: string }) {
  const [uitkomst, setUitkomst] = useState<'goed' | 'weer-actief' | ''>('')
  const [toelichting, setToelichting] = useState('')
  const look = useApiMutation('POST /v1/casussen/{casusId}/waakvlam/contacten', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => {
      announce('Vastgelegd hoe het gaat')
      setUitkomst('')
      setToelichting('')
    },
  })
  return (
    <Form
      label="Hoe het gaat op waakvlam"
      problem={look.error}
      onSubmit={() => {
        if (uitkomst !== '') look.mutate({ params: { casusId }, body: { uitkomst, toelichting: toelichting || null } })
      }}
    >
      <RadioGroup
        name="uitkomst"
        label="Hoe gaat het nu?"
        options={[
          { value: 'goed', label: 'Het is rustig', hint: 'De volgende keer kijken wordt gepland.' },
          { value: 'weer-actief', label: 'Er is meer nodig', hint: 'De casus gaat weer gewoon verder.' },
        ]}
        value={uitkomst}
        onChange={setUitkomst}
      />
      <TextArea
        name="toelichting"
        label="Toelichting"
        optional
        rows={2}
        value={toelichting}
        onChange={setToelichting}
      />
      <ButtonRow>
        <Button type="submit" icon="check" busy={look.isPending} disabled={uitkomst === ''}>
          Leg vast
        </Button>
      </ButtonRow>
    </Form>
  )
}
