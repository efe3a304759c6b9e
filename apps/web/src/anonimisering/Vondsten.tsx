import type { Probleem } from '@regietafel/contract/shared/problem.ts'
import { Button } from '../ui/Button.tsx'
import { Note } from '../ui/Note.tsx'

export type Vondst = NonNullable<Probleem['vondsten']>[number]
type Props = {
  /** Where nobody may be named, and what to do. */
  readonly uitleg: string
  readonly vondsten: readonly Vondst[]
  readonly onReplace: (vondst: Vondst) => void
  /** The writer says that a doubtful text names nobody. */
  readonly onLeave: (vondst: Vondst) => void
}

/** What stopped a text from leaving the casus, each with one press to put it right (COM-06, GOV-54). */
export function Vondsten({ uitleg, vondsten, onReplace, onLeave }: Props) {
  if (vondsten.length === 0) return null
  return (
    <div role="alert">
      <Note tone="warn" title="Nog niet verstuurd: hieraan herken je iemand">
        <p>{uitleg}</p>
        <ul className="rt-stack rt-stack--tight">
          {vondsten.map((vondst) => (
            <li key={`${vondst.veld} ${vondst.tekst}`} className="rt-row">
              <strong>{`“${vondst.tekst}”`}</strong>
              <Button small onClick={() => onReplace(vondst)}>
                {`Schrijf “${vondst.label}”`}
                <span className="rt-hidden">{` in plaats van ${vondst.tekst}`}</span>
              </Button>
              {!vondst.zeker && (
                <Button small kind="quiet" onClick={() => onLeave(vondst)}>
                  Dit noemt niemand
                  <span className="rt-hidden">{`: ${vondst.tekst}`}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
