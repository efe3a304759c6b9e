import type { GoldSpan, Passage } from './marked.ts'

/** A predicted span, as `npm run anonimiseer` writes it. */
export type Predicted = {
  readonly start: number
  readonly end: number
  readonly category: string
  readonly label?: string
  readonly doubtful?: boolean
}
type Tally = { readonly n: number; readonly full: number }
export type Score = {
  readonly documents: number
  readonly leaking: number
  readonly precision: number
  readonly overMasked: number
  readonly consistent: number
  readonly recall: ReadonlyMap<string, Tally>
  /** What went wrong, for whoever mends the engine: never in the figures. */
  readonly details: readonly string[]
}

/** What is a leak when it can be read; a professional is a choice of policy. */
const DIRECT = new Set(
  'PERSON ADDRESS POSTCODE PHONE EMAIL BSN IBAN BIRTHDATE ORGANISATION_PRIVATE PLATE HANDLE CASE_ID'.split(' '),
)
const PARTICLES = 'van de der den het t ten ter te in op d v vd la s bij aan'.split(' ')
/** Words inside a gold span that identify nobody by themselves, by category. */
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  PERSON: new Set([
    ...PARTICLES,
    ...'mw mevr mevrouw dhr meneer gezin familie oma opa ome tante buurvrouw buurman beppe pastor dominee tuinman dr mr jhr juf sr dokter huisarts abu'.split(
      ' ',
    ),
  ]),
  ADDRESS: new Set([
    ...PARTICLES,
    ...'huis hs bis achter num unit bed geheim chalet etage verdieping hoek ong vak terrein rood zwart h fam thv'.split(
      ' ',
    ),
  ]),
  ORGANISATION_PRIVATE: new Set([
    ...PARTICLES,
    ...'basisschool huisartsenpraktijk kinderopvang school tandartspraktijk apotheek garage bv uitzendbureau locatie college het obs openbare'.split(
      ' ',
    ),
  ]),
}

type Word = { readonly start: number; readonly end: number; readonly text: string }

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))

/** The words of a gold span that must be masked: small words and lone initials count only when there is nothing else. */
function countedWords(text: string, span: GoldSpan): Word[] {
  const all = wordsOf(text.slice(span.start, span.end)).map((word) => ({
    ...word,
    start: word.start + span.start,
    end: word.end + span.start,
  }))
  const long = span.category === 'PERSON' ? all.filter((word) => word.text.length > 1) : all
  const words = long.length > 0 ? long : all
  const big = words.filter((word) => !SMALL[span.category]?.has(word.text.toLowerCase()))
  return big.length > 0 ? big : words
}

const isDirect = (span: GoldSpan) => DIRECT.has(span.category) && span.kind !== 'professional'
const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end

/** How many registered persons and places of a passage have one label of their own throughout. */
function consistency(
  passage: Passage,
  predicted: readonly Predicted[],
): { total: number; kept: number; wrong: string[] } {
  const labels = new Map<string, Set<string>>()
  const owners = new Map<string, Set<string>>()
  for (const span of passage.spans) {
    const label = predicted.find((one) => overlaps(one, span))?.label
    if (span.registerId === undefined || label === undefined) continue
    labels.set(span.registerId, (labels.get(span.registerId) ?? new Set()).add(label))
    owners.set(label, (owners.get(label) ?? new Set()).add(span.registerId))
  }
  const wrong = [...labels].filter(
    ([, own]) => own.size > 1 || [...own].some((label) => (owners.get(label)?.size ?? 0) > 1),
  )
  return {
    total: labels.size,
    kept: labels.size - wrong.length,
    wrong: wrong.map(([id, own]) => `${id}: ${[...own].join(', ')}`),
  }
}

/** Scores predictions by the definitions of the shared benchmark: masked characters, whatever category was given. */
export function score(passages: readonly Passage[], predictions: readonly (readonly Predicted[])[]): Score {
  const recall = new Map<string, { n: number; full: number }>()
  const sum = { leaking: 0, hits: 0, predicted: 0, clean: 0, over: 0, labelled: 0, kept: 0 }
  const details: string[] = []
  const bump = (key: string, full: boolean) => {
    const tally = recall.get(key) ?? { n: 0, full: 0 }
    recall.set(key, { n: tally.n + 1, full: tally.full + (full ? 1 : 0) })
  }
  for (const [index, passage] of passages.entries()) {
    const { id, text, spans } = passage
    const predicted = predictions[index] ?? []
    const masked = new Uint8Array(text.length)
    for (const { start, end } of predicted) masked.fill(1, start, end)
    const isMasked = (word: Word) => !masked.subarray(word.start, word.end).includes(0)
    let leaks = false
    for (const span of spans) {
      const full = countedWords(text, span).every(isMasked)
      bump(span.category === 'PERSON' ? `PERSON ${span.kind}` : span.category, full)
      if (!isDirect(span)) continue
      bump('all direct', full)
      leaks ||= !full
      if (!full) details.push(`${id} leak ${span.category} ${span.kind ?? ''} "${text.slice(span.start, span.end)}"`)
    }
    if (leaks) sum.leaking++
    for (const one of predicted) {
      sum.predicted++
      if (spans.some((span) => overlaps(one, span))) sum.hits++
      else details.push(`${id} wrong ${one.category} "${text.slice(one.start, one.end)}"`)
    }
    for (const word of wordsOf(text)) {
      if (spans.some((span) => overlaps(word, span)) || SMALL['PERSON']?.has(word.text.toLowerCase())) continue
      sum.clean++
      if (!masked.subarray(word.start, word.end).includes(1)) continue
      sum.over++
      if (predicted.some((one) => overlaps(one, word) && spans.some((span) => overlaps(one, span))))
        details.push(`${id} beside "${word.text}"`)
    }
    const { total, kept, wrong } = consistency(passage, predicted)
    sum.labelled += total
    sum.kept += kept
    details.push(...wrong.map((line) => `${id} labels ${line}`))
  }
  const part = (some: number, all: number) => (all === 0 ? 1 : some / all)
  return {
    documents: passages.length,
    leaking: part(sum.leaking, passages.length),
    precision: part(sum.hits, sum.predicted),
    overMasked: part(sum.over, sum.clean),
    consistent: part(sum.kept, sum.labelled),
    recall,
    details,
  }
}
