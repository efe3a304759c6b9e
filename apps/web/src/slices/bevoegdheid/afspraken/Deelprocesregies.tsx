import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Regieafspraken } from '@regietafel/contract/regieafspraken.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFSPRAKEN_KEYS } from './words.ts'

type Props = {
  readonly casusId: string
  readonly team: readonly Deelname[]
  readonly mayChange: boolean
} & Pick<Regieafspraken, 'deelprocesregies'>

/** Who leads a part beside the one main procesregisseur: for one person, or as support (B-14, ROL-17). */
export function Deelprocesregies({ casusId, team, deelprocesregies, mayChange }: Props) {
  const end = useApiMutation('POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie/einde', {
    refreshes: AFSPRAKEN_KEYS,
    onSuccess: () => announce('Dat deel is beëindigd'),
  })
  const has = new Set(deelprocesregies.map(({ deelnameId }) => deelnameId))
  const kandidaten = team.filter(
    ({ deelnameId, rol, status }) =>
      status === 'actief' && rol !== 'procesregisseur' && rol !== 'lijn' && !has.has(deelnameId),
  )
  return (
    <div className="rt-stack">
      {deelprocesregies.length === 0 && (
        <p className="rt-quiet">Niemand. Er is altijd één die het geheel leidt; een ander kan een deel krijgen.</p>
      )}
      <ul className="rt-stack rt-stack--tight">
        {deelprocesregies.map(({ deelnameId, naam, voor, waarvoor }) => (
          <li key={deelnameId} className="rt-row">
            <strong>{naam}</strong>
            <span>{voor ? `voor ${voor}: ${waarvoor}` : waarvoor}</span>
            {mayChange && (
              <Button
                small
                kind="quiet"
                busy={end.isPending}
                aria-label={`Beëindig: het deel van ${naam}`}
                onClick={() => end.mutate({ params: { casusId, deelnameId } })}
              >
                Beëindig
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && kandidaten.length > 0 && (
        <Disclosure summary="Geef iemand een deel">
          <DeelForm casusId={casusId} kandidaten={kandidaten} />
        </Disclosure>
      )}
    </div>
  )
}

type FormProps = { readonly casusId: string; readonly kandidaten: readonly Deelname[] }

function DeelForm({ casusId, kandidaten }: FormProps) {
  const [deelnameId, setDeelnameId] = useState('')
  const [huishoudlidId, setHuishoudlidId] = useState('')
  const [waarvoor, setWaarvoor] = useState('')
  const leden = useApiQuery('GET /v1/casussen/{casusId}/huishoudleden', { params: { casusId } }).data?.data.items ?? []
  const give = useApiMutation('POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie', {
    refreshes: AFSPRAKEN_KEYS,
    onSuccess: () => announce('Dat deel is gegeven'),
  })
  return (
    <Form
      label="Een deel geven"
      problem={give.error}
      onSubmit={() =>
        give.mutate({ params: { casusId, deelnameId }, body: { huishoudlidId: huishoudlidId || null, waarvoor } })
      }
    >
      <SelectField
        name="deelnameId"
        label="Wie?"
        options={kandidaten.map(({ deelnameId: value, persoon }) => ({
          value,
          label: `${persoon.naam}, ${persoon.organisatie.naam}`,
        }))}
        value={deelnameId}
        onChange={setDeelnameId}
      />
      <SelectField
        name="huishoudlidId"
        label="Voor wie?"
        optional
        empty="Niet voor één persoon"
        options={leden.map((lid) => ({ value: lid.huishoudlidId, label: lid.naam || 'Ongeboren kind' }))}
        value={huishoudlidId}
        onChange={setHuishoudlidId}
      />
      <TextArea name="waarvoor" label="Waarover?" rows={2} value={waarvoor} onChange={setWaarvoor} />
      <ButtonRow>
        <Button type="submit" icon="check" busy={give.isPending} disabled={deelnameId === ''}>
          Geef dit deel
        </Button>
      </ButtonRow>
    </Form>
  )
}
