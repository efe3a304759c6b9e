import type { mailgroepEndpoints, MailgroepRegel } from '@regietafel/contract/mailgroep.contract.ts'
import { areLedenHidden } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { dagenTussen, dagVan } from '@regietafel/domain/shared/dagen.ts'
import { planTermijn } from '@regietafel/domain/termijn/plan-termijn.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import type { BerichtInhoud } from '../../mailgroep/post-bericht.ts'
import { readCasusNamen } from '../casus/casus.reads.ts'
import { getActiveProfiel, readPersonen } from '../netwerk/netwerk.reads.ts'
import { readLeden } from './leden.ts'
import { readBerichtenByIds, readBerichtPlaces, readMailgroepRows } from './mailgroep.queries.ts'

const KEY = 'GET /v1/mailgroepen'
type Place = Awaited<ReturnType<typeof readBerichtPlaces>>[number]

/** One's mailgroepen: what is unread first, then the last spoken in. Only the last bericht of each is opened. */
export const listMailgroepen: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({ tx, actor }) => {
  const mailgroepen = await readMailgroepRows(tx)
  const profiel = await getActiveProfiel(tx)
  const readable = await readBerichtPlaces(tx, actor.persoonId)
  const last = new Map(readable.map((row) => [row.casusId, row]))
  const onderwerpen = await readOnderwerpen(tx, readable, [...last.values()])
  const namen = await readSchrijvers(tx, profiel, [...last.values()])
  const casusNamen = await readCasusNamen(tx)
  const items = mailgroepen.map((mailgroep): MailgroepRegel => {
    const { casusId, code, gearchiveerdOp, laatsteOp, gemaaktOp } = mailgroep
    const bericht = last.get(casusId)
    return {
      casusId,
      code,
      naam: casusNamen.get(casusId) ?? null,
      gearchiveerd: gearchiveerdOp !== null,
      ongelezen: readable.filter(
        (row) => row.casusId === casusId && row.gelezenOp === null && row.geplaatstDoor !== actor.persoonId,
      ).length,
      laatste: bericht
        ? {
            onderwerp: onderwerpen.get(bericht.draadId) ?? null,
            door: namen.get(bericht.berichtId) ?? null,
            op: bericht.geplaatstOp.toISOString(),
          }
        : null,
      ...stilteOf(profiel, laatsteOp ?? gemaaktOp, tx.now),
    }
  })
  const lastOf = ({ laatste }: MailgroepRegel) => laatste?.op ?? ''
  items.sort((a, b) => Number(b.ongelezen > 0) - Number(a.ongelezen > 0) || lastOf(b).localeCompare(lastOf(a)))
  return { body: { items } }
}

/** Days without a bericht, and whether that is longer than the reminder of this netwerk (COM-04). */
function stilteOf(profiel: Netwerkprofiel, since: Date, now: Date): Pick<MailgroepRegel, 'stilteDagen' | 'teStil'> {
  const termijn = planTermijn(profiel, 'stilte-mailgroep', since)
  return {
    stilteDagen: dagenTussen(dagVan(since), dagVan(now)),
    teStil: termijn !== null && dagVan(now) >= termijn.vervaltOp,
  }
}

/** The subject of each thread whose first bericht may be read. */
async function readOnderwerpen(
  tx: ReadTx,
  readable: readonly Place[],
  shown: readonly Place[],
): Promise<Map<string, string | null>> {
  const wanted = new Set(shown.map(({ draadId }) => draadId))
  const ids = readable.filter(({ berichtId }) => wanted.has(berichtId)).map(({ berichtId }) => berichtId)
  return new Map(
    (await readBerichtenByIds(tx, ids)).map((row) => [
      row.berichtId,
      tx.kringen.open<BerichtInhoud>('bericht', row.berichtId, row).onderwerp,
    ]),
  )
}

/** Who wrote each of these, in the words for this reader: a name, or where members are hidden a code (COM-07). */
async function readSchrijvers(
  tx: ReadTx,
  profiel: Netwerkprofiel,
  berichten: readonly Place[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  if (areLedenHidden(profiel)) {
    for (const { berichtId, casusId, geplaatstDoor } of berichten) {
      const { seats } = await readLeden(tx, casusId)
      const naam = seats.find(({ persoonId }) => persoonId === geplaatstDoor)?.naam
      if (naam) found.set(berichtId, naam)
    }
    return found
  }
  const ids = [...new Set(berichten.flatMap(({ geplaatstDoor }) => geplaatstDoor ?? []))]
  const namen = new Map((await readPersonen(tx, ids)).map(({ persoonId, naam }) => [persoonId, naam]))
  for (const { berichtId, geplaatstDoor } of berichten) {
    const naam = namen.get(geplaatstDoor ?? '')
    if (naam) found.set(berichtId, naam)
  }
  return found
}
