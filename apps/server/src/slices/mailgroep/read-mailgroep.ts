import type { Bericht, Bijlage, Draad, Mailgroep } from '@regietafel/contract/mailgroep.contract.ts'
import { isCasusByCode } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { Zichtbaarheid } from '@regietafel/domain/mailgroep/lezers.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { addDagen, dagenTussen, dagVan } from '@regietafel/domain/shared/dagen.ts'
import { planTermijn } from '@regietafel/domain/termijn/plan-termijn.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readLezersPerKring } from '../../mailgroep/bericht-kring.ts'
import type { BijlageInhoud } from '../../mailgroep/bijlage.ts'
import type { BerichtInhoud } from '../../mailgroep/post-bericht.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readOverlegRegels } from '../overleg/overleg.reads.ts'
import { type Leden, readLeden, toMailgroepleden } from './leden.ts'
import { findMailgroep, readBerichtRows, readBijlageRows, readLezingRows } from './mailgroep.queries.ts'

type BerichtRow = Awaited<ReturnType<typeof readBerichtRows>>[number]

/** The mailgroep as this person sees it: members, silence, threads; which berichten there are follows from the keys held. */
export async function readMailgroep(tx: ReadTx, casusId: string): Promise<Mailgroep> {
  const mailgroep = await findMailgroep(tx, casusId)
  if (!mailgroep) return withoutMailgroep(tx, casusId)
  const leden = await readLeden(tx, casusId)
  const rows = await readBerichtRows(tx, casusId)
  const lezers = await readLezersPerKring(tx, casusId)
  const draden = await toDraden(tx, casusId, rows, leden, lezers)
  const keeps = tx.kringen.rollenIn(casusId).includes('procesregisseur')
  const missedBy = (lidId: string) =>
    rows.filter((row) => row.zichtbaarheid === 'allen' && !lezers.get(row.kringId)?.has(lidId)).length
  return {
    stand: mailgroep.gearchiveerdOp === null ? 'open' : 'gearchiveerd',
    mailgroepId: mailgroep.mailgroepId,
    gemaaktOp: mailgroep.gemaaktOp.toISOString(),
    ...(await readAnonimiteit(tx, leden)),
    // Only who holds every bericht can say how many another does not read.
    leden: toMailgroepleden(leden, tx.persoonId, ({ lidId }) => (keeps ? missedBy(lidId) : null)),
    stilte: await readStilte(tx, mailgroep.laatsteOp ?? mailgroep.gemaaktOp),
    ongelezen: draden.reduce((sum, { ongelezen }) => sum + ongelezen, 0),
    draden,
  }
}

const readAnonimiteit = async (tx: ReadTx, { byCode }: Pick<Leden, 'byCode'>) => ({
  casusOpCode: isCasusByCode(await getActiveProfiel(tx)),
  ledenOpCode: byCode,
})

/** The mailgroep comes after the first overleg (COM-01). */
export const hadEersteOverleg = async (tx: ReadTx, casusId: string): Promise<boolean> =>
  (await readOverlegRegels(tx, { casusId })).some(({ eerste, status }) => eerste && status === 'afgerond')

async function withoutMailgroep(tx: ReadTx, casusId: string): Promise<Mailgroep> {
  const profiel = await getActiveProfiel(tx)
  const byCode = waarde(profiel, 'mailgroep.ledenVerborgen')
  const nothing = {
    mailgroepId: null,
    gemaaktOp: null,
    ...(await readAnonimiteit(tx, { byCode })),
    leden: [],
    stilte: null,
    ongelezen: 0,
    draden: [],
  }
  if (!waarde(profiel, 'mailgroep.aan')) return { stand: 'niet-in-dit-netwerk', ...nothing }
  return { stand: (await hadEersteOverleg(tx, casusId)) ? 'te-maken' : 'te-vroeg', ...nothing }
}

async function toDraden(
  tx: ReadTx,
  casusId: string,
  rows: readonly BerichtRow[],
  leden: Leden,
  lezers: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Draad[]> {
  const namen = new Map(leden.seats.map(({ persoonId, naam }) => [persoonId, naam]))
  const lezingen = await readLezingRows(tx, casusId)
  const bijlagen = await readBijlageRows(tx, casusId)
  const draden = new Map<string, Pick<Draad, 'onderwerp' | 'zichtbaarheid' | 'berichten'>>()
  for (const row of rows) {
    const { onderwerp, tekst } = tx.kringen.open<BerichtInhoud>('bericht', row.berichtId, row)
    const zichtbaarheid = row.zichtbaarheid as Zichtbaarheid
    const isFirst = row.draadId === row.berichtId
    const draad = draden.get(row.draadId) ?? {
      onderwerp,
      zichtbaarheid: isFirst ? zichtbaarheid : ('allen' as const),
      berichten: [],
    }
    const readers = lezingen.filter(({ berichtId }) => berichtId === row.berichtId)
    const vanMij = row.geplaatstDoor === tx.persoonId
    draad.berichten.push({
      berichtId: row.berichtId,
      soort: row.soort as Bericht['soort'],
      // What it tells of names who did it; where members are hidden the bericht does not lead there.
      objectId: leden.hidden ? null : row.objectId,
      zichtbaarheid,
      lezers: zichtbaarheid === 'allen' ? [] : namesOf(leden, lezers.get(row.kringId)),
      tekst,
      door: row.geplaatstDoor === null ? null : (namen.get(row.geplaatstDoor) ?? null),
      vanMij,
      geplaatstOp: row.geplaatstOp.toISOString(),
      gelezen: vanMij || readers.some(({ persoonId }) => persoonId === tx.persoonId),
      bijlagen: bijlagen.filter(({ berichtId }) => berichtId === row.berichtId).map((file) => toBijlage(tx, file)),
      gelezenDoor: readers.flatMap(({ persoonId }) => namen.get(persoonId) ?? []).sort(),
    })
    draden.set(row.draadId, draad)
  }
  return [...draden]
    .map(([draadId, draad]) => ({
      draadId,
      casusId,
      ...draad,
      laatsteOp: draad.berichten.at(-1)?.geplaatstOp ?? '',
      ongelezen: draad.berichten.filter(({ gelezen }) => !gelezen).length,
    }))
    .sort((a, b) => b.laatsteOp.localeCompare(a.laatsteOp))
}

const toBijlage = (tx: ReadTx, row: Awaited<ReturnType<typeof readBijlageRows>>[number]): Bijlage => ({
  bijlageId: row.bijlageId,
  ...tx.kringen.open<BijlageInhoud>('bijlage', row.bijlageId, row),
  soort: row.soort as Bijlage['soort'],
  grootte: row.grootte,
  ontdaan: row.ontdaan,
})

const namesOf = ({ seats }: Leden, lidIds: ReadonlySet<string> | undefined): string[] =>
  [...new Set(seats.filter(({ lidId }) => lidIds?.has(lidId)).map(({ naam }) => naam))].sort()

/** Days since anyone last wrote to all, and after how many a reminder goes out (COM-04). */
async function readStilte(tx: ReadTx, since: Date): Promise<Mailgroep['stilte']> {
  const termijn = planTermijn(await getActiveProfiel(tx), 'stilte-mailgroep', since)
  const start = dagVan(since)
  const herinneringNaDagen = dagenTussen(start, termijn?.vervaltOp ?? addDagen(start, 0))
  return { dagen: dagenTussen(start, dagVan(tx.now)), herinneringNaDagen }
}
