import { assessRegie, checkRegie, type RegieToets } from '@regietafel/domain/bevoegdheid/check-regie.ts'
import {
  COMPETENTIEPROFIELEN,
  type Competentieprofiel,
  PROFIELREGELS,
  profielenFor,
} from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { getVereistProfiel } from '@regietafel/domain/bevoegdheid/vereist-profiel.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { Regisseur } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import type { ReadTx } from '../../database/transaction.ts'
import { Problem } from '../../http/problem.ts'
import { getActiveProfiel, getPersoon } from '../netwerk/netwerk.reads.ts'

/** Someone who holds, or would get, a regie. */
export type RegieVraag = {
  readonly casusId: string
  readonly niveau: number | null
  readonly rol: Regisseur
  readonly persoonId: string
}
export type RegieOordeel = RegieVraag & { readonly vereist: Competentieprofiel | null; readonly toets: RegieToets }

/**
 * Judges regisseurs against what their niveau asks, however many at once: yes, no, or by exception (ROL-50, ROL-51). An
 * exception counts where the reader holds the casus.
 */
export async function assessRegisseurs(tx: ReadTx, vragen: readonly RegieVraag[]): Promise<RegieOordeel[]> {
  const toewijzing = waarde(await getActiveProfiel(tx), 'casusregie.toewijzing')
  const dag = dagVan(tx.now)
  const asked = vragen.map((vraag) => ({
    ...vraag,
    vereist: getVereistProfiel(toewijzing, vraag.rol, vraag.niveau, dag),
  }))
  if (asked.every(({ vereist }) => vereist === null)) return asked.map((each) => ({ ...each, toets: 'niet-nodig' }))
  const held = await readGeldigeProfielen(
    tx,
    vragen.map(({ persoonId }) => persoonId),
    dag,
  )
  const uitzonderingen = await readUitzonderingRows(tx, [...new Set(vragen.map(({ casusId }) => casusId))])
  return asked.map((each) => {
    const { vereist, casusId, rol, persoonId } = each
    const meets = vereist !== null && profielenFor(vereist).some((profiel) => held.get(persoonId)?.has(profiel))
    const own = uitzonderingen
      .filter((row) => row.casusId === casusId && row.rol === rol && row.persoonId === persoonId)
      // What was allowed for one niveau does not carry over to a heavier one.
      .filter((row) => vereist !== null && profielenFor(vereist).includes(row.profiel as Competentieprofiel))
      .map(({ tot }) => ({ tot, isIngetrokken: false }))
    return { ...each, toets: assessRegie(vereist, meets, own, dag) }
  })
}

const WITH_MANDAAT = COMPETENTIEPROFIELEN.filter((profiel) => PROFIELREGELS[profiel].vraagtMandaat)

async function readGeldigeProfielen(tx: ReadTx, persoonIds: readonly string[], dag: string) {
  const { rows } = await sql<{ persoonId: string; profiel: string }>`
    select * from geldige_profielen(${tx.netwerkId}, ${[...new Set(persoonIds)]}::uuid[], ${WITH_MANDAAT}::text[], ${dag}::date)
  `.execute(tx.db)
  const held = new Map<string, Set<string>>()
  for (const { persoonId, profiel } of rows) held.set(persoonId, new Set([...(held.get(persoonId) ?? []), profiel]))
  return held
}

/** Exceptions of these casussen, the newest first. */
export const readUitzonderingRows = async (tx: ReadTx, casusIds: readonly string[]) =>
  casusIds.length === 0
    ? []
    : tx.db
        .selectFrom('profieluitzondering')
        .selectAll()
        .where('casusId', 'in', [...casusIds])
        .orderBy('verleendOp', 'desc')
        .execute()

/** @throws Problem 409 when this person may not get this regie, naming what is missing and what can be done (ROL-51) */
export async function requireRegie(tx: ReadTx, vraag: RegieVraag, veld: string): Promise<void> {
  const [oordeel] = await assessRegisseurs(tx, [vraag])
  if (!oordeel || checkRegie(oordeel.toets).ok) return
  const { naam } = await getPersoon(tx, vraag.persoonId)
  const label = oordeel.vereist === null ? '' : PROFIELREGELS[oordeel.vereist].label
  const detail = `Op niveau ${vraag.niveau} is het profiel ${label} nodig. ${naam} heeft dat nu niet. Kies iemand met dit profiel, of leg een uitzondering van de manager vast.`
  throw new Problem(409, 'profiel-too-low', detail, { fouten: [{ veld, melding: detail }] })
}

/** The niveau of a casus. */
export async function readNiveau(tx: ReadTx, casusId: string): Promise<number | null> {
  const row = await tx.db.selectFrom('casus').select('niveau').where('casusId', '=', casusId).executeTakeFirst()
  return row?.niveau ?? null
}

/** Who of the household's own people was ever named as regisseur: a sister, a neighbour. In the words of who wrote it (ROL-15, ROL-16). */
export async function readEigenRegisseurs(tx: ReadTx, casusId: string): Promise<string[]> {
  const klantregie = await tx.db.selectFrom('klantregie').selectAll().where('casusId', '=', casusId).execute()
  const voorkeuren = await tx.db.selectFrom('regievoorkeur').selectAll().where('casusId', '=', casusId).execute()
  return [
    ...klantregie.map((row) => tx.kringen.open<{ wie: string }>('klantregie', row.klantregieId, row).wie),
    ...voorkeuren.map((row) => tx.kringen.open<{ wie: string }>('regievoorkeur', row.regievoorkeurId, row).wie),
  ]
}
