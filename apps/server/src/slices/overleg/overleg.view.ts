import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type {
  Agendapunt,
  Besluit,
  Overleg,
  OverlegRegel,
  TafelPersoon,
  Uitnodiging,
} from '@regietafel/contract/overleg-values.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readActies } from '../actie/actie.reads.ts'
import { readCasusNamen, readTeam } from '../casus/casus.reads.ts'
import { getProfielVersie, readPersonen } from '../netwerk/netwerk.reads.ts'
import {
  type AgendapuntInhoud,
  type AgendapuntRow,
  type BesluitInhoud,
  type BesluitRow,
  getOverleg,
  type OverlegInhoud,
  type OverlegRow,
  readAgenda,
  readBesluiten,
  readUitnodigingen,
  type UitnodigingInhoud,
  type UitnodigingRow,
} from './overleg.queries.ts'

export type Team = ReadonlyMap<string, Deelname>

export const readTeamMap = async (tx: ReadTx, casusId: string): Promise<Team> =>
  new Map((await readTeam(tx, casusId)).map((seat) => [seat.deelnameId, seat]))

export function toTafelPersoon(team: Team, deelnameId: string): TafelPersoon {
  const seat = team.get(deelnameId)
  if (!seat) throw new Error('Someone at the table has no seat in the team')
  const { persoonId, naam, functienaam, organisatie } = seat.persoon
  return { deelnameId, persoonId, naam, functie: functienaam, organisatie: organisatie.naam, rol: seat.rol }
}

/** Whether an invitation is for one of the caller's seats: as invitee or as substitute. */
export function isVanMij(tx: ReadTx, casusId: string, row: UitnodigingRow): boolean {
  const mine = tx.kringen.deelnamesIn(casusId)
  return mine.includes(row.deelnameId) || (row.vervangerDeelnameId !== null && mine.includes(row.vervangerDeelnameId))
}

/** Overleggen as a list shows them, also over many casussen. */
export async function toRegels(tx: ReadTx, rows: readonly OverlegRow[]): Promise<OverlegRegel[]> {
  if (rows.length === 0) return []
  const casusIds = [...new Set(rows.map(({ casusId }) => casusId))]
  const casussen = await tx.db
    .selectFrom('casus')
    .select(['casusId', 'code'])
    .where('casusId', 'in', casusIds)
    .execute()
  const codes = new Map(casussen.map(({ casusId, code }) => [casusId, code]))
  const namen = await readCasusNamen(tx, casusIds)
  const invited = Map.groupBy(
    await readUitnodigingen(
      tx,
      rows.map(({ overlegId }) => overlegId),
    ),
    ({ overlegId }) => overlegId,
  )
  return rows.map((row) => ({
    ...toRegel(tx, row, invited.get(row.overlegId) ?? []),
    casusCode: codes.get(row.casusId) ?? '',
    casusNaam: namen.get(row.casusId) ?? null,
  }))
}

function toRegel(tx: ReadTx, row: OverlegRow, uitnodigingen: readonly UitnodigingRow[]) {
  const valid = uitnodigingen.filter(({ status }) => status !== 'ingetrokken')
  // The voorzitter leads; who prepares and answers are the others.
  const guests = valid.filter(({ deelnameId }) => deelnameId !== row.voorzitterDeelnameId)
  const own = valid.find((uitnodiging) => isVanMij(tx, row.casusId, uitnodiging))
  return {
    overlegId: row.overlegId,
    casusId: row.casusId,
    type: row.type,
    eerste: row.eerste,
    status: row.status as OverlegRegel['status'],
    begin: row.begin.toISOString(),
    eind: row.eind.toISOString(),
    vorm: row.vorm as OverlegRegel['vorm'],
    mijnUitnodiging: own
      ? {
          uitnodigingId: own.uitnodigingId,
          status: own.status as Uitnodiging['status'],
          voorbereid: own.voorbereid || !guests.includes(own),
        }
      : null,
    genodigden: guests.length,
    aanvaard: guests.filter(({ status }) => status === 'aanvaard' || status === 'vervanger-genoemd').length,
    voorbereid: guests.filter(({ voorbereid }) => voorbereid).length,
  }
}

