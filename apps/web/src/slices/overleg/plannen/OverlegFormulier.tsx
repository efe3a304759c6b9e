import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { type ReactNode, useState } from 'react'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField, TimeField } from '../../../ui/DateField.tsx'
import { Form, type FormProblem } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { AgendaEditor } from './AgendaEditor.tsx'
import { addMinuten, minutenTussen, type OverlegBody, type OverlegForm, toAgenda, toBody, totalOf } from './form.ts'
import { Genodigden } from './Genodigden.tsx'
import { Plaats } from './Plaats.tsx'
import '../overleg.css'

type Props = {
  readonly initial: OverlegForm
  readonly team: readonly Deelname[]
  readonly hasEerste: boolean
  readonly submit: string
  readonly busy: boolean
  readonly problem: FormProblem | null
  readonly note?: ReactNode
  /** Help with the day: shown under it, with a way to choose another. */
  readonly dagen?: (dag: string, choose: (dag: string) => void) => ReactNode
  readonly onSubmit: (body: OverlegBody) => void
}

/** Type first: it brings the agenda; then when, where, what for, who. */
export function OverlegFormulier({ initial, team, hasEerste, submit, busy, problem, note, dagen, onSubmit }: Props) {
  const { overlegtypen } = useProfiel().lijsten
  const [form, setForm] = useState(initial)
  const change = (part: Partial<OverlegForm>) => setForm((before) => ({ ...before, ...part }))
  const chooseType = (type: string) => {
    const agenda = toAgenda(overlegtypen.find(({ code }) => code === type))
    change({ type, agenda, tot: addMinuten(form.van, totalOf(agenda)) })
  }
  return (
    <Form problem={problem} onSubmit={() => onSubmit(toBody(form))}>
      <div className="rt-columns">
        <div className="rt-stack">
          <Card title="Wat en wanneer">
            <div className="rt-form">
              <RadioGroup
                name="type"
                label="Soort overleg"
                options={overlegtypen.map(({ code, label, eerste }) => ({
                  value: code,
                  label,
                  disabled: eerste === hasEerste && code !== initial.type,
                  hint: eerste ? 'Hier spreken jullie doel, plan en regie af.' : undefined,
                }))}
                value={form.type}
                onChange={chooseType}
              />
              <DateField name="dag" label="Dag" value={form.dag} onChange={(dag) => change({ dag })} />
              {dagen?.(form.dag, (dag) => change({ dag }))}
              <div className="rt-fields rt-fields--short">
                <TimeField
                  name="begin"
                  label="Van"
                  value={form.van}
                  onChange={(van) => {
                    const duur = minutenTussen(form.van, form.tot)
                    change(duur && /^\d{2}:\d{2}$/.test(van) ? { van, tot: addMinuten(van, duur) } : { van })
                  }}
                />
                <TimeField name="eind" label="Tot" value={form.tot} onChange={(tot) => change({ tot })} />
              </div>
              <Plaats form={form} change={change} />
              <TextArea
                name="doel"
                label="Waarvoor komen jullie bij elkaar"
                hint="Wat aan tafel verteld wordt, is alleen hiervoor."
                rows={2}
                value={form.doel}
                onChange={(doel) => change({ doel })}
              />
            </div>
          </Card>
          <Card title="Agenda">
            <AgendaEditor
              agenda={form.agenda}
              beschikbaar={minutenTussen(form.van, form.tot)}
              onChange={(agenda) => change({ agenda })}
            />
          </Card>
        </div>
        <div className="rt-stack">
          <Card title="Aan tafel">
            <Genodigden team={team} genodigden={form.genodigden} onChange={(genodigden) => change({ genodigden })} />
          </Card>
          {note}
          <ButtonRow>
            <Button kind="primary" type="submit" busy={busy}>
              {submit}
            </Button>
          </ButtonRow>
        </div>
      </div>
    </Form>
  )
}
