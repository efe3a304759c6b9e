import { createHash } from 'node:crypto'

/** One line of a chain as it is stored or exported; hashes in hex. */
export type ChainLine = {
  readonly netwerkId: string
  readonly kringId: string
  readonly volgnummer: number
  readonly regel: string
  readonly hash: string
}

/** Where a chain breaks first, and why. */
export type BrokenLink = {
  readonly netwerkId: string
  readonly kringId: string
  readonly volgnummer: number
  readonly waarom: 'ontbreekt' | 'gewijzigd' | 'einde-klopt-niet'
}

const link = (previous: Buffer, regel: string): Buffer =>
  createHash('sha256').update(previous).update(regel, 'utf8').digest()

/**
 * Walks one chain in order and gives its first broken link, or null (PRV-13). Each line's hash covers the line and the
 * hash before it. `end` is what the chain says of itself: without it a chain that was cut short looks whole.
 */
export function findBrokenLink(
  lines: readonly ChainLine[],
  end?: { readonly volgnummer: number; readonly hash: string },
): BrokenLink | null {
  let previous: Buffer = Buffer.alloc(0)
  let expected = 1
  for (const line of lines) {
    const at = { netwerkId: line.netwerkId, kringId: line.kringId, volgnummer: expected }
    if (line.volgnummer !== expected) return { ...at, waarom: 'ontbreekt' }
    previous = link(previous, line.regel)
    if (previous.toString('hex') !== line.hash) return { ...at, waarom: 'gewijzigd' }
    expected++
  }
  const first = lines[0]
  if (end && first && (end.volgnummer !== expected - 1 || end.hash !== previous.toString('hex')))
    return { netwerkId: first.netwerkId, kringId: first.kringId, volgnummer: expected, waarom: 'einde-klopt-niet' }
  return null
}
