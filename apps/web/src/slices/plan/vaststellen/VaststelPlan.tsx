import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { isAtTable } from '@regietafel/domain/overleg/aanwezigheid.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { useLaatsteOverleg } from './use-laatste-overleg.ts'

type Props = {
  readonly casusId: string
  /** In which overleg; the one that goes on, or else the last, when left out. */
  readonly overlegId?: string
}

/** Establishes the plan with those at the table who agree; only for the procesregisseur (OVL-30). */
export function VaststelPlan({ casusId, overlegId }: Props) {
  const last = useLaatsteOverleg(casusId)
  const id = overlegId ?? last?.overlegId
  const { data: casus } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  if (!id || !casus?.data.mijnRollen.includes('procesregisseur')) return null
  return <Vaststellen key={id} casusId={casusId} overlegId={id} />
}

function Vaststellen({ casusId, overlegId }: Required<Props>) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}', { params: { casusId, overlegId } })
  const { enkelvoud } = useTerm('plan')
  const [chosen, setChosen] = useState<string[] | null>(null)
  const establish = useApiMutation('POST /v1/casussen/{casusId}/plan/versies', {
    refreshes: ['GET /v1/casussen/{casusId}/plan/versies', 'GET /v1/casussen/{casusId}/documenten'],
    onSuccess: ({ data: { nummer } }) => announce(`Versie ${nummer} van het plan is vastgesteld`),
  })
  if (!data) return null
  const atTable = whoSits(data.data)
  // Whoever sits at the table agrees, unless the table says otherwise.
  const akkoord = chosen ?? atTable.map(({ value }) => value)
  return (
    <Card title={`Stel het ${enkelvoud} vast`}>
      <Form
        problem={establish.error}
        onSubmit={() => establish.mutate({ params: { casusId }, body: { overlegId, akkoord } })}
      >
        {atTable.length === 0 ? (
          <p>Leg eerst in het overleg vast wie er is. Daarna kiest de tafel wie akkoord is.</p>
        ) : (
          <CheckboxGroup
            name="akkoord"
            label={`Wie is akkoord, ${formatDay(dayOf(data.data.begin))}`}
            hint="Alleen wie aan tafel zit of zat."
            options={atTable}
            value={akkoord}
            onChange={setChosen}
          />
        )}
        <ButtonRow>
          <Button type="submit" icon="check" busy={establish.isPending}>
            Stel vast
          </Button>
        </ButtonRow>
        {establish.isSuccess && (
          <output className="rt-quiet">{`Versie ${establish.data.data.nummer} is vastgesteld.`}</output>
        )}
      </Form>
    </Card>
  )
}

const whoSits = ({ uitnodigingen }: Overleg) =>
  uitnodigingen
    .filter(({ aanwezigheid }) => isAtTable({ stand: aanwezigheid }))
    .map(({ persoon, vervanger }) => ({
      value: persoon.deelnameId,
      label: vervanger ? `${vervanger.naam}, voor ${persoon.naam}` : `${persoon.naam}, ${persoon.organisatie}`,
    }))
