import { useEffect, useEffectEvent } from 'react'

/** What someone selects in the original, with the mouse, a finger or the keyboard. */
export function useSelectie(onSelect: (tekst: string) => void): void {
  const onChange = useEffectEvent(() => {
    const tekst = readSelectie()
    if (tekst) onSelect(tekst)
  })
  useEffect(() => {
    const listen = () => onChange()
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [])
}

/** The selected text of the original, at most what a decision holds; null when nothing of it is selected. */
export function readSelectie(): string | null {
  const selection = window.getSelection()
  const isOrigineel = (node: Node | null | undefined) =>
    Boolean((node instanceof Element ? node : node?.parentElement)?.closest('[data-kant="origineel"]'))
  if (!selection || selection.isCollapsed || !selection.anchorNode) return null
  if (!isOrigineel(selection.anchorNode) || !isOrigineel(selection.focusNode)) return null
  return selection.toString().replaceAll(/\s+/g, ' ').trim().slice(0, 200) || null
}
