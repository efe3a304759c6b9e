import type { Overdracht } from '@regietafel/contract/deelname.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { NotitieFacts, OpenActies } from './Notitie.tsx'

type Props = { readonly casusId: string; readonly overdracht: Overdracht }

export const AFTER_OVERDRACHT = [
  'GET /v1/casussen/{casusId}/overdrachten',
  'GET /v1/casussen/{casusId}',
  'GET /v1/mijn-werk',
] as const

/** The question to the successor: read, then yes or no; nothing changes before the yes (ROL-02, ROL-35). */
export function Antwoord({ casusId, overdracht }: Props) {
  const { overdrachtId, rol, van, notitie, vertrekt, vraagtVerwachtingen, voorgesteldOp } = overdracht
  const profiel = useProfiel()
  const [aanvaard, setAanvaard] = useState<string[]>([])
  const [isNo, setIsNo] = useState(false)
  const [reden, setReden] = useState('')
  const word = rolWoord(profiel, rol)
  const answer = useApiMutation('POST /v1/casussen/{casusId}/overdrachten/{overdrachtId}/antwoord', {
    refreshes: AFTER_OVERDRACHT,
    onSuccess: ({ data }) => announce(data.status === 'aanvaard' ? `Je bent nu ${word}` : 'Je antwoord is verstuurd'),
  })
  const send = () =>
    answer.mutate({
      params: { casusId, overdrachtId },
      body: isNo ? { antwoord: 'afwijzen', reden: reden || null } : { antwoord: 'aanvaarden', aanvaard },
    })
  return (
    <Card title={`${van.naam} vraagt of jij ${word} wilt worden`}>
      <Form label="Antwoord op de vraag" problem={answer.error} onSubmit={send}>
        <p>
          {`Gevraagd op ${formatDay(dayOf(voorgesteldOp))}. Tot je antwoordt blijft ${van.naam} (${van.organisatie}) ${word}.`}
          {vertrekt && ` Daarna verlaat ${van.naam} de casus.`}
        </p>
        {notitie ? (
          <NotitieFacts notitie={notitie} />
        ) : (
          <Note icon="lock" title="De notitie lees je na je ja">
            <p>Je zit nog niet in dit team. Tot je ja zegt, weet je alleen dat de casus bestaat.</p>
          </Note>
        )}
        <OpenActies overdracht={overdracht} />
        {vraagtVerwachtingen && !isNo && (
          <CheckboxGroup
            name="aanvaard"
            label="Wat dit team van je verwacht"
            options={profiel.lijsten.verwachtingen.map(({ code, tekst }) => ({ value: code, label: tekst }))}
            value={aanvaard}
            onChange={setAanvaard}
          />
        )}
        {isNo && <TextArea name="reden" label="Waarom niet?" value={reden} onChange={setReden} />}
        <ButtonRow>
          <Button kind="primary" type="submit" icon={isNo ? 'mail' : 'check'} busy={answer.isPending}>
            {isNo ? 'Verstuur nee' : `Ja, ik word ${word}`}
          </Button>
          <Button kind="quiet" onClick={() => setIsNo(!isNo)}>
            {isNo ? 'Toch niet' : 'Nee, ik doe het niet'}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
