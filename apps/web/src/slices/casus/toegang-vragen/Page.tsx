import type { Toegangsverzoek } from '@regietafel/contract/toegang.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Empty, Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'

const LIST = 'GET /v1/toegangsverzoeken'
const LEEG = { casusCode: '', doel: '', reden: '' }

/** For who knows only the code of a casus: ask for a seat, and see how one's requests stand (PRV-21). */
export function ToegangVragenPage() {
  const items = useApiQuery(LIST, {}).data?.data.items
  return (
    <Page
      title="Toegang vragen"
      lead="Ken je de code van een casus en heb je er werk in? Vraag dan hier een plaats."
      back={{ to: '/casussen', label: 'Casussen' }}
      narrow
    >
      <div className="rt-stack">
        <Vraag />
        <Card title="Jouw verzoeken" {...(items && { count: items.length })} flush>
          {items?.length === 0 ? (
            <Empty title="Je vroeg nog geen toegang.">Hier staat straks hoe het met je verzoek gaat.</Empty>
          ) : (
            <ul className="rt-list">
              {items?.map((item) => (
                <li key={item.toegangsverzoekId}>
                  <Verzoek item={item} />
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </Page>
  )
}

function Vraag() {
  const [vraag, setVraag] = useState(LEEG)
  const [sent, setSent] = useState(false)
  const proces = useTerm('proces')
  const ask = useApiMutation('POST /v1/toegangsverzoeken', {
    refreshes: [LIST],
    onSuccess: () => {
      announce('Je verzoek is ontvangen')
      setVraag(LEEG)
      setSent(true)
    },
  })
  return (
    <Card title="Nieuw verzoek">
      <Form label="Toegang vragen" problem={ask.error} onSubmit={() => ask.mutate({ body: vraag })}>
        {sent && (
          <Note title="Je verzoek is ontvangen">
            <p>{`Hoort bij deze code een lopende casus? Dan beslist de ${proces.enkelvoud}. We zeggen niet of een casus bestaat.`}</p>
          </Note>
        )}
        <TextField
          name="casusCode"
          label="Code van de casus"
          hint="Zoals NL-2026-014. De code staat in mails en kun je van een collega horen."
          value={vraag.casusCode}
          onChange={(casusCode) => setVraag({ ...vraag, casusCode })}
        />
        <TextArea
          name="doel"
          label="Waarvoor heb je de toegang nodig?"
          value={vraag.doel}
          onChange={(doel) => setVraag({ ...vraag, doel })}
        />
        <TextArea
          name="reden"
          label="Waarom juist jij?"
          hint="Noem geen namen van het gezin."
          value={vraag.reden}
          onChange={(reden) => setVraag({ ...vraag, reden })}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" icon="mail" busy={ask.isPending}>
            Vraag toegang
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

const STAND: Record<Toegangsverzoek['stand'], string> = {
  ontvangen: 'ontvangen',
  toegekend: 'je bent uitgenodigd',
  gesloten: 'geen toegang gegeven',
}

function Verzoek({ item: { casusCode, doel, gevraagdOp, stand, casusId } }: { readonly item: Toegangsverzoek }) {
  return (
    <div className="rt-stack rt-stack--tight">
      <span className="rt-row">
        <strong>{casusCode}</strong>
        <Status tone={stand === 'toegekend' ? 'active' : 'neutral'} icon={stand === 'toegekend' ? 'check' : 'clock'}>
          {STAND[stand]}
        </Status>
        <span className="rt-quiet">{`gevraagd op ${formatDay(dayOf(gevraagdOp))}`}</span>
      </span>
      <span>{doel}</span>
      {casusId && (
        <ButtonRow>
          <ButtonLink small to="/casussen/$casusId" params={{ casusId }}>
            Bekijk de uitnodiging
          </ButtonLink>
        </ButtonRow>
      )}
    </div>
  )
}
