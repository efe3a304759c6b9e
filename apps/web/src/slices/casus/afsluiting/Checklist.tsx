import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { Card } from '../../../ui/Card.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Note } from '../../../ui/Note.tsx'
import { PUNT_WOORD } from './words.ts'

/** What must be done before closing, and what only deserves a look (SLT-10). */
export function Checklist({ checklist }: Pick<Afsluitingen, 'checklist'>) {
  const blocks = checklist.filter(({ blokkeert }) => blokkeert)
  const looks = checklist.filter(({ blokkeert }) => !blokkeert)
  return (
    <Card title="Voordat het kan">
      <div className="rt-stack">
        {blocks.length > 0 ? (
          <Note tone="warn" title="Eerst nog doen">
            <Punten punten={blocks} />
          </Note>
        ) : (
          <Note tone="good" title="Niets staat in de weg">
            <p>Alle acties zijn klaar of overgedragen, en de uitkomst is gedeeld.</p>
          </Note>
        )}
        {looks.length > 0 && (
          <div className="rt-stack rt-stack--tight">
            <strong>Let ook op</strong>
            <ul className="rt-stack rt-stack--tight">
              {looks.map(({ code }) => (
                <li key={code} className="rt-quiet">
                  <Icon name="info" /> {PUNT_WOORD[code]}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  )
}

const Punten = ({ punten }: { readonly punten: Afsluitingen['checklist'] }) => (
  <ul>
    {punten.map(({ code }) => (
      <li key={code}>{PUNT_WOORD[code]}</li>
    ))}
  </ul>
)
