import type { Afsluiting, Nazorg, Waakvlam } from '@regietafel/contract/afsluiting.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { buitenpartijenOf } from '@regietafel/domain/casus/afsluiten.ts'
import type { StandpuntWijze } from '@regietafel/domain/casus/record-partijstandpunt.ts'
import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { AfsluitingRow } from './afsluiting.queries.ts'
import {
  type ContactInhoud,
  findOpenWaakvlam,
  type NazorgInhoud,
  readNazorgcontactRows,
  readNazorgRows,
  type WaakvlamInhoud,
} from './nazorg.queries.ts'
import { openPartijstandpunt, readPartijstandpuntRows } from './partijstandpunt.queries.ts'

export const namenOf = ({ team }: Pick<Casus, 'team'>): ReadonlyMap<string, string> =>
  new Map(team.map(({ persoon }) => [persoon.persoonId, persoon.naam]))

/** Per proposal: everyone without a seat who must still speak, or who spoke (SLT-05, NET-44). */
export async function readPartijstandpunten(
  tx: ReadTx,
  casus: Casus,
  profiel: Netwerkprofiel,
): Promise<(afsluiting: AfsluitingRow) => Afsluiting['partijstandpunten']> {
  const namen = namenOf(casus)
  const rows = await readPartijstandpuntRows(tx, casus.casusId)
  const asked = buitenpartijenOf(waarde(profiel, 'afsluiten.besluit'))
  return ({ afsluitingId, status }) =>
    asked.flatMap(({ partij, beslist }) => {
      const said = rows.find((row) => row.afsluitingId === afsluitingId && row.partij === partij)
      if (!said && status !== 'voorgesteld') return []
      return {
        partij,
        beslist,
        eens: said?.eens ?? null,
        ...(said ? openPartijstandpunt(tx, said) : { wie: null, tekst: null }),
        wijze: (said?.wijze as StandpuntWijze | undefined) ?? null,
        gezegdOp: said?.gezegdOp ?? null,
        vastgelegdDoor: said ? (namen.get(said.vastgelegdDoor) ?? '') : null,
      }
    })
}

/** What was agreed for after the closing, of proposals that were not taken back, with each contact (SLT-05, SLT-12). */
export async function readNazorg(tx: ReadTx, casus: Casus, afsluitingen: readonly AfsluitingRow[]): Promise<Nazorg[]> {
  const contacten = await readContacten(tx, casus)
  const standing = afsluitingen.filter(({ status }) => status === 'voorgesteld' || status === 'besloten')
  const rows = (await readNazorgRows(tx, casus.casusId)).filter((row) =>
    standing.some(({ afsluitingId }) => afsluitingId === row.afsluitingId),
  )
  return rows.map((row) => ({
    nazorgafspraakId: row.nazorgafspraakId,
    ...tx.kringen.open<NazorgInhoud>('nazorgafspraak', row.nazorgafspraakId, row),
    volgendeOp: row.volgendeOp,
    omDeWeken: row.omDeWeken,
    totEnMet: row.totEnMet,
    contacten: contacten(row.nazorgafspraakId),
  }))
}

/** The waakvlam that is on, or null (SLT-13). */
export async function readWaakvlam(tx: ReadTx, casus: Casus): Promise<Waakvlam | null> {
  const row = await findOpenWaakvlam(tx, casus.casusId)
  if (!row) return null
  const { waakvlamId, omDeWeken, volgendeOp } = row
  return {
    waakvlamId,
    ...tx.kringen.open<WaakvlamInhoud>('waakvlam', waakvlamId, row),
    begonnenOp: row.begonnenOp.toISOString(),
    begonnenDoor: namenOf(casus).get(row.begonnenDoor) ?? '',
    omDeWeken,
    volgendeOp,
    contacten: (await readContacten(tx, casus))(waakvlamId),
  }
}

async function readContacten(tx: ReadTx, casus: Casus): Promise<(objectId: string) => Nazorg['contacten']> {
  const namen = namenOf(casus)
  const rows = await readNazorgcontactRows(tx, casus.casusId)
  return (objectId) =>
    rows
      .filter((row) => row.objectId === objectId)
      .map((row) => ({
        uitkomst: row.uitkomst as Nazorg['contacten'][number]['uitkomst'],
        ...tx.kringen.open<ContactInhoud>('nazorgcontact', row.nazorgcontactId, row),
        op: row.vastgelegdOp.toISOString(),
        door: namen.get(row.vastgelegdDoor) ?? '',
      }))
}
