import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatCount } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import { ActieList } from './ActieList.tsx'
import type { Part, SortedActies } from './work-list.ts'

/** My acties by when they ask for something; what is late stands first. */
export function ActieCards({ acties, toon }: { readonly acties: SortedActies; readonly toon: Part }) {
  const { teLaat, vandaag, week, later } = acties
  // A procesregisseur has no acties of one's own (ROL-10): then nothing is said about them.
  if (toon === 'alles' && teLaat.length + vandaag.length + week.length + later.length === 0) return null
  const thisWeek = toon === 'week' ? [...vandaag, ...week] : week
  return (
    <>
      {(teLaat.length > 0 || toon === 'te-laat') && toon !== 'week' && (
        <Card title="Te laat" count={teLaat.length} flush>
          {teLaat.length > 0 ? <ActieList acties={teLaat} /> : <Empty title="Niets is te laat." />}
        </Card>
      )}
      {toon !== 'te-laat' && (
        <Card title="Deze week" count={thisWeek.length} flush>
          {thisWeek.length > 0 ? (
            <ActieList acties={thisWeek} />
          ) : (
            <Empty title="De komende zeven dagen hoeft er niets klaar te zijn." />
          )}
          {later.length > 0 && toon === 'alles' && (
            <div className="rt-work__later">
              <Disclosure summary={`Later: ${formatCount(later.length, 'actie', 'acties')}`}>
                <ActieList acties={later} />
              </Disclosure>
            </div>
          )}
        </Card>
      )}
    </>
  )
}
