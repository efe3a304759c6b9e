import { type KeyboardEvent, useEffect, useRef } from 'react'

type Props = {
  readonly tekst: string
  readonly onChange: (tekst: string) => void
  readonly onClose: () => void
}

/** The text that was missed: what someone selected, or types. */
export function GemistVeld({ tekst, onChange, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const wasEmpty = useRef(tekst === '')
  // Opened by its key there is nothing yet; after selecting, the keys that decide must stay at hand.
  useEffect(() => {
    if (wasEmpty.current) input.current?.focus({ preventScroll: true })
  }, [])
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    // What takes its place is already proposed: from here one key decides.
    if (event.key === 'Enter') input.current?.blur()
  }
  return (
    <label className="rt-balk__veld">
      Wat er staat
      <input
        ref={input}
        className="utrecht-textbox utrecht-textbox--html-input"
        value={tekst}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKey}
      />
    </label>
  )
}
