import { randomUUID } from 'node:crypto'
import type { Traits } from '@regietafel/domain/anonimisering/casus-register.ts'
import type { Named } from '@regietafel/domain/anonimisering/find-named.ts'
import type { ReadTx, WriteTx } from '../database/transaction.ts'

/** What someone was called or reached by before, or who was named outside the household. */
type HerkenbaarInhoud = { readonly earlier: Traits } | { readonly named: Named }
type Place = { readonly casusId: string; readonly kringId: string; readonly huishoudlidId: string | null }

async function insertHerkenbaar(tx: WriteTx, place: Place, inhoud: HerkenbaarInhoud): Promise<void> {
  const herkenbaarId = randomUUID()
  const row = { kringId: place.kringId, versie: 1 }
  await tx.db
    .insertInto('herkenbaar')
    .values({
      netwerkId: tx.netwerkId,
      herkenbaarId,
      ...place,
      versie: 1,
      vastgelegdOp: tx.now,
      inhoud: tx.kringen.seal('herkenbaar', herkenbaarId, row, inhoud),
    })
    .execute()
}

const TRAITS = ['naam', 'geboortedatum', 'adres', 'telefoon', 'email'] as const

/** Keeps what a person was known by before a change, when that differs: an older text may still say it (OPL-32). */
export async function keepEarlier(
  tx: WriteTx,
  place: Place & { readonly huishoudlidId: string },
  before: Traits,
  after: Traits,
): Promise<void> {
  if (TRAITS.every((trait) => before[trait] === after[trait] || !before[trait])) return
  const [naam, geboortedatum, adres, telefoon, email] = TRAITS.map((trait) => before[trait])
  const earlier: Traits = {
    naam: naam ?? '',
    geboortedatum: geboortedatum ?? null,
    adres: adres ?? null,
    telefoon: telefoon ?? null,
    email: email ?? null,
  }
  await insertHerkenbaar(tx, place, { earlier })
}

/** Keeps who was named where a casus began, for the regie alone (OPL-32). */
export async function keepNamed(tx: WriteTx, casusId: string, named: Named): Promise<void> {
  if (named.persons.length + named.organisations.length === 0) return
  await insertHerkenbaar(tx, { casusId, kringId: tx.kringen.idOf('regie', casusId), huishoudlidId: null }, { named })
}

/** All of it that may be read here. */
export async function readHerkenbaar(
  tx: ReadTx,
  casusId: string,
): Promise<{ readonly earlier: ReadonlyMap<string, readonly Traits[]>; readonly named: readonly Named[] }> {
  const rows = await tx.db
    .selectFrom('herkenbaar')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('vastgelegdOp')
    .orderBy('herkenbaarId')
    .execute()
  const earlier = new Map<string, Traits[]>()
  const named: Named[] = []
  for (const row of rows) {
    const inhoud = tx.kringen.open<HerkenbaarInhoud>('herkenbaar', row.herkenbaarId, row)
    if ('named' in inhoud) named.push(inhoud.named)
    else if (row.huishoudlidId !== null)
      earlier.set(row.huishoudlidId, [...(earlier.get(row.huishoudlidId) ?? []), inhoud.earlier])
  }
  return { earlier, named }
}
