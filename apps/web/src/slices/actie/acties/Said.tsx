import type { Terugkoppeling } from '@regietafel/contract/actie.contract.ts'
import { formatMoment } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { KANAAL, SAID } from './actie-words.ts'

/** What was said about one actie, oldest first. */
export const Said = ({ said }: { readonly said: readonly Terugkoppeling[] }) =>
  said.length === 0 ? null : (
    <ol className="rt-said">
      {said.map(({ terugkoppelingId, soort, tekst, door, op, kanaal }) => (
        <li key={terugkoppelingId}>
          <Icon name={SAID[soort].icon} />
          <div>
            <span className="rt-quiet">
              <strong>{door}</strong>
              {` · ${SAID[soort].word} · `}
              <time dateTime={op}>{formatMoment(op)}</time>
              {kanaal && ` · ${KANAAL[kanaal]}`}
            </span>
            {tekst && <p className="rt-prose">{tekst}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
