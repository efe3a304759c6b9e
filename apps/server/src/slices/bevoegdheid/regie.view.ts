import type { Regie, Regisseur, Roltoewijzing } from '@regietafel/contract/regie.contract.ts'
import { LEEFGEBIEDEN } from '@regietafel/domain/bevoegdheid/assign-casusregie.ts'
import { isUitzonderingGeldig } from '@regietafel/domain/bevoegdheid/check-regie.ts'
import { REGISSEURS } from '@regietafel/domain/casus/overdracht.ts'
import type { Regisseur as Rol } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { countRegieWijzigingen } from '@regietafel/domain/casus/regie.ts'
import type { Rol as Positierol } from '@regietafel/domain/toegang/rollen.ts'
import { readRegieHistory } from '../../access/inhoudelijke-regie.ts'
import type { NiveauInhoud } from '../../access/niveau.ts'
import type { UitzonderingInhoud } from '../../access/profieluitzondering.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getCasus, SAMENGEVOEGD } from '../casus/casus.reads.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import { assessRegisseurs, readUitzonderingRows } from './bevoegdheid.reads.ts'
import { readNamen } from './bevoegdheid.view.ts'

export type RegiedeelInhoud = { veiligheidsafspraken: string | null }

const isRegisseur = (rol: string): rol is Rol => REGISSEURS.some((each) => each === rol)

/** The niveau, the regisseurs and whether they fit, as this reader may know it (ROL-50, ROL-51, PRV-47). */
export async function getRegie(tx: ReadTx, casusId: string): Promise<Regie> {
  const casus = await getCasus(tx, casusId)
  const naamOf = await readNamen(tx)
  const seats = casus.team.flatMap(({ deelnameId, rol, status, persoon }) =>
    status === 'actief' && isRegisseur(rol)
      ? [{ deelnameId, rol, persoonId: persoon.persoonId, naam: persoon.naam }]
      : [],
  )
  const oordelen = await assessRegisseurs(
    tx,
    seats.map(({ rol, persoonId }) => ({ casusId, niveau: casus.niveau, rol, persoonId })),
  )
  const mayKnow = (persoonId: string) => persoonId === tx.persoonId || casus.mijnRollen.includes('procesregisseur')
  const delen = await readDelen(tx, casusId)
  const beside = await readBeside(tx, casusId)
  const uitzonderingen = await readUitzonderingRows(tx, [casusId])
  const regisseurs = seats.map((seat, index): Regisseur => {
    const oordeel = oordelen[index]
    const row = uitzonderingen.find(
      ({ persoonId, rol, tot }) =>
        persoonId === seat.persoonId &&
        rol === seat.rol &&
        isUitzonderingGeldig({ tot, isIngetrokken: false }, dagVan(tx.now)),
    )
    return {
      ...seat,
      naast: beside.has(seat.deelnameId),
      deel: delen.get(seat.deelnameId) ?? null,
      vereistProfiel: oordeel?.vereist ?? null,
      toets: mayKnow(seat.persoonId) ? (oordeel?.toets ?? null) : null,
      uitzondering:
        row && oordeel?.toets === 'uitzondering'
          ? {
              uitzonderingId: row.uitzonderingId,
              manager: naamOf(row.managerId),
              tot: row.tot,
              ...tx.kringen.open<UitzonderingInhoud>('profieluitzondering', row.uitzonderingId, row),
            }
          : null,
    }
  })
  const isRegie = casus.mijnRollen.some(isRegisseur)
  return {
    niveau: casus.niveau,
    geschiedenis: await readGeschiedenis(tx, casusId, naamOf),
    regisseurs,
    wijzigingen: countRegieWijzigingen(await readRegieHistory(tx, casusId)),
    rollen: isRegie ? await readRollen(tx, casusId) : null,
  }
}

/** Which part each casusregisseur covers now (ROL-11). */
async function readDelen(tx: ReadTx, casusId: string) {
  const rows = await tx.db
    .selectFrom('regiedeel')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .orderBy('van')
    .execute()
  return new Map(
    rows.map((row) => [
      row.deelnameId,
      {
        leefgebieden: LEEFGEBIEDEN.filter((leefgebied) => row.leefgebieden.includes(leefgebied)),
        ...tx.kringen.open<RegiedeelInhoud>('regiedeel', row.regiedeelId, row),
      },
    ]),
  )
}

async function readBeside(tx: ReadTx, casusId: string): Promise<ReadonlySet<string>> {
  const query = tx.db
    .selectFrom('deelname')
    .select('deelnameId')
    .where('casusId', '=', casusId)
    .where('naast', '=', true)
  return new Set((await query.execute()).map(({ deelnameId }) => deelnameId))
}

/** Every role that someone had, the last first; kept by the database with each change of a seat (ROL-43). */
async function readRollen(tx: ReadTx, casusId: string): Promise<Roltoewijzing[]> {
  const rows = await tx.db
    .selectFrom('roltoewijzing as r')
    .innerJoin('deelname as d', (join) =>
      join.onRef('d.netwerkId', '=', 'r.netwerkId').onRef('d.deelnameId', '=', 'r.deelnameId'),
    )
    .select(['r.persoonId', 'r.rol', 'r.van', 'r.tot', 'r.door', 'r.overlegId'])
    .where('r.casusId', '=', casusId)
    .where('d.eindeReden', 'is distinct from', SAMENGEVOEGD)
    .orderBy('r.van', 'desc')
    .execute()
  const personen = new Map((await readPersonen(tx)).map((persoon) => [persoon.persoonId, persoon]))
  return rows.map(({ persoonId, rol, van, tot, door, overlegId }) => ({
    naam: personen.get(persoonId)?.naam ?? '',
    organisatie: personen.get(persoonId)?.organisatie.naam ?? '',
    rol: rol as Positierol,
    van: van.toISOString(),
    tot: tot?.toISOString() ?? null,
    door: personen.get(door)?.naam ?? '',
    overlegId,
  }))
}

async function readGeschiedenis(tx: ReadTx, casusId: string, naamOf: (persoonId: string) => string) {
  const rows = await tx.db
    .selectFrom('niveaubesluit')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('beslotenOp', 'desc')
    .execute()
  return rows.map((row) => ({
    niveaubesluitId: row.niveaubesluitId,
    van: row.van,
    naar: row.naar,
    beslotenOp: row.beslotenOp.toISOString(),
    beslotenDoor: naamOf(row.beslotenDoor),
    ...tx.kringen.open<NiveauInhoud>('niveaubesluit', row.niveaubesluitId, row),
  }))
}
