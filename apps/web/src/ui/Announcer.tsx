import { useSyncExternalStore } from 'react'

let message = ''
let turn = 0
const listeners = new Set<() => void>()

/** Says a sentence to who cannot see the screen change: `announce('Actie opgeslagen')`. Also the same one twice. */
export function announce(text: string): void {
  message = text
  turn += 1
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Stands once, in the frame. Two regions take turns, so that a repeated sentence is spoken again. */
export function Announcer() {
  const now = useSyncExternalStore(subscribe, () => turn)
  return (
    <div className="rt-hidden">
      <div aria-live="polite">{now % 2 === 1 ? message : ''}</div>
      <div aria-live="polite">{now % 2 === 0 ? message : ''}</div>
    </div>
  )
}
