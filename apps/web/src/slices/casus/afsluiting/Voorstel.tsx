import type { Afsluiting, Afsluitingen, Standpunt } from '@regietafel/contract/afsluiting.contract.ts'
import { Fragment } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FormErrors } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { StandpuntItem } from './StandpuntItem.tsx'
import { Partijen } from './Partijen.tsx'
import { AFTER_AFSLUITING, DOEL_WOORD, NAAR_WOORD, PARTIJ_WOORD } from './words.ts'

type Props = { readonly casusId: string; readonly afsluitingen: Afsluitingen; readonly voorstel: Afsluiting }

/** The open proposal: what it says, who said what, and the decision once everyone has spoken (SLT-01, SLT-02, SLT-19). */
export function Voorstel({ casusId, afsluitingen, voorstel }: Props) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const isProces = data?.data.mijnRollen.includes('procesregisseur') ?? false
  const waiting = [
    ...voorstel.standpunten.filter(({ gegevenOp }) => gegevenOp === null).map(({ naam }) => naam),
    ...voorstel.partijstandpunten
      .filter(({ gezegdOp }) => gezegdOp === null)
      .map(({ partij }) => PARTIJ_WOORD[partij].toLowerCase()),
  ]
  const deciders = voorstel.standpunten.filter(({ beslist }) => beslist)
  const heard = voorstel.standpunten.filter(({ beslist }) => !beslist)
  return (
    <Card title={`Voorstel: ${NAAR_WOORD[voorstel.naar].label.toLowerCase()}`}>
      <div className="rt-stack">
        <VoorstelFacts voorstel={voorstel} />
        <Groep
          title="Zij beslissen"
          beslist
          casusId={casusId}
          voorstel={voorstel}
          items={deciders}
          isProces={isProces}
        />
        {(heard.length > 0 || voorstel.partijstandpunten.some(({ beslist }) => !beslist)) && (
          <Groep
            title="Zij worden geraadpleegd"
            beslist={false}
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
    <Facts voorstel={voorstel} />
    <dt>Team leest mee</dt>
    <dd>{`tot en met ${formatDay(voorstel.toegangEindigtOp)}`}</dd>
  </dl>
)

/** What this netwerk asks beside the reason (SLT-05..08, SLT-14). */
function Facts({ voorstel }: { readonly voorstel: Afsluiting }) {
  const { evaluatie } = voorstel
  const rows: readonly (readonly [string, string | null])[] = [
    ['Verder geholpen door', voorstel.overgedragenAan],
    ['Hoe het ging', evaluatie && evaluatie.verloop],
    ['Wat het opleverde', evaluatie && evaluatie.resultaat],
    [
      'Teruggekeken',
      evaluatie && `${formatDay(evaluatie.op)}, ${evaluatie.metKlant ? 'samen met de klant' : 'zonder de klant'}`,
    ],
    ['Wensen voor hierna', voorstel.wensen],
    ['Nieuwe vragen', voorstel.contactVoorVragen],
    ['Geen nazorg omdat', voorstel.geenNazorg],
  ]
  return rows.map(
    ([naam, tekst]) =>
      tekst && (
        <Fragment key={naam}>
          <dt>{naam}</dt>
          <dd style={{ whiteSpace: 'pre-line' }}>{tekst}</dd>
        </Fragment>
      ),
  )
}

type GroepProps = {
  readonly title: string
  readonly beslist: boolean
  readonly casusId: string
  readonly voorstel: Afsluiting
  readonly items: readonly Standpunt[]
  readonly isProces: boolean
}

const Groep = ({ title, beslist, casusId, voorstel, items, isProces }: GroepProps) => (
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
      <Partijen casusId={casusId} voorstel={voorstel} beslist={beslist} isProces={isProces} />
    </ul>
  </section>
)

type BesluitProps = Props & { readonly waiting: readonly string[] }

function Besluit({ casusId, afsluitingen, voorstel, waiting }: BesluitProps) {
  const decide = useApiMutation('POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: ({ data }) => announce(data.casusStatus === 'lopend' ? 'De casus blijft open' : 'De casus is gesloten'),
  })
  const dissent = dissentOf(voorstel)
  const withdraw = useApiMutation('POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/intrekking', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => announce('Het voorstel is ingetrokken'),
  })
  const problem = decide.error ?? withdraw.error
  const blocks = dissent.length === 0 && afsluitingen.checklist.some(({ blokkeert }) => blokkeert)
  return (
    <div className="rt-stack rt-stack--tight">
      {problem && <FormErrors problem={problem} />}
      {dissent.length > 0 && (
        <Note tone="warn" title={`${dissent.join(', ')} is het niet eens`}>
          <p>
            {`De casus blijft dan open. Bespreek het met elkaar${afsluitingen.escalatie ? ` of leg het voor aan de ${afsluitingen.escalatie}` : ''}.`}
          </p>
        </Note>
      )}
      {waiting.length > 0 && <p className="rt-quiet">{`Nog geen antwoord van ${waiting.join(', ')}.`}</p>}
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
        <Button
          kind="quiet"
          icon="close"
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate({ params: { casusId, afsluitingId: voorstel.afsluitingId }, body: undefined })}
        >
          Trek het voorstel in
        </Button>
      </ButtonRow>
    </div>
  )
}

/** Who said no, with a seat or without. */
export const dissentOf = ({ standpunten, partijstandpunten }: Afsluiting): string[] => [
  ...standpunten.filter(({ eens }) => eens === false).map(({ naam }) => naam),
  ...partijstandpunten.filter(({ eens }) => eens === false).map(({ partij }) => PARTIJ_WOORD[partij]),
]
