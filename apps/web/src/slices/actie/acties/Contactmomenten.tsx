import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Contactmoment } from '@regietafel/contract/contactmoment.contract.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { TermijnStand } from '../../../termijn/TermijnStand.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { formatDay, today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'
import { toSeatOptions } from './seat-options.ts'

const LIST = 'GET /v1/casussen/{casusId}/contactmomenten'
const TERMIJNEN = 'GET /v1/casussen/{casusId}/termijnen'
const TOPICS: readonly { readonly value: Contactmoment['onderwerpen'][number]; readonly label: string }[] = [
  { value: 'verloop-samenwerking', label: 'Hoe de samenwerking loopt' },
  { value: 'monitoring', label: 'Hoe het met het plan gaat' },
  { value: 'op-en-afschaling', label: 'Opschalen of afschalen' },
]
const topicWord = (code: string) => TOPICS.find(({ value }) => value === code)?.label ?? code

type Props = { readonly casusId: string; readonly team: readonly Deelname[] }

/** The talks of the two regisseurs, and when the next is due (DOE-20, NET-42). Only they see this (PRV-38). */
export function Contactmomenten({ casusId, team }: Props) {
  const { data } = useApiQuery(LIST, { params: { casusId } })
  const { data: termijnen } = useApiQuery(TERMIJNEN, { params: { casusId } })
  const [writing, setWriting] = useState(false)
  const next = termijnen?.data.items.find(({ soort }) => soort === 'contact-regisseurs')
  const missing = data?.data.nogNietGesproken ?? []
  return (
    <Card
      title="Contact van de regisseurs"
      flush
      commands={
        !writing && (
          <Button small onClick={() => setWriting(true)}>
            Leg contact vast
          </Button>
        )
      }
    >
      {next && (
        <p className="rt-acties__next rt-row">
          Volgend contact
          <TermijnStand {...next} />
        </p>
      )}
      {writing && <NewContact casusId={casusId} team={team} onDone={() => setWriting(false)} />}
      <ul className="rt-list">
        {(data?.data.items ?? []).map(({ contactmomentId, dag, onderwerpen, conclusie, deelnemers }) => (
          <li key={contactmomentId} className="rt-stack rt-stack--tight">
            <span>
              <strong>{formatDay(dag)}</strong>
              <span className="rt-quiet">{` · ${deelnemers.map(({ naam }) => naam).join(', ')}`}</span>
            </span>
            <span className="rt-quiet">{onderwerpen.map(topicWord).join(', ')}</span>
            <p className="rt-prose">{conclusie}</p>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="rt-acties__next rt-quiet">{`Nog niet gesproken: ${missing.map(({ naam }) => naam).join(', ')}`}</p>
      )}
    </Card>
  )
}

function NewContact({ casusId, team, onDone }: Props & { readonly onDone: () => void }) {
  const regie = team.filter(({ rol, status }) => status === 'actief' && REGIE_ROLLEN.includes(rol))
  const [deelnameIds, setDeelnameIds] = useState(regie.map(({ deelnameId }) => deelnameId))
  const [dag, setDag] = useState(today())
  const [onderwerpen, setOnderwerpen] = useState<Contactmoment['onderwerpen']>([])
  const [conclusie, setConclusie] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/contactmomenten', {
    refreshes: [LIST, TERMIJNEN, 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Contact vastgelegd')
      onDone()
    },
  })
  return (
    <div className="rt-inset">
      <PanelForm
        label="Contact vastleggen"
        submit="Bewaar"
        problem={save.error}
        busy={save.isPending}
        onDone={onDone}
        onSubmit={() => save.mutate({ params: { casusId }, body: { dag, onderwerpen, conclusie, deelnameIds } })}
      >
        <DateField name="dag" label="Wanneer" value={dag} onChange={setDag} />
        <CheckboxGroup
          name="deelnameIds"
          label="Wie spraken elkaar?"
          options={toSeatOptions(team)}
          value={deelnameIds}
          onChange={setDeelnameIds}
        />
        <CheckboxGroup
          name="onderwerpen"
          label="Waar ging het over?"
          options={TOPICS}
          value={onderwerpen}
          onChange={setOnderwerpen}
        />
        <TextArea name="conclusie" label="Conclusie" value={conclusie} onChange={setConclusie} />
      </PanelForm>
    </div>
  )
}
