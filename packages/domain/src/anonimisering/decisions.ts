import type { Decision } from './register.ts'
import type { Candidate } from './span.ts'
import type { Token } from './tokens.ts'
import { toView, type View } from './view.ts'

const normalForm = (folded: string) => folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
const formOf = (text: string) => normalForm(toView(text).folded)

/** Where a decided text stands again: on word borders, whatever the case, marks and signs between its words. */
function findDecided(tokens: readonly Token[], form: string): { start: number; end: number }[] {
  const words = form.split(' ')
  return tokens.flatMap((token, at) => {
    const last = tokens[at + words.length - 1]
    const same = words.every((word, index) => tokens[at + index]?.folded === word)
    return same && last ? [{ start: token.start, end: last.end }] : []
  })
}

/**
 * What the procesregisseur decided before in this casus (OPL-33): a text to replace is found wherever it stands again, a
 * text to leave stays. What is certain by the register cannot be left: the register would have to change.
 */
export function applyDecisions(
  view: View,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
): Candidate[] {
  const left = new Set(decisions.filter(({ choice }) => choice === 'leave').map(({ text }) => formOf(text)))
  const kept = candidates.filter(
    ({ start, end, registerId, doubtful }) =>
      (registerId !== undefined && !doubtful) || !left.has(normalForm(view.folded.slice(start, end))),
  )
  const replaced = decisions.flatMap((decision): Candidate[] => {
    const form = formOf(decision.text)
    if (decision.choice === 'leave' || form === '') return []
    const category = candidates.find(({ start, end }) => normalForm(view.folded.slice(start, end)) === form)?.category
    return findDecided(tokens, form).map(({ start, end }) => ({
      start,
      end,
      category: category ?? 'PERSON',
      label: decision.label,
      doubtful: false,
      reason: 'decision',
    }))
  })
  return [...replaced, ...kept]
}