/** An overleg as its screens show it. @throws Problem 404 */
export async function getOverlegView(tx: ReadTx, casusId: string, overlegId: string): Promise<Overleg> {
  const row = await getOverleg(tx, casusId, overlegId)
  const { doel, plaats, redenOnline, reden, keuze } = tx.kringen.open<OverlegInhoud>('overleg', overlegId, row)
  const team = await readTeamMap(tx, casusId)
  const uitnodigingen = await readUitnodigingen(tx, [overlegId])
  const [regel] = await toRegels(tx, [row])
  if (!regel) throw new Error('An overleg gives one line')
  const profiel = await getProfielVersie(tx, row.profielVersie)
  return {
    ...regel,
    vorm: { soort: regel.vorm, huis: row.huis, plaats, reden: redenOnline },
    doel,
    voorzitterDeelnameId: row.voorzitterDeelnameId,
    gestartOp: row.gestartOp?.toISOString() ?? null,
    afgerondOp: row.afgerondOp?.toISOString() ?? null,
    reden,
    keuzeBijAfwezigheid: keuze,
    openingsverklaring: profiel.lijsten.openingsverklaring,
    waarschuwingen: [
      ...(row.eerste && row.vorm === 'online' && waarde(profiel, 'eersteOverleg.fysiek') === 'uitgangspunt'
        ? (['eerste-overleg-online'] as const)
        : []),
      ...((await hasActies(tx, row)) ? (['voorzitter-has-acties'] as const) : []),
    ],
    agenda: (await readAgenda(tx, overlegId)).map((punt) => toAgendapunt(tx, punt)),
    uitnodigingen: await toUitnodigingen(tx, casusId, uitnodigingen, team),
    besluiten: (await readBesluiten(tx, overlegId)).map((besluit) => toBesluit(tx, besluit, team)),
    versie: row.versie,
  }
}

/** An independent chair carries no open actie (OVL-19, ROL-10). */
const hasActies = async (tx: ReadTx, { casusId, voorzitterDeelnameId }: OverlegRow): Promise<boolean> =>
  (await readActies(tx, casusId)).some(
    ({ actiehouder, status }) => actiehouder.deelnameId === voorzitterDeelnameId && status === 'open',
  )

const toAgendapunt = (tx: ReadTx, row: AgendapuntRow): Agendapunt => ({
  agendapuntId: row.agendapuntId,
  code: row.code,
  ...tx.kringen.open<AgendapuntInhoud>('agendapunt', row.agendapuntId, row),
  minuten: row.minuten,
  stand: row.stand as Agendapunt['stand'],
  bezigSinds: row.bezigSinds?.toISOString() ?? null,
  besteed: row.besteed,
})

async function toUitnodigingen(
  tx: ReadTx,
  casusId: string,
  rows: readonly UitnodigingRow[],
  team: Team,
): Promise<Uitnodiging[]> {
  const ids = rows.flatMap(({ vervangerId }) => vervangerId ?? [])
  const vervangers = new Map((await readPersonen(tx, ids)).map(({ persoonId, naam }) => [persoonId, naam]))
  return rows
    .filter(({ status }) => status !== 'ingetrokken')
    .map((row) => ({
      uitnodigingId: row.uitnodigingId,
      persoon: toTafelPersoon(team, row.deelnameId),
      zekerAanwezig: row.zekerAanwezig,
      status: row.status as Uitnodiging['status'],
      beantwoordOp: row.beantwoordOp?.toISOString() ?? null,
      ...tx.kringen.open<UitnodigingInhoud>('uitnodiging', row.uitnodigingId, row),
      vervanger: row.vervangerId ? { persoonId: row.vervangerId, naam: vervangers.get(row.vervangerId) ?? '' } : null,
      voorbereid: row.voorbereid,
      isVanMij: isVanMij(tx, casusId, row),
      aanwezigheid: row.aanwezigheid as Uitnodiging['aanwezigheid'],
      zorgvuldigheidOp: row.zorgvuldigheidOp?.toISOString() ?? null,
      versie: row.versie,
    }))
    .sort((a, b) => RANK[a.persoon.rol] - RANK[b.persoon.rol] || a.persoon.naam.localeCompare(b.persoon.naam, 'nl'))
}

const RANK = { procesregisseur: 0, 'inhoudelijke-regie': 1, ketenpartner: 2, lijn: 3, gast: 4 }

export const toBesluit = (tx: ReadTx, row: BesluitRow, team: Team): Besluit => ({
  besluitId: row.besluitId,
  soort: row.soort as Besluit['soort'],
  ...tx.kringen.open<BesluitInhoud>('besluit', row.besluitId, row),
  door: row.door.map((deelnameId) => toTafelPersoon(team, deelnameId)),
  vastgelegdOp: row.vastgelegdOp.toISOString(),
  deelnameId: row.deelnameId,
  niveau: row.niveau,
  vervolgDag: row.vervolgDag,
})
