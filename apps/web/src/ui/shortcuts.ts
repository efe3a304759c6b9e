import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

export type Shortcut = { readonly keys: string; readonly label: string; readonly run: () => void }

const OFF = 'sneltoetsen-uit'
const FIRST_KEY_MS = 1200

let registered: readonly Shortcut[] = []
const listeners = new Set<() => void>()

function change(next: readonly Shortcut[]): void {
  registered = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What can be pressed on the screen of this moment. */
export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => registered)

/** Keys that are single letters must have an off switch: who dictates text would set them off. */
export const areShortcutsOff = (): boolean => localStorage.getItem(OFF) === 'ja'
export const setShortcutsOff = (off: boolean): void => localStorage.setItem(OFF, off ? 'ja' : 'nee')

/** Registers keys while the component is on screen: `'a'`, `'/'`, or two in a row: `'g m'`. Shows in the list under `?`. */
export function useShortcut(keys: string, label: string, run: () => void): void {
  const onPress = useEffectEvent(run)
  useEffect(() => {
    const shortcut: Shortcut = { keys, label, run: () => onPress() }
    change([...registered, shortcut])
    return () => change(registered.filter((each) => each !== shortcut))
  }, [keys, label])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const find = (keys: string) => registered.findLast((shortcut) => shortcut.keys === keys)

/** Listens on the document; stands once, in the frame. */
export function useShortcutListener(): void {
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | null = null
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || areShortcutsOff() || document.querySelector('dialog[open]')) return
      const isSecond = first !== null && event.timeStamp - first.at < FIRST_KEY_MS
      const found = find(isSecond ? `${first?.key} ${event.key}` : event.key) ?? find(event.key)
      first = found ? null : { key: event.key, at: event.timeStamp }
      if (!found) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
