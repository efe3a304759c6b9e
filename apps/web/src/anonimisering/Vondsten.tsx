import type { Probleem } from '@regietafel/contract/shared/problem.ts'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Problem } from '../api/problem.ts'
import { Button } from '../ui/Button.tsx'
import { fieldId } from '../ui/Form.tsx'
import { Note } from '../ui/Note.tsx'

export type Vondst = NonNullable<Probleem['vondsten']>[number]
type Props = {
  /** Where nobody may be named, and what to do. */
  readonly uitleg: string
  /** The refusal that they came with: a new one gets focus. */
  readonly since: Problem | null
  readonly vondsten: readonly Vondst[]
  readonly onReplace: (vondst: Vondst) => void
  /** The writer says that a doubtful text names nobody. */
  readonly onLeave: (vondst: Vondst) => void
}

/** What stopped a text from leaving the casus, each with one press to put it right (COM-06, GOV-54). */
export function Vondsten({ uitleg, since, vondsten, onReplace, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const focus = useEffectEvent(() => box.current?.focus())
  useEffect(() => {
    if (since) focus()
  }, [since])
  // The button that was pressed goes away: on to what is left, or back to the text.
  const settle = (vondst: Vondst, how: (vondst: Vondst) => void) => {
    how(vondst)
    const next = vondsten.length > 1 ? box.current : document.getElementById(fieldId(vondst.veld))
    next?.focus()
  }
  if (vondsten.length === 0) return null
  return (
    <div role="alert" ref={box} tabIndex={-1}>
      <Note tone="warn" title="Nog niet verstuurd: hieraan herken je iemand">
        <p>{uitleg}</p>
        <ul className="rt-stack rt-stack--tight">
          {vondsten.map((vondst) => (
            <li key={`${vondst.veld} ${vondst.tekst}`} className="rt-row">
              <strong>{`“${vondst.tekst}”`}</strong>
              <Button small onClick={() => settle(vondst, onReplace)}>
                {`Schrijf “${vondst.label}”`}
                <span className="rt-hidden">{` in plaats van ${vondst.tekst}`}</span>
              </Button>
              {!vondst.zeker && (
                <Button small kind="quiet" onClick={() => settle(vondst, onLeave)}>
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
