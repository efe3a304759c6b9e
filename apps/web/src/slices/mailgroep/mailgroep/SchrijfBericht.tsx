import type { Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'

type Props = {
  readonly casusId: string
  /** The thread that is answered; null starts a new one. */
  readonly draadId: string | null
  readonly leden: readonly Mailgroeplid[]
}

/** Writes to everyone in the mailgroep, with who that is in plain sight (COM-03, COM-18). */
export function SchrijfBericht({ casusId, draadId, leden }: Props) {
  const [onderwerp, setOnderwerp] = useState('')
  const [tekst, setTekst] = useState('')
  const navigate = useNavigate()
  const me = useSessie().persoon.persoonId
  const post = useApiMutation('POST /v1/casussen/{casusId}/mailgroep/berichten', {
    refreshes: ['GET /v1/casussen/{casusId}/mailgroep', 'GET /v1/mailgroepen'],
    onSuccess: ({ data }) => {
      announce('Bericht verstuurd')
      setTekst('')
      const made = data.draden[0]?.draadId
      if (draadId === null && made)
        void navigate({ to: '/casussen/$casusId/mailgroep', params: { casusId }, search: { draad: made } })
    },
  })
  const isNew = draadId === null
  const readers = leden.filter(({ persoonId }) => persoonId !== me).map(({ naam }) => naam)
  return (
    <Form
      label={isNew ? 'Nieuw bericht' : 'Antwoord'}
      problem={post.error}
      onSubmit={() =>
        post.mutate({ params: { casusId }, body: { draadId, onderwerp: isNew ? onderwerp || null : null, tekst } })
      }
    >
      {isNew && (
        <TextField name="onderwerp" label="Onderwerp" value={onderwerp} onChange={setOnderwerp} maxLength={200} />
      )}
      <TextArea
        name="tekst"
        label={isNew ? 'Bericht' : 'Jouw antwoord'}
        rows={isNew ? 6 : 3}
        value={tekst}
        onChange={setTekst}
      />
      <p className="rt-leest-mee">
        <Icon name="eye" />
        <span>
          {readers.length > 0
            ? `Dit lezen: jij, ${readers.join(', ')}. Per e-mail krijgen zij alleen te horen dat er een bericht is.`
            : 'Nu leest alleen jij dit. Wie later meedoet, leest het alleen als het wordt opengezet.'}
        </span>
      </p>
      <ButtonRow>
        <Button kind="primary" type="submit" icon="mail" busy={post.isPending}>
          Verstuur
        </Button>
        {isNew && (
          <ButtonLink kind="quiet" to="/casussen/$casusId/mailgroep" params={{ casusId }} search={{}}>
            Annuleer
          </ButtonLink>
        )}
      </ButtonRow>
    </Form>
  )
}
