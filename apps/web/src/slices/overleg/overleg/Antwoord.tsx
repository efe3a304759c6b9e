import type { Overleg, Uitnodiging } from '@regietafel/contract/overleg-values.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { findMine, OVERLEG_KEYS, type OverlegParams } from '../use-overleg.ts'
import { ANTWOORD_WORD } from '../words.ts'

type Props = { readonly params: OverlegParams; readonly overleg: Overleg }
type Keuze = 'accept' | 'nameVervanger' | 'decline'

const OPEN: readonly Uitnodiging['status'][] = ['verstuurd', 'gezien', 'concept']

/** What is asked of me: an answer, and then a preparation (OVL-04, OVL-11). */
export function Antwoord({ params, overleg }: Props) {
  const mine = findMine(overleg)
  const [again, setAgain] = useState(false)
  if (!mine) return null
  const open = OPEN.includes(mine.status)
  return (
    <div className="rt-columns rt-columns--even">
      <Card title="Ben je erbij?" commands={open ? null : <AnswerStatus status={mine.status} />}>
        {open || again ? (
          <AnswerForm params={params} mine={mine} onDone={() => setAgain(false)} />
        ) : (
          <Button small onClick={() => setAgain(true)}>
            Verander je antwoord
          </Button>
        )}
      </Card>
      <Card
        title="Je voorbereiding"
        commands={
          mine.voorbereid ? <Status tone="good">voorbereid</Status> : <Status tone="warn">nog niet klaar</Status>
        }
      >
        <div className="rt-stack">
          <p>
            {mine.status === 'afgewezen'
              ? 'Je bent er niet. Schrijf op wat de anderen moeten weten: wat speelt er nu, en wat is er eerder gebeurd?'
              : 'Schrijf vooraf op wat er nu speelt en wat er eerder is gebeurd. Tot het overleg opent, lezen alleen jij en de regie het.'}
          </p>
          <ButtonRow>
            <ButtonLink
              kind={open ? 'secondary' : 'primary'}
              icon="edit"
              to="/casussen/$casusId/overleggen/$overlegId/voorbereiden"
              params={params}
            >
              {mine.voorbereid ? 'Bekijk of wijzig' : 'Bereid je voor'}
            </ButtonLink>
          </ButtonRow>
        </div>
      </Card>
    </div>
  )
}

function AnswerStatus({ status }: Pick<Uitnodiging, 'status'>) {
  const { word, tone } = ANTWOORD_WORD[status]
  return <Status tone={tone}>{status === 'aanvaard' ? 'je komt' : word}</Status>
}

type FormProps = { readonly params: OverlegParams; readonly mine: Uitnodiging; readonly onDone: () => void }

function AnswerForm({ params, mine, onDone }: FormProps) {
  const { persoon } = useSessie()
  const [antwoord, setAntwoord] = useState<Keuze>('accept')
  const [reden, setReden] = useState('')
  const [vervangerId, setVervangerId] = useState('')
  const personen = useApiQuery('GET /v1/personen', {})
  const collegas = (personen.data?.data.items ?? []).filter(
    (each) =>
      each.actief &&
      each.persoonId !== persoon.persoonId &&
      each.organisatie.organisatieId === persoon.organisatie.organisatieId,
  )
  const answer = useApiMutation(
    'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/antwoord',
    {
      refreshes: OVERLEG_KEYS,
      onSuccess: () => {
        announce('Je antwoord is verstuurd')
        onDone()
      },
    },
  )
  const submit = () =>
    answer.mutate({
      params: { ...params, uitnodigingId: mine.uitnodigingId },
      body: {
        antwoord,
        reden: antwoord === 'decline' ? reden || null : null,
        vervangerId: antwoord === 'nameVervanger' ? vervangerId || null : null,
      },
    })
  return (
    <Form problem={answer.error} onSubmit={submit}>
      <RadioGroup<Keuze>
        name="antwoord"
        label="Je antwoord"
        options={[
          { value: 'accept', label: 'Ik kom' },
          { value: 'nameVervanger', label: 'Een collega komt in mijn plaats', disabled: collegas.length === 0 },
          { value: 'decline', label: 'Ik kan niet' },
        ]}
        value={antwoord}
        onChange={setAntwoord}
      />
      {antwoord === 'nameVervanger' && (
        <SelectField
          name="vervangerId"
          label="Wie komt er"
          hint="Je collega krijgt alleen voor dit overleg een plaats."
          options={collegas.map(({ persoonId, naam, functienaam }) => ({
            value: persoonId,
            label: `${naam}, ${functienaam}`,
          }))}
          value={vervangerId}
          onChange={setVervangerId}
        />
      )}
      {antwoord === 'decline' && (
        <TextArea
          name="reden"
          label="Waarom kun je niet"
          hint="Daarna vragen we wat je de anderen schriftelijk wilt meegeven."
          rows={2}
          value={reden}
          onChange={setReden}
        />
      )}
      <ButtonRow>
        <Button kind="primary" type="submit" busy={answer.isPending}>
          Verstuur je antwoord
        </Button>
      </ButtonRow>
    </Form>
  )
}
