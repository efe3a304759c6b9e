import type { Probleem } from '@regietafel/contract/shared/problem.ts'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Problem } from '../api/problem.ts'
import { Button, ButtonRow } from '../ui/Button.tsx'
import { fieldId } from '../ui/Form.tsx'
import { Note } from '../ui/Note.tsx'
import { redenWoord } from './redenen.ts'

export type Vondst = NonNullable<Probleem['vondsten']>[number]
type Props = {
  /** Where nobody may be named, and what to do. */
  readonly uitleg: string
  /** The refusal that they came with: a new one gets focus. */
  readonly since: Problem | null
  readonly vondsten: readonly Vondst[]
  readonly onReplace: (vondsten: readonly Vondst[]) => void
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
  const goOn = (done: readonly Vondst[]) => {
    const next = vondsten.length > done.length ? box.current : document.getElementById(fieldId(done[0]?.veld ?? ''))
    next?.focus()
  }
  const replace = (done: readonly Vondst[]) => {
    onReplace(done)
    goOn(done)
  }
  if (vondsten.length === 0) return null
  const zeker = vondsten.filter((vondst) => vondst.zeker)
  return (
    <div role="alert" ref={box} tabIndex={-1}>
      <Note tone="warn" title="Nog niet verstuurd: hieraan herken je iemand">
        <p>{uitleg}</p>
        <ul className="rt-stack rt-stack--tight">
          {vondsten.map((vondst) => (
            <li key={`${vondst.veld} ${vondst.tekst}`} className="rt-row">
              <strong>{`“${vondst.tekst}”`}</strong>
              <span className="rt-quiet">{redenWoord(vondst.reden)}</span>
              <Button small onClick={() => replace([vondst])}>
                {`Schrijf “${vondst.label}”`}
                <span className="rt-hidden">{` in plaats van ${vondst.tekst}`}</span>
              </Button>
              {!vondst.zeker && (
                <Button
                  small
                  kind="quiet"
                  onClick={() => {
                    onLeave(vondst)
                    goOn([vondst])
                  }}
                >
                  Dit noemt niemand
                  <span className="rt-hidden">{`: ${vondst.tekst}`}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
        {zeker.length > 1 && (
          <ButtonRow>
            <Button small onClick={() => replace(zeker)}>
              {`Vervang de ${zeker.length} die zeker zijn`}
            </Button>
          </ButtonRow>
        )}
      </Note>
    </div>
  )
}
