import type { Aanmelding, AanmeldingRegel } from '@regietafel/contract/aanmelding.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import type { AanmeldingStatus } from '@regietafel/domain/casus/aanmelding.ts'
import type { Urgentie } from '@regietafel/domain/casus/urgentie.ts'
import { toWachtlijst } from '@regietafel/domain/casus/wachtlijst.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import { type AanmeldingRow, getAanmeldingRow, openAanmelding } from './aanmelding.queries.ts'

type Personen = ReadonlyMap<string, Persoon>

async function readPersonenById(tx: ReadTx, ids: readonly (string | null)[]): Promise<Personen> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  return new Map((await readPersonen(tx, wanted)).map((persoon) => [persoon.persoonId, persoon]))
}

function mustKnow(personen: Personen, id: string): Persoon {
  const persoon = personen.get(id)
  if (!persoon) throw notFound()
  return persoon
}

function toRegel(tx: ReadTx, row: AanmeldingRow, personen: Personen): AanmeldingRegel {
  const { huishouden } = openAanmelding(tx, row)
  const [wachtend] = toWachtlijst([{ ...row, id: row.aanmeldingId }], row.beslotenOp ?? tx.now)
  return {
    aanmeldingId: row.aanmeldingId,
    status: row.status as AanmeldingStatus,
    ontvangenOp: row.ontvangenOp.toISOString(),
    dagenOud: wachtend?.dagenOud ?? 0,
    naam: huishouden.find((lid) => lid.isIndexpersoon)?.inhoud.naam ?? '',
    aanmelder: mustKnow(personen, row.aanmelderId),
    eigenaar: row.eigenaarId === null ? null : mustKnow(personen, row.eigenaarId),
    urgentie: row.urgentie as Urgentie,
    niveau: row.niveau,
    onderdeel: row.onderdeel,
    themas: row.themas,
    versie: row.versie,
  }
}

/** Aanmeldingen as a list shows them, in the order of the wachtlijst: without owner first, then the oldest (INT-11). */
export async function presentAanmeldingen(tx: ReadTx, rows: readonly AanmeldingRow[]): Promise<AanmeldingRegel[]> {
  const personen = await readPersonenById(
    tx,
    rows.flatMap((row) => [row.aanmelderId, row.eigenaarId]),
  )
  const byId = new Map(rows.map((row) => [row.aanmeldingId, row]))
  const order = toWachtlijst(
    rows.map((row) => ({ ...row, id: row.aanmeldingId })),
    tx.now,
  )
  return order.flatMap(({ id }) => {
    const row = byId.get(id)
    return row ? [toRegel(tx, row, personen)] : []
  })
}

/** One aanmelding with everything. @throws Problem 404 */
export async function getAanmelding(tx: ReadTx, aanmeldingId: string): Promise<Aanmelding> {
  const row = await getAanmeldingRow(tx, aanmeldingId)
  const { huishouden, doel, waaromNietEigenKeten, partners, anderePartners, besluitReden } = openAanmelding(tx, row)
  const personen = await readPersonenById(tx, [
    row.aanmelderId,
    row.eigenaarId,
    row.bekendeRegieId,
    row.beslotenDoor,
    ...partners,
  ])
  return {
    ...toRegel(tx, row, personen),
    doel,
    grondslag: row.grondslag,
    waaromNietEigenKeten,
    huishouden: huishouden.map(({ inhoud, isIndexpersoon }) => ({ ...inhoud, isIndexpersoon })),
    bekendeRegie: row.bekendeRegieId === null ? null : mustKnow(personen, row.bekendeRegieId),
    partners: partners.flatMap((id) => personen.get(id) ?? []),
    anderePartners,
    besluit:
      row.beslotenOp === null || row.beslotenDoor === null
        ? null
        : {
            reden: besluitReden ?? '',
            door: mustKnow(personen, row.beslotenDoor),
            op: row.beslotenOp.toISOString(),
            casusId: row.casusId,
          },
  }
}
