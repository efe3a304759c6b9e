import type { Regieafspraken } from '@regietafel/contract/regieafspraken.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { AFSPRAKEN_KEYS } from './words.ts'

type Props = { readonly casusId: string; readonly mayChange: boolean } & Pick<Regieafspraken, 'voorkeuren'>

const LEEG = { wie: '', gevolgd: '' as '' | 'ja' | 'nee', reden: '' }

/** Whom the klant would like as procesregisseur, and what came of it (ROL-16). */
export function Voorkeuren({ casusId, voorkeuren, mayChange }: Props) {
  const proces = useTerm('proces').enkelvoud
  const [{ wie, gevolgd, reden }, setForm] = useState(LEEG)
  const change = (next: Partial<typeof LEEG>) => setForm({ wie, gevolgd, reden, ...next })
  const record = useApiMutation('POST /v1/casussen/{casusId}/regievoorkeuren', {
    refreshes: AFSPRAKEN_KEYS,
    onSuccess: () => {
      announce('De wens is vastgelegd')
      setForm(LEEG)
    },
  })
  return (
    <div className="rt-stack">
      {voorkeuren.length === 0 && (
        <p className="rt-quiet">{`Vraag wie de klant als ${proces} zou willen: een bekende of een professional.`}</p>
      )}
      <ul className="rt-stack rt-stack--tight">
        {voorkeuren.map((each) => (
          <li key={each.vastgelegdOp} className="rt-stack rt-stack--tight">
            <span className="rt-row">
              <strong>{each.wie}</strong>
              <Status tone={each.gevolgd ? 'good' : 'neutral'}>{each.gevolgd ? 'gevolgd' : 'niet gevolgd'}</Status>
              <span className="rt-quiet">{`${formatDay(dayOf(each.vastgelegdOp))}, ${each.door}`}</span>
            </span>
            {each.reden && <span className="rt-prose">{each.reden}</span>}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Disclosure summary="Leg een wens vast">
          <Form
            label="Wens van de klant"
            problem={record.error}
            onSubmit={() =>
              gevolgd !== '' &&
              record.mutate({
                params: { casusId },
                body: { wie, gevolgd: gevolgd === 'ja', reden: reden.trim() || null },
              })
            }
          >
            <TextField name="wie" label="Wie wil de klant?" value={wie} onChange={(value) => change({ wie: value })} />
            <RadioGroup
              name="gevolgd"
              label="Is dat gevolgd?"
              inline
              options={[
                { value: 'ja', label: 'Ja' },
                { value: 'nee', label: 'Nee' },
              ]}
              value={gevolgd}
              onChange={(value) => change({ gevolgd: value })}
            />
            {gevolgd === 'nee' && (
              <TextArea
                name="reden"
                label="Waarom niet?"
                rows={2}
                value={reden}
                onChange={(value) => change({ reden: value })}
              />
            )}
            <ButtonRow>
              <Button type="submit" icon="check" busy={record.isPending} disabled={gevolgd === ''}>
                Leg vast
              </Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </div>
  )
}
