import type { BeheerPersoon } from '@regietafel/contract/beheer.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FormErrors } from '../../../ui/Form.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { TextField } from '../../../ui/TextField.tsx'

/** The link for a first sign-in: shown once, here, and nowhere kept (PRV-27). */
export function Aanmelduitnodiging({ persoon: { persoonId, naam } }: { readonly persoon: BeheerPersoon }) {
  const [link, setLink] = useState('')
  const invite = useApiMutation('PUT /v1/beheer/personen/{persoonId}/aanmelduitnodiging', {
    onSuccess: ({ data }) => {
      // Behind the #, so that no server on the way keeps the code in its log.
      setLink(`${window.location.origin}/aanmelden#aanmeldcode=${data.aanmeldcode}`)
      announce('De link is gemaakt')
    },
  })
  const until = invite.data?.data.verlooptOp
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    announce('De link is gekopieerd')
  }
  return (
    <Card title="Eerste keer aanmelden">
      <div className="rt-stack">
        {invite.error && <FormErrors problem={invite.error} />}
        <p>
          {`Met een eenmalige link koppelt ${naam} het account van het werk. Geef de link aan die persoon zelf. Een nieuwe link maakt eerdere ongeldig.`}
        </p>
        {link && (
          <TextField
            name="link"
            label="Link om te geven"
            hint={`Werkt één keer${until ? `, tot ${formatMoment(until)}` : ''}. Je ziet hem alleen nu.`}
            value={link}
            onChange={() => undefined}
          />
        )}
        <ButtonRow>
          {link && (
            <Button icon="link" onClick={() => void copy()}>
              Kopieer de link
            </Button>
          )}
          <Button
            kind={link ? 'quiet' : 'secondary'}
            icon="mail"
            busy={invite.isPending}
            onClick={() => invite.mutate({ params: { persoonId } })}
          >
            {link ? 'Maak een nieuwe link' : 'Maak een link'}
          </Button>
        </ButtonRow>
      </div>
    </Card>
  )
}
