import { randomUUID } from 'node:crypto'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { type Dag, dagVan } from '@regietafel/domain/shared/dagen.ts'
import {
  type AgreedSoort,
  planActieTermijn,
  planAgreedTermijn,
  planTermijn as decide,
} from '@regietafel/domain/termijn/plan-termijn.ts'
import type { Termijn, TermijnSoort } from '@regietafel/domain/termijn/termijn.ts'
import type { WriteTx } from '../database/transaction.ts'
import { getActiveProfiel, getProfielOn } from '../profiel/read-profiel.ts'
import { meetTermijn } from './end-termijn.ts'
import { daysAhead, planHerinneringen } from './plan-herinneringen.ts'
import { readFeestdagenFrom } from './read-feestdagen.ts'
import { KRING_OF_TERMIJN } from './termijn-kring.ts'

/** A term that starts with a change: `objectId` is its overleg or mailgroep, null for the casus itself. */
export type NewTermijn = {
  readonly casusId: string
  readonly soort: Exclude<TermijnSoort, AgreedSoort>
  readonly objectId: string | null
  /** The moment of the event from which it counts. */
  readonly start: Date
}

/**
 * Starts a term in the transaction of its event and plans its reminders; null where the netwerk has no such term
 * (NET-04, NET-56, SYS-03). One of a kind runs per subject: meet or withdraw the one before first. The caller must hold
 * the kring of `KRING_OF_TERMIJN`.
 */
export async function planTermijn(tx: WriteTx, termijn: NewTermijn): Promise<string | null> {
  const profiel = await getProfielOn(tx, dagVan(termijn.start))
  const feestdagen = readFeestdagenFrom(waarde(profiel, 'feestdagen'), dagVan(termijn.start))
  const planned = decide(profiel, termijn.soort, termijn.start, feestdagen)
  return planned && insertTermijn(tx, planned, { ...termijn, deelnameId: null })
}

/** Meets the running term of this kind and starts the next: a rhythm goes on from its last event (DOE-20, COM-04). */
export async function restartTermijn(tx: WriteTx, termijn: NewTermijn): Promise<string | null> {
  await meetTermijn(tx, termijn)
  return planTermijn(tx, termijn)
}

/** Starts the term of one actie: it ends on the day that was agreed, and one seat owes it (DOE-24). */
export async function planTermijnOfActie(
  tx: WriteTx,
  actie: { casusId: string; actieId: string; deelnameId: string; einddatum: Dag },
): Promise<string> {
  const { casusId, actieId, deelnameId, einddatum } = actie
  const planned = planActieTermijn(await getActiveProfiel(tx), tx.now, einddatum)
  return insertTermijn(tx, planned, { casusId, objectId: actieId, deelnameId })
}

/** Starts a term of the casus itself that ends on an agreed day (SLT-12, SLT-13). */
export async function planTermijnOpDag(
  tx: WriteTx,
  termijn: { casusId: string; soort: Exclude<AgreedSoort, 'actie'>; objectId: string; einddatum: Dag },
): Promise<string> {
  const planned = planAgreedTermijn(await getActiveProfiel(tx), termijn.soort, tx.now, termijn.einddatum)
  return insertTermijn(tx, planned, { ...termijn, deelnameId: null })
}

type Subject = { readonly casusId: string; readonly objectId: string | null; readonly deelnameId: string | null }

async function insertTermijn(
  tx: WriteTx,
  termijn: Termijn,
  { casusId, objectId, deelnameId }: Subject,
): Promise<string> {
  const termijnId = randomUUID()
  const { soort, profielVersie, start, waarschuwingOp, vervaltOp, teLaatVanaf, verantwoordelijk, bijTeLaatAan } =
    termijn
  await tx.db
    .insertInto('termijn')
    .values({
      netwerkId: tx.netwerkId,
      termijnId,
      kringId: tx.kringen.idOf(KRING_OF_TERMIJN[soort], casusId),
      casusId,
      soort,
      objectId,
      deelnameId,
      profielVersie,
      start,
      waarschuwingOp,
      vervaltOp,
      teLaatVanaf,
      verantwoordelijk: [...verantwoordelijk],
      bijTeLaatAan: [...bijTeLaatAan],
      volgendeHerinnering: daysAhead(tx.now, termijn)[0] ?? null,
    })
    .execute()
  await planHerinneringen(tx, casusId, termijnId, termijn)
  return termijnId
}
