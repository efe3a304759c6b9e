import type { Uitsluiting } from '@regietafel/contract/uitsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

const LIST = 'GET /v1/casussen/{casusId}/uitsluitingen'
type Props = { readonly casusId: string; readonly mayRecord: boolean }

/** Who gets no seat here because of a personal interest; only the regie sees this card (PRV-02). */
export function Uitsluitingen({ casusId, mayRecord }: Props) {
  const items = useApiQuery(LIST, { params: { casusId } }).data?.data.items
  if (!items || (items.length === 0 && !mayRecord)) return null
  return (
    <Card title="Persoonlijk belang" count={items.filter(({ opgehevenOp }) => opgehevenOp === null).length} flush>
      {items.length === 0 ? (
        <Empty title="Niemand is uitgesloten.">
          Kent iemand het gezin privé, of was iemand slachtoffer? Leg dat hier vast. Die persoon krijgt dan op geen
          enkele manier een plaats in deze casus. Alleen de regie ziet deze lijst.
        </Empty>
      ) : (
        <ul className="rt-list">
          {items.map((item) => (
            <li key={item.uitsluitingId}>
              <Regel casusId={casusId} item={item} mayRecord={mayRecord} />
            </li>
          ))}
        </ul>
      )}
      {mayRecord && (
        <div className="rt-card__body">
          <Disclosure summary="Iemand uitsluiten">
            <NieuweUitsluiting casusId={casusId} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

function Regel({ casusId, item, mayRecord }: Props & { readonly item: Uitsluiting }) {
  const { persoon, zelfGemeld, reden, vastgelegdOp, vastgelegdDoor, opgehevenOp, redenOpheffing } = item
  const when = formatDay(dayOf(vastgelegdOp))
  return (
    <div className="rt-stack rt-stack--tight">
      <span className="rt-row">
        <strong>{persoon.naam}</strong>
        <span className="rt-quiet">{`${persoon.functienaam}, ${persoon.organisatie}`}</span>
        {opgehevenOp ? (
          <Status>opgeheven op {formatDay(dayOf(opgehevenOp))}</Status>
        ) : (
          <Status icon="lock">geen plaats</Status>
        )}
      </span>
      {reden && <span>{reden}</span>}
      {redenOpheffing && <span>{`Opgeheven: ${redenOpheffing}`}</span>}
      <span className="rt-quiet">
        {zelfGemeld ? `Zelf gemeld op ${when}` : `Vastgelegd op ${when} door ${vastgelegdDoor}`}
      </span>
      {mayRecord && opgehevenOp === null && (
        <Disclosure summary={`Weer toelaten: ${persoon.naam}`}>
          <Opheffen casusId={casusId} item={item} />
        </Disclosure>
      )}
    </div>
  )
}

function Opheffen({ casusId, item }: { readonly casusId: string; readonly item: Uitsluiting }) {
  const [reden, setReden] = useState('')
  const lift = useApiMutation('POST /v1/casussen/{casusId}/uitsluitingen/{uitsluitingId}/opheffing', {
    refreshes: [LIST],
    onSuccess: () => announce(`${item.persoon.naam} mag weer worden gevraagd`),
  })
  const params = { casusId, uitsluitingId: item.uitsluitingId }
  return (
    <Form label="Weer toelaten" problem={lift.error} onSubmit={() => lift.mutate({ params, body: { reden } })}>
      <TextArea name="reden" label="Waarom speelt het belang niet meer?" value={reden} onChange={setReden} />
      <ButtonRow>
        <Button type="submit" icon="check" busy={lift.isPending}>
          Hef de uitsluiting op
        </Button>
      </ButtonRow>
    </Form>
  )
}

function NieuweUitsluiting({ casusId }: { readonly casusId: string }) {
  const [persoonId, setPersoonId] = useState('')
  const [reden, setReden] = useState('')
  const personen = useApiQuery('GET /v1/personen', {}).data?.data.items ?? []
  const record = useApiMutation('POST /v1/casussen/{casusId}/uitsluitingen', {
    refreshes: [LIST, 'GET /v1/casussen/{casusId}'],
    onSuccess: ({ data }) => {
      announce(`${data.persoon.naam} krijgt geen plaats in deze casus`)
      setPersoonId('')
      setReden('')
    },
  })
  return (
    <Form
      label="Iemand uitsluiten"
      problem={record.error}
      onSubmit={() => record.mutate({ params: { casusId }, body: { persoonId, reden } })}
    >
      <SelectField
        name="persoonId"
        label="Wie"
        options={personen
          .filter(({ actief }) => actief)
          .map(({ persoonId: value, naam, organisatie }) => ({ value, label: `${naam}, ${organisatie.naam}` }))}
        value={persoonId}
        onChange={setPersoonId}
      />
      <TextArea
        name="reden"
        label="Welk persoonlijk belang speelt er?"
        hint="Alleen de regie leest dit. De persoon zelf krijgt er geen bericht van."
        value={reden}
        onChange={setReden}
      />
      <p className="rt-quiet">
        Had deze persoon een plaats, dan eindigt die meteen. Open acties blijven staan: spreek zelf af wie ze overneemt.
      </p>
      <ButtonRow>
        <Button type="submit" icon="lock" busy={record.isPending}>
          Sluit uit
        </Button>
      </ButtonRow>
    </Form>
  )
}
