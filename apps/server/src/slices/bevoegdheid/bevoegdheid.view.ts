import type {
  Beoordeling,
  BevoegdheidRegel,
  BevoegdheidVanPersoon,
  Profielregistratie,
} from '@regietafel/contract/bevoegdheid.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import type { Beoordelaar } from '@regietafel/domain/bevoegdheid/beoordeling.ts'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { registratieStand } from '@regietafel/domain/bevoegdheid/registratie.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getPersoon, readPersonen } from '../netwerk/netwerk.reads.ts'
import {
  type BeoordelingInhoud,
  readBeoordelingRows,
  readRegistratieRows,
  readToerustingRow,
  type RegistratieInhoud,
  type RegistratieRow,
  type ToerustingInhoud,
  toRegistratie,
} from './bevoegdheid.queries.ts'

const standOf = (tx: ReadTx, row: RegistratieRow, organisatieId: string) =>
  registratieStand(toRegistratie(row), { organisatieId, dag: dagVan(tx.now) })

/** The register of those for whom the reader keeps it: own organisation, or all of them (PRV-47). */
export async function readRegister(tx: ReadTx, mine: (persoon: Persoon) => boolean): Promise<BevoegdheidRegel[]> {
  const rows = await readRegistratieRows(tx)
  const personen = (await readPersonen(tx)).filter((persoon) => persoon.actief && mine(persoon))
  return personen.map((persoon) => ({
    persoon,
    profielen: rows
      .filter(({ persoonId, ingetrokkenOp }) => persoonId === persoon.persoonId && ingetrokkenOp === null)
      .map((row) => ({
        profiel: row.profiel as Competentieprofiel,
        stand: standOf(tx, row, persoon.organisatie.organisatieId),
        tot: row.tot,
      })),
  }))
}

/** All that is known of one person; scores only where their kring is held. @throws Problem 404 */
export async function getBevoegdheid(
  tx: ReadTx,
  persoonId: string,
  withScores: boolean,
): Promise<BevoegdheidVanPersoon> {
  const persoon = await getPersoon(tx, persoonId)
  const naamOf = await readNamen(tx)
  const toerusting = await readToerustingRow(tx, persoonId)
  return {
    persoon,
    registraties: (await readRegistratieRows(tx, persoonId)).map((row) => toView(tx, row, persoon, naamOf)),
    toerusting: toerusting
      ? {
          ...tx.kringen.open<ToerustingInhoud>('toerusting', toerusting.toerustingId, toerusting),
          verklaardOp: toerusting.verklaardOp.toISOString(),
          verklaardDoor: naamOf(toerusting.verklaardDoor),
        }
      : null,
    beoordelingen: withScores ? await readBeoordelingen(tx, persoonId, naamOf) : null,
  }
}

export async function readNamen(tx: ReadTx): Promise<(persoonId: string) => string> {
  const namen = new Map((await readPersonen(tx)).map(({ persoonId, naam }) => [persoonId, naam]))
  return (persoonId) => namen.get(persoonId) ?? ''
}

const toView = (
  tx: ReadTx,
  row: RegistratieRow,
  persoon: Persoon,
  naamOf: (persoonId: string) => string,
): Profielregistratie => ({
  registratieId: row.registratieId,
  profiel: row.profiel as Competentieprofiel,
  stand: standOf(tx, row, persoon.organisatie.organisatieId),
  vanaf: row.vanaf,
  tot: row.tot,
  ...tx.kringen.open<RegistratieInhoud>('profielregistratie', row.registratieId, row),
  geregistreerdOp: row.geregistreerdOp.toISOString(),
  geregistreerdDoor: naamOf(row.geregistreerdDoor),
  ingetrokkenOp: row.ingetrokkenOp?.toISOString() ?? null,
  versie: row.versie,
})

export async function readBeoordelingen(
  tx: ReadTx,
  persoonId: string,
  naamOf: (persoonId: string) => string,
): Promise<Beoordeling[]> {
  return (await readBeoordelingRows(tx, persoonId)).map((row) => ({
    profiel: row.profiel as Competentieprofiel,
    kant: row.kant as Beoordelaar,
    ...tx.kringen.open<BeoordelingInhoud>('beoordeling', row.beoordelingId, row),
    beoordeeldOp: row.beoordeeldOp.toISOString(),
    beoordeeldDoor: naamOf(row.beoordeeldDoor),
  }))
}
