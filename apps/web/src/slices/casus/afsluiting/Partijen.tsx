import type { Afsluiting, Partijstandpunt } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { formatDay, today } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { AFTER_AFSLUITING, PARTIJ_WOORD, WIJZE_OPTIES, WIJZE_WOORD } from './words.ts'

type Props = {
  readonly casusId: string
  readonly voorstel: Afsluiting
  readonly beslist: boolean
  readonly isProces: boolean
}

/** The klant and the people around the klant: without a login, so the procesregisseur writes down what they said (SLT-05). */
export const Partijen = ({ casusId, voorstel, beslist, isProces }: Props) => (
  <>
    {voorstel.partijstandpunten
      .filter((partij) => partij.beslist === beslist)
      .map((standpunt) => (
        <li key={standpunt.partij}>
          <PartijItem
            casusId={casusId}
            afsluitingId={voorstel.afsluitingId}
            standpunt={standpunt}
            mayRecord={isProces}
          />
        </li>
      ))}
  </>
)

type ItemProps = {
  readonly casusId: string
  readonly afsluitingId: string
  readonly standpunt: Partijstandpunt
  readonly mayRecord: boolean
}

function PartijItem({ casusId, afsluitingId, standpunt, mayRecord }: ItemProps) {
  const given = standpunt.gezegdOp !== null
  const [editing, setEditing] = useState(false)
  return (
    <div className="rt-stack rt-stack--tight">
      <PartijRegel standpunt={standpunt} />
      {mayRecord && editing && (
        <PartijForm
          casusId={casusId}
          afsluitingId={afsluitingId}
          standpunt={standpunt}
          onDone={() => setEditing(false)}
        />
      )}
      {mayRecord && !editing && (
        <span>
          <Button
            small
            kind="quiet"
            icon="edit"
            aria-label={`${given ? 'Wijzig' : 'Leg vast'} wat is gezegd door ${PARTIJ_WOORD[standpunt.partij]}`}
            onClick={() => setEditing(true)}
          >
            {given ? 'Wijzig' : 'Leg vast wat is gezegd'}
          </Button>
        </span>
      )}
    </div>
  )
}

/** Who said what, how and on which day. */
export function PartijRegel({ standpunt }: { readonly standpunt: Partijstandpunt }) {
  const { partij, wie, tekst, wijze, gezegdOp, vastgelegdDoor } = standpunt
  return (
    <>
      <span className="rt-row">
        <strong>{PARTIJ_WOORD[partij]}</strong>
        {wie && <span className="rt-quiet">{wie}</span>}
        <Stand standpunt={standpunt} />
      </span>
      {tekst && <span style={{ whiteSpace: 'pre-line' }}>{tekst}</span>}
      {gezegdOp && wijze && (
        <span className="rt-quiet">
          {`${formatDay(gezegdOp)}, ${WIJZE_WOORD[wijze]}, opgeschreven door ${vastgelegdDoor}`}
        </span>
      )}
    </>
  )
}

function Stand({ standpunt: { beslist, eens, gezegdOp } }: { readonly standpunt: Partijstandpunt }) {
  if (gezegdOp === null) return <Status icon="clock">nog geen antwoord</Status>
  if (!beslist || eens === null)
    return (
      <Status tone="good" icon="chat">
        gehoord
      </Status>
    )
  return eens ? <Status tone="good">eens</Status> : <Status tone="warn">niet eens</Status>
}

function PartijForm({
  casusId,
  afsluitingId,
  standpunt,
  onDone,
}: Omit<ItemProps, 'mayRecord'> & { readonly onDone: () => void }) {
  const { partij, beslist } = standpunt
  const [wie, setWie] = useState(standpunt.wie ?? '')
  const [eens, setEens] = useState<'ja' | 'nee' | ''>(standpunt.eens === null ? '' : standpunt.eens ? 'ja' : 'nee')
  const [tekst, setTekst] = useState(standpunt.tekst ?? '')
  const [wijze, setWijze] = useState<keyof typeof WIJZE_WOORD>(standpunt.wijze ?? 'gesprek')
  const [gezegdOp, setGezegdOp] = useState(standpunt.gezegdOp ?? today())
  const woord = PARTIJ_WOORD[partij]
  const record = useApiMutation('POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/partijstandpunten', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => {
      announce(`Wat ${woord.toLowerCase()} zei, is vastgelegd`)
      onDone()
    },
  })
  const send = () => {
    const answer = beslist && eens !== '' ? eens === 'ja' : null
    const body = { partij, wie, eens: answer, tekst: tekst || null, wijze, gezegdOp }
    record.mutate({ params: { casusId, afsluitingId }, body })
  }
  return (
    <Form label={`Standpunt van ${woord}`} problem={record.error} onSubmit={send}>
      <TextField
        name="wie"
        label="Wie zei dit?"
        hint="De klant zelf, een ouder, een buurvrouw."
        value={wie}
        onChange={setWie}
        maxLength={200}
      />
      {beslist && (
        <RadioGroup
          name="eens"
          label={`Is ${woord.toLowerCase()} het eens met afsluiten?`}
          inline
          options={[
            { value: 'ja', label: 'Eens' },
            { value: 'nee', label: 'Niet eens' },
          ]}
          value={eens}
          onChange={setEens}
        />
      )}
      <TextArea
        name="tekst"
        label={eens === 'nee' ? 'Waarom niet?' : 'Wat is er gezegd?'}
        optional={beslist && eens !== 'nee'}
        rows={2}
        value={tekst}
        onChange={setTekst}
      />
      <RadioGroup name="wijze" label="Hoe?" inline options={WIJZE_OPTIES} value={wijze} onChange={setWijze} />
      <DateField name="gezegdOp" label="Wanneer?" value={gezegdOp} onChange={setGezegdOp} />
      <ButtonRow>
        <Button type="submit" icon="check" busy={record.isPending}>
          Leg vast
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Annuleer
        </Button>
      </ButtonRow>
    </Form>
  )
}
