import type { MijnTermijn } from '@regietafel/contract/mijn-werk.contract.ts'
import { addDagen } from '@regietafel/domain/shared/dagen.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatCount } from '../../../ui/format.ts'
import { TermijnStand } from '../../../termijn/TermijnStand.tsx'
import { termijnWoord } from '../../../termijn/termijn-words.ts'
import { CasusLink } from './CasusLink.tsx'
import { TermijnStrip } from './TermijnStrip.tsx'

const SOON_DAYS = 14

/** The terms that I must keep: a strip of weeks to see them at a glance, and the list to act on. */
export function Termijnen({
  termijnen,
  today,
}: {
  readonly termijnen: readonly MijnTermijn[]
  readonly today: string
}) {
  const until = addDagen(today, SOON_DAYS)
  const soon = termijnen.filter(({ vervaltOp }) => vervaltOp <= until)
  const later = termijnen.filter(({ vervaltOp }) => vervaltOp > until)
  return (
    <Card title="Termijnen" count={termijnen.length} flush>
      <TermijnStrip termijnen={termijnen} today={today} />
      {soon.length > 0 && <TermijnList termijnen={soon} />}
      {later.length > 0 && (
        <div className="rt-work__later">
          <Disclosure summary={`Na twee weken: ${formatCount(later.length, 'termijn', 'termijnen')}`}>
            <TermijnList termijnen={later} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

function TermijnList({ termijnen }: { readonly termijnen: readonly MijnTermijn[] }) {
  const profiel = useProfiel()
  return (
    <ul className="rt-work__acties">
      {termijnen.map(({ casus, ...termijn }) => (
        <li key={termijn.termijnId} className="rt-work__actie">
          <div className="rt-work__line">
            <span className="rt-work__what">
              <span className="rt-work__title">{termijnWoord(profiel, termijn.soort)}</span>
              <CasusLink casus={casus} />
            </span>
            <TermijnStand {...termijn} />
          </div>
        </li>
      ))}
    </ul>
  )
}
