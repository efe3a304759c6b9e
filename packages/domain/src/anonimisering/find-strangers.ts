import { coverage } from './coverage.ts'
import { findKnownNames } from './chain-partners.ts'
import { findSmallNames } from './find-small-names.ts'
import { judgeRun, type Neighbours } from './judge-run.ts'
import { readRun, type Run, type Search } from './name-run.ts'
import { repeatNames } from './repeat-names.ts'
import type { Candidate } from './span.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

const REACH = /^(?:[ \t\u00a0]{0,2}[,(:"'“‘„]?[ \t\u00a0]{0,2}|\.[ ]|[,:]?[ ]?\n)$/u

/** What stands around a run, as far as it says something about it. */
export function neighboursOf({ view, tokens, isRegistered }: Search, from: number, to: number): Neighbours {
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]]
  const near = before !== undefined && first !== undefined && REACH.test(view.text.slice(before.end, first.start))
  const next =
    after !== undefined && last !== undefined && /^(?:['’]s)?[ ,()]{1,3}$/.test(view.text.slice(last.end, after.start))
  const together = /^(?:en|&|of)$/
  const isNamed = (token: Token | undefined) => token !== undefined && isRegistered(token)
  const besideKnown =
    (next && together.test(after.folded) && isNamed(tokens[to + 2])) ||
    (near && together.test(before.folded) && isNamed(tokens[from - 2])) ||
    (near &&
      view.text.slice(before.end, first.start) === ', ' &&
      isNamed(before) &&
      /^[ ](?:en|&) \p{Lu}/u.test(view.text.slice(last?.end, (last?.end ?? 0) + 6)))
  return {
    besideKnown,
    ...(near ? { previous: before } : {}),
    earlier: tokens.slice(Math.max(0, from - 6), from).map(({ folded }) => folded),
    ...(next ? { next: after } : {}),
    inCompound:
      last !== undefined &&
      (/^-\p{Ll}/u.test(view.text.slice(last.end, last.end + 2)) ||
        /\p{L}-$/u.test(view.text.slice(Math.max(0, (first?.start ?? 0) - 2), first?.start))),
    aside: next && /[,(]/.test(view.text.slice(last.end, after.start)),
  }
}

function judgeAt(search: Search, run: Run): Candidate | undefined {
  const verdict = judgeRun(run, neighboursOf(search, run.from, run.to))
  const [first, last] = [search.tokens[run.from], search.tokens[run.to]]
  return verdict && first && last ? { category: 'PERSON', start: first.start, end: last.end, ...verdict } : undefined
}

/** Persons whom the register does not know, by what stands around them and by how names look (OPL-32). */
export function findStrangers(view: View, tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const search: Search = {
    view,
    tokens,
    isTaken: coverage(
      view,
      found.filter(({ category, doubtful }) => !(doubtful && category === 'ORGANISATION_PRIVATE')),
    ),
    isRegistered: coverage(
      view,
      found.filter(({ category, registerId }) => category === 'PERSON' && registerId !== undefined),
    ),
    known: findKnownNames(tokens),
  }
  const strangers: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const run = readRun(search, at)
    const candidate = run ? judgeAt(search, run) : undefined
    if (!run || !candidate) continue
    strangers.push(candidate)
    at = run.to
  }
  const all = [...strangers, ...findSmallNames(search, strangers)]
  return [...all, ...repeatNames(search, all)]
}
