import { useShortcut } from '../../../ui/shortcuts.ts'

/** What one can step through: the button of an actie, the line of a question. */
const ROWS = '.rt-work__acties [aria-expanded], .rt-work__question, .rt-work__acties a.rt-button'

function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)].filter((row) => row.offsetParent !== null)
  const now = rows.findIndex((row) => row === document.activeElement)
  const next = rows[now === -1 ? 0 : Math.min(Math.max(now + by, 0), rows.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** `j` and `k` step through the work; Enter does what the line offers. */
export function useRowKeys(): void {
  useShortcut('j', 'Volgende regel', () => step(1))
  useShortcut('k', 'Vorige regel', () => step(-1))
}

/** A line that is done leaves the list: the next one gets focus, or the title when it was the last. */
export function focusNext(row: HTMLElement | null): void {
  const other = row?.nextElementSibling ?? row?.previousElementSibling
  const target = other?.querySelector<HTMLElement>('[aria-expanded]') ?? document.querySelector<HTMLElement>('h1')
  target?.focus()
}
