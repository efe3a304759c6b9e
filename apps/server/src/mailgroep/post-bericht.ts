import { randomUUID } from 'node:crypto'
import { areLedenHidden } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { Zichtbaarheid } from '@regietafel/domain/mailgroep/lezers.ts'
import type { WriteTx } from '../database/transaction.ts'
import { planMail } from '../jobs/plan-mail.ts'
import { announce } from '../live/announce.ts'
import { getActiveProfiel } from '../profiel/read-profiel.ts'
import { meetTermijn } from '../termijn/end-termijn.ts'
import { planTermijn } from '../termijn/plan-termijn.ts'
import { beforeBericht } from './before-bericht.ts'
import { insertBijlagen, type NewBijlage } from './bijlage.ts'
import { type BerichtKring, getBerichtKring, readPlaatsen } from './bericht-kring.ts'

export const BERICHT_SOORTEN = ['bericht', 'terugkoppeling', 'document', 'vertrek'] as const
export type BerichtSoort = (typeof BERICHT_SOORTEN)[number]

/** What is sealed of a bericht; only the first of a thread has a subject. */
export type BerichtInhoud = { onderwerp: string | null; tekst: string }

export type NewBericht = {
  readonly casusId: string
  readonly soort: BerichtSoort
  /** The thread it answers; null starts a new one, and then it needs an `onderwerp`. */
  readonly draadId?: string | null
  readonly onderwerp?: string | null
  readonly tekst: string
  /** The actie, document or deelname it tells of. */
  readonly objectId?: string | null
  /** Texts of which the writer says that they name nobody, though they may look so (COM-06). */
  readonly geenNaam?: readonly string[]
  readonly bijlagen?: readonly NewBijlage[]
  /** Who reads it, by `lidId`; every member when left out (COM-18). */
  readonly lezers?: { readonly zichtbaarheid: Zichtbaarheid; readonly lidIds: readonly string[] }
}

/**
 * Puts a bericht in the mailgroep of a casus and tells who may read it that there is one, without a word of it (COM-03,
 * COM-05). Null when the casus has no open mailgroep: then the caller's own notice stands alone (COM-20). The caller
 * must hold `casuspartners`.
 */
export async function postBericht(tx: WriteTx, bericht: NewBericht): Promise<string | null> {
  const { casusId, soort } = bericht
  const mailgroep = await findOpenMailgroep(tx, casusId)
  if (!mailgroep) return null
  const inhoud: BerichtInhoud = await beforeBericht(tx, { onderwerp: null, ...bericht })
  const zichtbaarheid = bericht.lezers?.zichtbaarheid ?? 'allen'
  const kring = await chooseKring(tx, bericht)
  const berichtId = randomUUID()
  const row = { kringId: kring.kringId, versie: 1 }
  await tx.db
    .insertInto('bericht')
    .values({
      netwerkId: tx.netwerkId,
      berichtId,
      ...row,
      casusId,
      mailgroepId: mailgroep.mailgroepId,
      draadId: bericht.draadId ?? berichtId,
      soort,
      zichtbaarheid,
      objectId: bericht.objectId ?? null,
      geplaatstOp: tx.now,
      geplaatstDoor: tx.persoonId,
      inhoud: tx.kringen.seal('bericht', berichtId, row, inhoud),
    })
    .execute()
  await insertBijlagen(tx, { berichtId, kringId: kring.kringId, casusId }, bericht.bijlagen ?? [])
  await tellLezers(tx, casusId, kring.lezers)
  if (zichtbaarheid === 'allen') await breakStilte(tx, casusId, mailgroep.mailgroepId)
  const hidden = areLedenHidden(await getActiveProfiel(tx))
  await announce(tx, {
    casusId,
    kringId: kring.kringId,
    soort: 'bericht',
    id: berichtId,
    ...(hidden && { door: null }),
  })
  return berichtId
}

/** A bericht to all lies where every member of now can open it, one to fewer where only those can. */
async function chooseKring(tx: WriteTx, { casusId, lezers }: NewBericht): Promise<BerichtKring> {
  if (lezers && lezers.zichtbaarheid !== 'allen') return getBerichtKring(tx, casusId, 'mailgroep-keuze', lezers.lidIds)
  const leden = (await readPlaatsen(tx, casusId)).map(({ lidId }) => lidId)
  return getBerichtKring(tx, casusId, 'mailgroep', leden)
}

const findOpenMailgroep = (tx: WriteTx, casusId: string) =>
  tx.db
    .selectFrom('mailgroep')
    .select('mailgroepId')
    .where('casusId', '=', casusId)
    .where('gearchiveerdOp', 'is', null)
    .executeTakeFirst()

/** Everyone who may read it but the writer hears that it is there (COM-05, COM-08). */
async function tellLezers(tx: WriteTx, casusId: string, lezers: readonly string[]): Promise<void> {
  const plaatsen = (await readPlaatsen(tx, casusId)).filter(({ lidId }) => lezers.includes(lidId))
  const personen = new Set(plaatsen.map(({ persoonId }) => persoonId))
  if (tx.persoonId) personen.delete(tx.persoonId)
  const mail = { soort: 'mailgroep-bericht', casusId, pad: `/casussen/${casusId}/mailgroep`, gegevens: {} } as const
  for (const persoonId of personen) await planMail(tx, { ...mail, persoonId })
}

async function breakStilte(tx: WriteTx, casusId: string, mailgroepId: string): Promise<void> {
  await tx.db.updateTable('mailgroep').set({ laatsteOp: tx.now }).where('mailgroepId', '=', mailgroepId).execute()
  await restartStilte(tx, casusId, mailgroepId)
}

/** Each bericht to all ends the silence, and the next silence starts counting (COM-04). */
export async function restartStilte(tx: WriteTx, casusId: string, mailgroepId: string): Promise<void> {
  const stilte = { casusId, soort: 'stilte-mailgroep', objectId: mailgroepId } as const
  await meetTermijn(tx, stilte)
  await planTermijn(tx, { ...stilte, start: tx.now })
}
