import type { Regie, Regisseur } from '@regietafel/contract/regie.contract.ts'
import { isUitzonderingGeldig } from '@regietafel/domain/bevoegdheid/check-regie.ts'
import { REGISSEURS } from '@regietafel/domain/casus/overdracht.ts'
import type { Regisseur as Rol } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { NiveauInhoud } from '../../access/niveau.ts'
import type { UitzonderingInhoud } from '../../access/profieluitzondering.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { assessRegisseurs, readUitzonderingRows } from './bevoegdheid.reads.ts'
import { readNamen } from './bevoegdheid.view.ts'

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
  return { niveau: casus.niveau, geschiedenis: await readGeschiedenis(tx, casusId, naamOf), regisseurs }
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
