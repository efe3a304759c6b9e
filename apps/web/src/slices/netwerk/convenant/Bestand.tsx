import type { Convenant } from '@regietafel/contract/convenant.contract.ts'
import { type BestandProblem, checkBestand } from '@regietafel/domain/netwerk/convenant.ts'
import { useRef, useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { BestandLink } from '../../../profiel/BestandLink.tsx'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/Form.tsx'
import { FieldGroup, useFieldControl } from '../../../ui/Field.tsx'

const WORDS: Record<BestandProblem, string> = {
  'no-pdf': 'Dit is geen PDF. Bewaar het document als PDF en kies het opnieuw.',
  'too-large': 'Deze PDF is groter dan 5 MB. Maak hem kleiner en kies hem opnieuw.',
}

/** The document itself: a PDF, looked at before it is sent and again when it arrives (NET-14). */
export function Bestand({ convenant }: { readonly convenant: Convenant }) {
  const { convenantId, versie, bestand } = convenant
  const [refused, setRefused] = useState<string | null>(null)
  const place = useApiMutation('PUT /v1/beheer/convenanten/{convenantId}/bestand', {
    refreshes: ['GET /v1/convenanten'],
    onSuccess: () => announce('Het document is geplaatst'),
  })
  const choose = async (file: File | undefined) => {
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const problem = checkBestand(bytes)
    setRefused(problem && WORDS[problem])
    if (!problem) place.mutate({ params: { convenantId }, body: { pdf: toBase64(bytes) }, ifMatch: `"${versie}"` })
  }
  const problem = refused ? { title: 'Dit klopt nog niet', fouten: [{ veld: 'pdf', melding: refused }] } : place.error
  return (
    <Card title="Document">
      <div className="rt-stack">
        {bestand ? <BestandLink convenant={convenant} /> : <p className="rt-quiet">Er is nog geen document.</p>}
        <Form label="Document" problem={problem} onSubmit={() => undefined}>
          <PdfField
            label={bestand ? 'Vervang het document' : 'Plaats het document'}
            busy={place.isPending}
            onChoose={(file) => void choose(file)}
          />
        </Form>
      </div>
    </Card>
  )
}

type PdfProps = {
  readonly label: string
  readonly busy: boolean
  readonly onChoose: (file: File | undefined) => void
}

/** The browser's own button speaks the browser's language; ours opens the same choice. */
function PdfField({ label, busy, onChoose }: PdfProps) {
  const input = useRef<HTMLInputElement>(null)
  const field = { name: 'pdf', label, hint: 'Een PDF van ten hoogste 5 MB.', optional: false }
  const { control } = useFieldControl(field)
  return (
    <FieldGroup name={field.name} label={field.label} hint={field.hint}>
      <Button
        icon="document"
        busy={busy}
        aria-describedby={control['aria-describedby']}
        onClick={() => input.current?.click()}
      >
        Kies een PDF
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf"
        aria-label={label}
        hidden
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
    </FieldGroup>
  )
}

const PIECE = 0x8000

/** Bytes as text that JSON carries; in pieces, for a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += PIECE)
    text += String.fromCodePoint(...bytes.subarray(from, from + PIECE))
  return btoa(text)
}
