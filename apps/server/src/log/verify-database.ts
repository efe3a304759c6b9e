import { type BrokenLink, type ChainLine, findBrokenLink } from './verify-chain.ts'

/** How the verifier asks: plain SQL as the kern. */
export type Ask = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>
export type Verified = { readonly ketens: number; readonly regels: number; readonly broken: BrokenLink | null }

type End = { netwerk_id: string; kring_id: string; volgnummer: number; hash: string }

/** Walks every chain of a database, one at a time, until the first broken link. */
export async function verifyDatabase(ask: Ask): Promise<Verified> {
  const ends = await ask<End>(
    `select netwerk_id, kring_id, volgnummer::int, encode(hash, 'hex') as hash from keten order by netwerk_id, kring_id`,
    [],
  )
  let regels = 0
  for (const end of ends) {
    const lines = await ask<ChainLine>(
      `select netwerk_id as "netwerkId", kring_id as "kringId", volgnummer::int, regel, encode(hash, 'hex') as hash
       from logregel where netwerk_id = $1 and kring_id = $2 order by volgnummer`,
      [end.netwerk_id, end.kring_id],
    )
    regels += lines.length
    const missing: BrokenLink = { netwerkId: end.netwerk_id, kringId: end.kring_id, volgnummer: 1, waarom: 'ontbreekt' }
    const broken = lines.length === 0 ? missing : findBrokenLink(lines, end)
    if (broken) return { ketens: ends.length, regels, broken }
  }
  return { ketens: ends.length, regels, broken: null }
}

/** Walks the chains of an export: one JSON line per log line. */
export function verifyExport(text: string): Verified {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ChainLine)
  const chains = Map.groupBy(lines, (line) => `${line.netwerkId}/${line.kringId}`)
  for (const chain of chains.values()) {
    const broken = findBrokenLink(chain.toSorted((a, b) => a.volgnummer - b.volgnummer))
    if (broken) return { ketens: chains.size, regels: lines.length, broken }
  }
  return { ketens: chains.size, regels: lines.length, broken: null }
}
