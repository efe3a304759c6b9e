/** One word of the original on the page. */
type Woord = { readonly node: Text; readonly start: number; readonly end: number }

/** Every word of the original in reading order; what is only for a screen reader is none. */
function wordsOf(box: HTMLElement): Woord[] {
  return [...box.querySelectorAll('[data-kant="origineel"]')].flatMap((paragraph) => {
    const found: Woord[] = []
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('.rt-hidden, sup')) continue
      for (const { index, 0: word } of node.data.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’@._-]*/gu))
        found.push({ node, start: index, end: index + word.replace(/[.'’_-]+$/, '').length })
    }
    return found
  })
}

const isAt = ({ node, start, end }: Woord, at: Node | null, offset: number) =>
  node === at && start <= offset && offset <= end

const boxOf = ({ node, start, end }: Woord) => {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range.getBoundingClientRect()
}

/** The word most nearly below (1) or above (-1) this one. */
function lineAway(words: readonly Woord[], from: number, step: 1 | -1): number {
  const here = words[from]
  if (!here) return 0
  const { top, left } = boxOf(here)
  let best = from
  let line: number | null = null
  for (let at = from + step; at >= 0 && at < words.length; at += step) {
    const word = words[at]
    if (!word) break
    const box = boxOf(word)
    if (Math.abs(box.top - top) < 4) continue
    line ??= box.top
    if (Math.abs(box.top - line) > 4) break
    const away = Math.abs(box.left - left)
    const nearest = words[best]
    if (best === from || (nearest && away < Math.abs(boxOf(nearest).left - left))) best = at
  }
  return best
}

/**
 * Walks the original word by word with the arrow keys, so that what was missed can be selected without a mouse: shift
 * makes the selection longer. Gives whether the key was one of these.
 */
export function moveWordCursor(box: HTMLElement, key: string, extend: boolean): boolean {
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : null
  const selection = window.getSelection()
  if (step === null || !selection) return false
  const words = wordsOf(box)
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  const from = words.findIndex((word) => isAt(word, focusNode, focusOffset))
  const byLine = key === 'ArrowDown' || key === 'ArrowUp'
  const to = from < 0 ? firstInView(words) : byLine ? lineAway(words, from, step) : from + step
  const word = words[Math.min(Math.max(to, 0), words.length - 1)]
  if (!word) return true
  const anchor = extend && from >= 0 ? words.find((each) => isAt(each, anchorNode, anchorOffset)) : undefined
  const first = anchor ?? word
  const backwards = words.indexOf(first) > words.indexOf(word)
  if (backwards) selection.setBaseAndExtent(first.node, first.end, word.node, word.start)
  else selection.setBaseAndExtent(first.node, first.start, word.node, word.end)
  word.node.parentElement?.scrollIntoView({ block: 'nearest' })
  return true
}

/** Begin where one reads. */
function firstInView(words: readonly Woord[]): number {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  return Math.max(
    words.findIndex((word) => boxOf(word).top >= top),
    0,
  )
}
