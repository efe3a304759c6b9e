import type { Afsluiting, Afsluitingen, Standpunt } from '@regietafel/contract/afsluiting.contract.ts'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FormErrors } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { StandpuntItem } from './StandpuntItem.tsx'
import { AFTER_AFSLUITING, DOEL_WOORD, NAAR_WOORD } from './words.ts'

type Props = { readonly casusId: string; readonly afsluitingen: Afsluitingen; readonly voorstel: Afsluiting }

/** The open proposal: what it says, who said what, and the decision once everyone has spoken (SLT-01, SLT-02, SLT-19). */
export function Voorstel({ casusId, afsluitingen, voorstel }: Props) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const isProces = data?.data.mijnRollen.includes('procesregisseur') ?? false
  const waiting = voorstel.standpunten.filter(({ gegevenOp }) => gegevenOp === null)
  const deciders = voorstel.standpunten.filter(({ beslist }) => beslist)
  const heard = voorstel.standpunten.filter(({ beslist }) => !beslist)
  return (
    <Card title={`Voorstel: ${NAAR_WOORD[voorstel.naar].label.toLowerCase()}`}>
      <div className="rt-stack">
        <VoorstelFacts voorstel={voorstel} />
        <Groep title="Zij beslissen" casusId={casusId} voorstel={voorstel} items={deciders} isProces={isProces} />
        {heard.length > 0 && (
          <Groep
            title="Zij worden geraadpleegd"
            casusId={casusId}
            voorstel={voorstel}
            items={heard}
            isProces={isProces}
          />
        )}
        {isProces && <Besluit casusId={casusId} afsluitingen={afsluitingen} voorstel={voorstel} waiting={waiting} />}
      </div>
    </Card>
  )
}

export const VoorstelFacts = ({ voorstel }: { readonly voorstel: Afsluiting }) => (
  <dl className="rt-facts">
    <dt>Voorgesteld</dt>
    <dd>{`${voorstel.voorgesteldDoor}, ${formatDay(dayOf(voorstel.voorgesteldOp))}`}</dd>
    <dt>Waarom</dt>
    <dd style={{ whiteSpace: 'pre-line' }}>{voorstel.toelichting}</dd>
    <dt>Gezamenlijk doel</dt>
    <dd>{voorstel.doelBehaald ? DOEL_WOORD[voorstel.doelBehaald] : 'niet ingevuld'}</dd>
    <dt>Team leest mee</dt>
    <dd>{`tot en met ${formatDay(voorstel.toegangEindigtOp)}`}</dd>
  </dl>
)

type GroepProps = {
  readonly title: string
  readonly casusId: string
  readonly voorstel: Afsluiting
  readonly items: readonly Standpunt[]
  readonly isProces: boolean
}

const Groep = ({ title, casusId, voorstel, items, isProces }: GroepProps) => (
  <section className="rt-stack rt-stack--tight">
    <h3>{title}</h3>
    <ul className="rt-stack">
      {items.map((standpunt) => (
        <li key={standpunt.deelnameId}>
          <StandpuntItem
            casusId={casusId}
            afsluitingId={voorstel.afsluitingId}
            standpunt={standpunt}
            mayRecord={standpunt.vanMij || (isProces && !standpunt.zelfGegeven)}
          />
        </li>
      ))}
    </ul>
  </section>
)

type BesluitProps = Props & { readonly waiting: readonly Standpunt[] }

function Besluit({ casusId, afsluitingen, voorstel, waiting }: BesluitProps) {
  const decide = useApiMutation('POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: ({ data }) => announce(data.casusStatus === 'lopend' ? 'De casus blijft open' : 'De casus is gesloten'),
  })
  const dissent = voorstel.standpunten.filter(({ eens }) => eens === false)
  const blocks = dissent.length === 0 && afsluitingen.checklist.some(({ blokkeert }) => blokkeert)
  return (
    <div className="rt-stack rt-stack--tight">
      {decide.error && <FormErrors problem={decide.error} />}
      {dissent.length > 0 && (
        <Note tone="warn" title={`${dissent.map(({ naam }) => naam).join(', ')} is het niet eens`}>
          <p>
            {`De casus blijft dan open. Bespreek het met elkaar${afsluitingen.escalatie ? ` of leg het voor aan de ${afsluitingen.escalatie}` : ''}.`}
          </p>
        </Note>
      )}
      {waiting.length > 0 && (
        <p className="rt-quiet">{`Nog geen antwoord van ${waiting.map(({ naam }) => naam).join(', ')}.`}</p>
      )}
      {blocks && <p className="rt-quiet">Er staat nog iets open dat eerst klaar moet. Bekijk de lijst.</p>}
      <ButtonRow>
        <Button
          kind="primary"
          icon="check"
          busy={decide.isPending}
          disabled={waiting.length > 0 || blocks}
          onClick={() => decide.mutate({ params: { casusId, afsluitingId: voorstel.afsluitingId }, body: undefined })}
        >
          {dissent.length > 0
            ? 'Leg vast dat de casus open blijft'
            : `Besluit: ${NAAR_WOORD[voorstel.naar].label.toLowerCase()}`}
        </Button>
      </ButtonRow>
    </div>
  )
}
