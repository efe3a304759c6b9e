import { useRef, useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { fieldId, Form } from '../../../ui/Form.tsx'
import { addDays, formatDay, today } from '../../../ui/format.ts'
import { useShortcut } from '../../../ui/shortcuts.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { presentIds, useTafel } from './tafel-context.ts'
import { scopedProblem } from './scoped-problem.ts'

const LIST = 'GET /v1/casussen/{casusId}/acties'
const WEEKS_2 = 14

/** Afspraken made at this table: one line each, with exactly one who does it (OVL-36). */
export function Afspraken() {
  const { params, overleg } = useTafel()
  const { casusId, overlegId } = params
  const { data, refetch } = useApiQuery(LIST, { params: { casusId } })
  useStroom(casusId, ['actie'], () => void refetch())
  const made = (data?.data.items ?? []).filter((actie) => actie.overlegId === overlegId)
  return (
    <section className="rt-tafel__deel" aria-label="Afspraken">
      <h2 className="rt-tafel__title">
        Afspraken <span className="rt-quiet">{made.length}</span>
      </h2>
      {made.length > 0 && (
        <ul className="rt-afspraken">
          {made.map(({ actieId, wat, actiehouder, einddatum }) => (
            <li key={actieId}>
              <span>{wat}</span>
              <span className="rt-quiet">{`${actiehouder.naam} · ${formatDay(einddatum)}`}</span>
            </li>
          ))}
        </ul>
      )}
      {overleg.status === 'lopend' && <NieuweAfspraak />}
    </section>
  )
}

/** Who, what, by when; those present come first. After Enter the next one can be typed at once. */
function NieuweAfspraak() {
  const { params, overleg } = useTafel()
  const { casusId, overlegId } = params
  const [deelnameId, setDeelnameId] = useState('')
  const [wat, setWat] = useState('')
  const [einddatum, setEinddatum] = useState(() => addDays(today(), WEEKS_2))
  const box = useRef<HTMLDivElement>(null)
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const focus = (name: string) => document.getElementById(fieldId(name))?.focus()
  useShortcut('a', 'Nieuwe afspraak', () => {
    box.current?.scrollIntoView({ block: 'nearest' })
    focus('afspraak.deelnameId')
  })
  const create = useApiMutation('POST /v1/casussen/{casusId}/acties', {
    refreshes: [LIST, ...OVERLEG_KEYS],
    onSuccess: () => {
      setWat('')
      setDeelnameId('')
      announce('Afspraak gemaakt')
      focus('afspraak.deelnameId')
    },
  })
  const present = presentIds(overleg)
  const team = (casus.data?.data.team ?? [])
    .filter(({ status, rol }) => status === 'actief' && rol !== 'lijn')
    .sort((a, b) => Number(present.includes(b.deelnameId)) - Number(present.includes(a.deelnameId)))
  return (
    <div ref={box} className="rt-afspraak">
      <Form
        problem={scopedProblem('afspraak', create.error)}
        label="Nieuwe afspraak"
        onSubmit={() => create.mutate({ params: { casusId }, body: { deelnameId, wat, einddatum, overlegId } })}
      >
        <div className="rt-afspraak__velden">
          <SelectField
            name="afspraak.deelnameId"
            label="Wie"
            empty="Wie"
            options={team.map(({ deelnameId: value, persoon }) => ({
              value,
              label: present.includes(value) ? persoon.naam : `${persoon.naam} (niet aan tafel)`,
            }))}
            value={deelnameId}
            onChange={setDeelnameId}
          />
          <TextField name="afspraak.wat" label="Wat" placeholder="doet wat" value={wat} onChange={setWat} />
          <DateField name="afspraak.einddatum" label="Wanneer klaar" value={einddatum} onChange={setEinddatum} />
          <Button type="submit" small icon="plus" busy={create.isPending}>
            Spreek af
          </Button>
        </div>
      </Form>
    </div>
  )
}
