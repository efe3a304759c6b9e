import type { GevraagdeToegang } from '@regietafel/contract/toegang.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay, formatSince } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

const LIST = 'GET /v1/casussen/{casusId}/toegangsverzoeken'
type Props = { readonly casusId: string; readonly mayDecide: boolean }

/** Who asks for a seat in this casus; shown only when somebody did (PRV-21). */
export function Toegang({ casusId, mayDecide }: Props) {
  const items = useApiQuery(LIST, { params: { casusId } }).data?.data.items ?? []
  const open = items.filter(({ besluit }) => besluit === null)
  const decided = items.filter(({ besluit }) => besluit !== null)
  if (items.length === 0) return null
  return (
    <Card title="Vraagt toegang" count={open.length} flush>
      {open.length > 0 && (
        <ul className="rt-list">
          {open.map((item) => (
            <li key={item.toegangsverzoekId}>
              <Verzoek item={item} />
              {mayDecide && <Beslissen casusId={casusId} item={item} />}
            </li>
          ))}
        </ul>
      )}
      {decided.length > 0 && (
        <div className="rt-card__body">
          <Disclosure summary={`Eerder besloten (${decided.length})`}>
            <ul className="rt-list">
              {decided.map((item) => (
                <li key={item.toegangsverzoekId}>
                  <Verzoek item={item} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

function Verzoek({ item: { persoon, doel, reden, gevraagdOp, besluit } }: { readonly item: GevraagdeToegang }) {
  return (
    <div className="rt-stack rt-stack--tight">
      <span className="rt-row">
        <strong>{persoon.naam}</strong>
        <span className="rt-quiet">{`${persoon.functienaam}, ${persoon.organisatie.naam}`}</span>
        <span className="rt-quiet">{formatSince(dayOf(gevraagdOp))}</span>
      </span>
      <span>{`Waarvoor: ${doel}`}</span>
      <span>{`Waarom: ${reden}`}</span>
      {besluit && (
        <span className="rt-row">
          <Status icon={besluit.toegekend ? 'check' : 'lock'}>
            {besluit.toegekend ? `toegang tot en met ${besluit.tot ? formatDay(besluit.tot) : ''}` : 'afgewezen'}
          </Status>
          <span className="rt-quiet">
            {`${besluit.beslotenDoor}, ${formatDay(dayOf(besluit.beslotenOp))}: ${besluit.toelichting}`}
          </span>
        </span>
      )}
    </div>
  )
}

const BESLUITEN = [
  { value: 'toekennen', label: 'Geef toegang' },
  { value: 'afwijzen', label: 'Wijs af' },
] as const

function Beslissen({ casusId, item }: { readonly casusId: string; readonly item: GevraagdeToegang }) {
  const [besluit, setBesluit] = useState<'toekennen' | 'afwijzen'>('toekennen')
  const [tot, setTot] = useState('')
  const [tekst, setTekst] = useState('')
  const { persoon, toegangsverzoekId } = item
  const grants = besluit === 'toekennen'
  const decide = useApiMutation('POST /v1/casussen/{casusId}/toegangsverzoeken/{toegangsverzoekId}/besluit', {
    refreshes: [LIST, 'GET /v1/casussen/{casusId}', 'GET /v1/mijn-werk'],
    onSuccess: () => announce(grants ? `${persoon.naam} is uitgenodigd` : 'Het verzoek is afgewezen'),
  })
  const body = grants
    ? { besluit, tot: tot || null, grond: tekst.trim() || null }
    : { besluit, reden: tekst.trim() || null }
  return (
    <Disclosure summary={`Beslis over het verzoek van ${persoon.naam}`}>
      <Form
        label={`Beslis over het verzoek van ${persoon.naam}`}
        problem={decide.error}
        onSubmit={() => decide.mutate({ params: { casusId, toegangsverzoekId }, body })}
      >
        <RadioGroup
          name="besluit"
          label="Wat besluit je?"
          inline
          options={BESLUITEN}
          value={besluit}
          onChange={setBesluit}
        />
        {grants && (
          <DateField
            name="tot"
            label="Tot en met welke dag?"
            hint="Daarna eindigt de toegang vanzelf."
            value={tot}
            onChange={setTot}
          />
        )}
        <TextArea
          name={grants ? 'grond' : 'reden'}
          label={grants ? `Waarom mag je delen met ${persoon.organisatie.naam}?` : 'Waarom niet?'}
          hint={
            grants ? 'De grond blijft bij het besluit staan.' : 'Alleen de regie leest dit. De aanvrager hoort niets.'
          }
          value={tekst}
          onChange={setTekst}
        />
        <ButtonRow>
          <Button type="submit" icon="check" busy={decide.isPending}>
            {grants ? 'Nodig uit' : 'Wijs af'}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
