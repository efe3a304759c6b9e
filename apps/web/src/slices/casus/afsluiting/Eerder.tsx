import type { Afsluiting, Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Timeline } from '../../../ui/Timeline.tsx'
import { StandpuntRegel } from './StandpuntItem.tsx'
import { VoorstelFacts } from './Voorstel.tsx'
import { AANLEIDING_WOORD, NAAR_WOORD } from './words.ts'

/** Decisions and openings before: with every position, and a dissent that kept the casus open (SLT-01, SLT-19). */
export function Eerder({ afsluitingen: { eerder, heropeningen } }: { readonly afsluitingen: Afsluitingen }) {
  return (
    <>
      {heropeningen.length > 0 && (
        <Card title="Heropend" count={heropeningen.length}>
          <Timeline
            events={heropeningen.map(({ op, door, aanleiding, reden }) => ({
              id: op,
              at: op,
              icon: 'play' as const,
              title: AANLEIDING_WOORD[aanleiding],
              who: door,
              why: <span>{reden}</span>,
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

function summaryOf({ status, naar, beslotenOp, standpunten }: Afsluiting): string {
  const day = beslotenOp ? formatDay(dayOf(beslotenOp)) : ''
  if (status === 'besloten') return `${day}: ${NAAR_WOORD[naar].label.toLowerCase()}`
  const against = standpunten.filter(({ eens }) => eens === false).map(({ naam }) => naam)
  return `${day}: open gebleven, ${against.join(', ')} was het niet eens`
}
