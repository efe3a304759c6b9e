import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import { inTransaction, type Store } from '../database/transaction.ts'
import { createHub } from '../live/hub.ts'
import { createServer } from '../server.ts'
import { insertConvenant } from '../slices/netwerk/convenant/convenant.queries.ts'
import { createNetwerk, createOrganisatie, createPersoon } from '../slices/netwerk/create-netwerk.ts'
import { type Rolspeler, createActeur } from './acteur.ts'
import { createKlok } from './klok.ts'
import { KENNEMERLAND } from './personen/kennemerland.ts'
import { NOG } from './personen/nog.ts'
import { NOORD_LIMBURG } from './personen/noord-limburg.ts'
import type { ProefNetwerk } from './personen/proef-netwerk.ts'
import { ZOU } from './personen/zou.ts'
import { ZUID_LIMBURG } from './personen/zuid-limburg.ts'
import type { Verhaal } from './toneel.ts'

/** The networks of the trial, in the order in which they are told. */
export const PROEF_NETWERKEN: readonly ProefNetwerk[] = [ZUID_LIMBURG, NOORD_LIMBURG, KENNEMERLAND, ZOU, NOG]

type Verhalen = Readonly<Record<string, readonly Verhaal[]>>

/** Tells networks one by one through the API, like real work, on a clock of its own. */
export type Verteller = {
  tell(netwerk: ProefNetwerk, verhalen: Verhalen): Promise<void>
  close(): Promise<void>
}

/** A teller whose stories end at `now`, or in the middle when the signal says so. */
export async function openVerteller(
  store: Store,
  now: Date,
  accounts: Map<string, string>,
  signal?: AbortSignal,
): Promise<Verteller> {
  const klok = createKlok(now)
  const hub = await createHub(store.database)
  const app = createServer({
    store,
    hub,
    clock: () => klok.now(),
    checkAnswers: true,
    proef: true,
    organisaties: [],
    secureCookie: false,
    log: false,
    webFolder: null,
    siteUrl: 'http://localhost',
  })
  const acteur = createActeur(app, store, () => klok.now(), signal)
  return {
    tell: async (netwerk, verhalen) => {
      klok.zet(-400)
      const personen = await createPersonen(store, netwerk, klok.now(), accounts)
      const wie = (naam: string): Rolspeler => {
        const rolspeler = personen.get(naam)
        if (!rolspeler) throw new Error(`Nobody is called ${naam} in ${netwerk.naam}`)
        return rolspeler
      }
      const profiel = getProfiel(netwerk.profiel, dagVan(now))
      for (const verhaal of verhalen[netwerk.profiel] ?? []) await verhaal({ klok, acteur, profiel, wie })
      await dropPastJobs(store, now)
    },
    close: async () => {
      await app.close()
      await hub.close()
    },
  }
}

/** Fills an empty database with invented networks, people and stories. */
export async function fillProef(store: Store, now: Date, verhalen: Verhalen): Promise<void> {
  // One human, one account: who has a place in several networks changes between them.
  const verteller = await openVerteller(store, now, new Map())
  for (const netwerk of PROEF_NETWERKEN) await verteller.tell(netwerk, verhalen)
  await verteller.close()
}

/** The mails of a story went out when it happened: none of them goes out again on the first start. */
const dropPastJobs = (store: Store, now: Date) =>
  sql`delete from pgboss.job where state = 'created' and start_after <= ${now}`.execute(store.database.db)

async function createPersonen(
  store: Store,
  netwerk: ProefNetwerk,
  now: Date,
  accounts: Map<string, string>,
): Promise<Map<string, Rolspeler>> {
  const netwerkId = await createNetwerk(store, netwerk, now)
  return inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now, async (tx) => {
    for (const convenant of netwerk.convenanten)
      await insertConvenant(tx, { ...convenant, ingetrokkenOp: null, ondertekenaars: [] })
    const organisaties = new Map<string, string>()
    for (const organisatie of netwerk.organisaties)
      organisaties.set(organisatie.naam, await createOrganisatie(tx, organisatie))
    const personen = new Map<string, Rolspeler>()
    for (const { naam, functienaam, organisatie, functies } of netwerk.personen) {
      const organisatieId = organisaties.get(organisatie) ?? ''
      const email = `${naam
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/[^a-z]+/g, '.')}@voorbeeld.test`
      const accountId = accounts.get(naam)
      const ids = await createPersoon(tx, {
        organisatieId,
        ...(accountId && { accountId }),
        functies,
        naam,
        functienaam,
        email,
        telefoon: '043 555 01 00',
      })
      accounts.set(naam, ids.accountId)
      personen.set(naam, { netwerkId, organisatieId, ...ids })
    }
    return personen
  })
}
