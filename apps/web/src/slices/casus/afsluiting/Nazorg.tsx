import type { Nazorg as Afspraak, Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFTER_AFSLUITING, UITKOMST_WOORD } from './words.ts'

type Props = { readonly casusId: string; readonly nazorg: Afsluitingen['nazorg']; readonly running: boolean }

/** What was agreed for after the closing, with what was found each time (SLT-05, SLT-12). */
export function Nazorg({ casusId, nazorg, running }: Props) {
  if (nazorg.length === 0) return null
  const again = nazorg.some(({ contacten }) => contacten.at(-1)?.uitkomst === 'opnieuw-aanmelden')
  return (
    <Card title="Nazorg" count={nazorg.length}>
      <div className="rt-stack">
        {again && (
          <Note tone="warn" title="Er is weer hulp gevraagd">
            <p>Open de casus opnieuw. Een nieuwe aanmelding is niet nodig.</p>
          </Note>
        )}
        <ul className="rt-stack">
          {nazorg.map((afspraak) => (
            <li key={afspraak.nazorgafspraakId} className="rt-stack rt-stack--tight">
              <Afspraakregel afspraak={afspraak} />
              {running && afspraak.volgendeOp && <Contact casusId={casusId} afspraak={afspraak} />}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}

function Afspraakregel({ afspraak }: { readonly afspraak: Afspraak }) {
  const { wie, wat, volgendeOp, omDeWeken, totEnMet, contacten } = afspraak
  const ritme = omDeWeken ? `, elke ${omDeWeken} weken${totEnMet ? ` tot en met ${formatDay(totEnMet)}` : ''}` : ''
  return (
    <>
      <span className="rt-row">
        <strong>{wie}</strong>
        {volgendeOp ? (
          <Status icon="clock">{`${formatDay(volgendeOp)}${ritme}`}</Status>
        ) : (
          <Status tone="good">klaar</Status>
        )}
      </span>
      <span style={{ whiteSpace: 'pre-line' }}>{wat}</span>
      {contacten.map(({ op, door, uitkomst, toelichting }) => (
        <span key={op} className="rt-quiet">
          {`${formatDay(dayOf(op))}, ${door}: ${UITKOMST_WOORD[uitkomst]}${toelichting ? `. ${toelichting}` : ''}`}
        </span>
      ))}
    </>
  )
}

function Contact({ casusId, afspraak }: { readonly casusId: string; readonly afspraak: Afspraak }) {
  const [open, setOpen] = useState(false)
  const [uitkomst, setUitkomst] = useState<'goed' | 'opnieuw-aanmelden' | ''>('')
  const [toelichting, setToelichting] = useState('')
  const record = useApiMutation('POST /v1/casussen/{casusId}/nazorgafspraken/{nazorgafspraakId}/contacten', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => {
      announce('Vastgelegd hoe het gaat')
      setOpen(false)
      setUitkomst('')
      setToelichting('')
    },
  })
  if (!open)
    return (
      <span>
        <Button small icon="chat" aria-label={`Leg vast hoe het gaat: ${afspraak.wie}`} onClick={() => setOpen(true)}>
          Leg vast hoe het gaat
        </Button>
      </span>
    )
  const { nazorgafspraakId } = afspraak
  return (
    <Form
      label={`Nazorg door ${afspraak.wie}`}
      problem={record.error}
      onSubmit={() => {
        if (uitkomst !== '')
          record.mutate({
            params: { casusId, nazorgafspraakId },
            body: { uitkomst, toelichting: toelichting || null },
          })
      }}
    >
      <RadioGroup
        name="uitkomst"
        label="Hoe gaat het?"
        options={[
          { value: 'goed', label: 'Het gaat goed' },
          { value: 'opnieuw-aanmelden', label: 'Er is weer hulp nodig' },
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
        <Button type="submit" icon="check" busy={record.isPending} disabled={uitkomst === ''}>
          Leg vast
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          Annuleer
        </Button>
      </ButtonRow>
    </Form>
  )
}
