import { useRef, useState } from 'react'
import type { Problem } from '../../../api/problem.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/Form.tsx'
import { useShortcut } from '../../../ui/shortcuts.ts'
import { TextField } from '../../../ui/TextField.tsx'

const VAST = ['[adres]', '[school]', '[werkgever]', '[organisatie]', '[plaats]', 'familielid', 'kennis']

type Props = {
  readonly labels: readonly string[]
  readonly busy: boolean
  readonly error: Problem | null
  readonly onDecide: (tekst: string, label: string | null) => void
}

/** Something that was missed: taken from the selection, or typed; gone in the whole casus from then on. */
export function Gemist({ labels, busy, error, onDecide }: Props) {
  const [tekst, setTekst] = useState('')
  const [label, setLabel] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const take = () => {
    const selected = window.getSelection()?.toString().trim().slice(0, 200)
    if (selected) setTekst(selected)
    box.current?.querySelector('input')?.focus()
  }
  useShortcut('m', 'Iets gemist: neem wat je selecteerde', take)
  return (
    <Card title="Iets gemist, of te veel vervangen?">
      <div ref={box}>
        <Form
          label="Iets gemist"
          problem={error}
          onSubmit={() => {
            onDecide(tekst, label)
            setTekst('')
          }}
        >
          <p className="rt-quiet">
            Selecteer tekst in het origineel en druk op <kbd>m</kbd>, of typ het hier.
          </p>
          <TextField name="tekst" label="Wat moet weg" value={tekst} onChange={setTekst} maxLength={200} />
          <TextField name="label" label="Wat komt er in de plaats" value={label} onChange={setLabel} maxLength={40} />
          <ButtonRow>
            {[...new Set([...labels, ...VAST])].map((each) => (
              <Button key={each} small kind="quiet" aria-pressed={label === each} onClick={() => setLabel(each)}>
                {each}
              </Button>
            ))}
          </ButtonRow>
          <ButtonRow>
            <Button small onClick={take}>
              Neem de selectie
            </Button>
            <Button type="submit" busy={busy}>
              Vervang overal in deze casus
            </Button>
            <Button
              kind="quiet"
              busy={busy}
              onClick={() => {
                onDecide(tekst, null)
                setTekst('')
              }}
            >
              Laat overal staan
            </Button>
          </ButtonRow>
        </Form>
      </div>
    </Card>
  )
}
