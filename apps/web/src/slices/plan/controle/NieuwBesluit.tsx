import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useShortcut } from '../../../ui/shortcuts.ts'
import type { Zin } from './zin.ts'

type Props = {
  readonly tekst: string
  readonly voorstel: string
  readonly waarom: string
  readonly zin: Zin
  /** What can be chosen from for the label. */
  readonly labels: readonly string[]
  readonly onDecide: (label: string | null) => void
  /** The text itself, where it can still be changed. */
  readonly children?: ReactNode
}

/** One text in its sentence with what takes its place: one key replaces it, one leaves it. */
export function NieuwBesluit({ tekst, voorstel, waarom, zin: { voor, na }, labels, onDecide, children }: Props) {
  // A proposal can get another number while the decision before it is kept; what someone typed stays.
  const [own, setOwn] = useState<string | null>(null)
  const label = own ?? voorstel
  const input = useRef<HTMLInputElement>(null)
  const [listId, hintId] = [useId(), useId()]
  const replace = () => label.trim() && onDecide(label.trim())
  useShortcut('v', 'Vervang', replace)
  useShortcut('l', 'Laat staan', () => onDecide(null))
  useShortcut('e', 'Ander woord in de plaats', () => input.current?.select())
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') input.current?.blur()
    if (event.key !== 'Enter') return
    event.preventDefault()
    input.current?.blur()
    replace()
  }
  return (
    <>
      <p className="rt-balk__zin">
        {voor}
        <mark className="rt-vondst rt-vondst--twijfel" data-nu>
          {tekst}
        </mark>
        <span aria-hidden="true"> → </span>
        <span className="rt-hidden"> wordt </span>
        <strong>{label}</strong>
        {na}
      </p>
      <p id={hintId} className="rt-quiet rt-balk__waarom">
        {waarom}
      </p>
      <div className="rt-balk__keuze">
        {children}
        <label className="rt-balk__veld">
          Wordt
          <input
            ref={input}
            aria-describedby={hintId}
            className="utrecht-textbox utrecht-textbox--html-input"
            list={listId}
            value={label}
            maxLength={40}
            onChange={(event) => setOwn(event.target.value)}
            onKeyDown={onKey}
          />
        </label>
        <datalist id={listId}>
          {labels.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </datalist>
        <Button kind="primary" onClick={replace} aria-keyshortcuts="v">
          Vervang <kbd>v</kbd>
        </Button>
        <Button onClick={() => onDecide(null)} aria-keyshortcuts="l">
          Laat staan <kbd>l</kbd>
        </Button>
      </div>
    </>
  )
}
