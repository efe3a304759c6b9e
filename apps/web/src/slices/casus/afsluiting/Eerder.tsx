import type { Afsluiting, Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Timeline } from '../../../ui/Timeline.tsx'
import { StandpuntRegel } from './StandpuntItem.tsx'
import { PartijRegel } from './Partijen.tsx'
import { dissentOf, VoorstelFacts } from './Voorstel.tsx'
import { AANLEIDING_WOORD, NAAR_WOORD, TOESTEMMING_WOORD } from './words.ts'

/** Decisions and openings before: with every position, and a dissent that kept the casus open (SLT-01, SLT-19). */
export function Eerder({ afsluitingen: { eerder, heropeningen } }: { readonly afsluitingen: Afsluitingen }) {
  return (
    <>
      {heropeningen.length > 0 && (
        <Card title="Heropend" count={heropeningen.length}>
          <Timeline
            events={heropeningen.map(({ op, door, aanleiding, reden, planVersie, toestemming }) => ({
              id: op,
              at: op,
              icon: 'play' as const,
              title: AANLEIDING_WOORD[aanleiding],
              who: door,
              why: (
                <span className="rt-stack rt-stack--tight">
                  <span>{reden}</span>
                  {planVersie !== null && (
                    <span className="rt-quiet">{`Verder met versie ${planVersie} van het plan`}</span>
                  )}
                  {toestemming && (
                    <span className="rt-quiet">
                      {`Toestemming, ${formatDay(toestemming.gezegdOp)}: ${TOESTEMMING_WOORD[toestemming.antwoord].toLowerCase()}${toestemming.toelichting ? `. ${toestemming.toelichting}` : ''}`}
                    </span>
                  )}
                </span>
              ),
            }))}
          />
        </Card>
      )}
      {eerder.length > 0 && (
        <Card title="Eerdere besluiten" count={eerder.length}>
          <div className="rt-stack">
            {eerder.map((afsluiting, index) => (
              <Disclosure key={afsluiting.afsluitingId} summary={summaryOf(afsluiting)} open={index === 0}>
                <div className="rt-stack">
                  <VoorstelFacts voorstel={afsluiting} />
                  <ul className="rt-stack">
                    {afsluiting.standpunten.map((standpunt) => (
                      <li key={standpunt.deelnameId} className="rt-stack rt-stack--tight">
                        <StandpuntRegel standpunt={standpunt} />
                      </li>
                    ))}
                    {afsluiting.partijstandpunten.map((standpunt) => (
                      <li key={standpunt.partij} className="rt-stack rt-stack--tight">
                        <PartijRegel standpunt={standpunt} />
                      </li>
                    ))}
                  </ul>
                </div>
              </Disclosure>
            ))}
          </div>
        </Card>
      )}
    </>
  )
}

function summaryOf(afsluiting: Afsluiting): string {
  const { status, naar, beslotenOp } = afsluiting
  const day = beslotenOp ? formatDay(dayOf(beslotenOp)) : ''
  if (status === 'besloten') return `${day}: ${NAAR_WOORD[naar].label.toLowerCase()}`
  if (status === 'ingetrokken') return `${day}: voorstel ingetrokken`
  return `${day}: open gebleven, ${dissentOf(afsluiting).join(', ')} was het niet eens`
}
