import { randomUUID } from 'node:crypto'
import type { NieuwNetwerk, profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import { copyProfiel, profielcodeOf } from '@regietafel/domain/netwerk/copy-profiel.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { PROFIELEN } from '@regietafel/domain/netwerk/profielen.ts'
import { TERM_NAMEN, woord } from '@regietafel/domain/netwerk/term.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import { Kringen } from '../../../access/kringen.ts'
import type { Persoon } from '../../../access/actor.ts'
import type { WriteTx } from '../../../database/transaction.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { type Fout, refuseFouten } from '../../../http/problem.ts'
import { writeLog } from '../../../log/write-log.ts'
import { insertFirst } from '../../../profiel/ship-profiel.ts'
import { createOrganisatie, createPersoon, insertNetwerk } from '../create-netwerk.ts'
import { getPersoon } from '../netwerk.reads.ts'
import { readSjablonen } from './profielsjablonen.ts'

type Key = 'POST /v1/netwerken'

/**
 * A new netwerk by copying a profile: its kringen, its first version, the organisation and the two beheerders (NET-06).
 * Nothing of another netwerk goes along but the profile, which is policy. Four eyes begin with the first change: until
 * then nobody works in it.
 */
export const makeNetwerk: UseCase<Key, (typeof profielEndpoints)[Key]> = async ({ tx, actor, body }) => {
  const { rows } = await sql<{ naam: string; profiel: string }>`select * from netwerken()`.execute(tx.db)
  const source = (await readSjablonen(tx)).find(({ code }) => code === body.sjabloon)
  const maker = await getPersoon(tx, actor.persoonId)
  const fouten = findFouten(
    body,
    source,
    rows.map(({ naam }) => naam),
    maker.email,
  )
  if (!source || fouten.length > 0) throw refuseFouten(fouten)
  const code = profielcodeOf(
    body.naam,
    [...rows, ...PROFIELEN.map((each) => ({ profiel: each.code }))].map(({ profiel }) => profiel),
  )
  const profiel = copyProfiel(source, { ...body, code, termen: toTermen(body.termen) }, dagVan(tx.now))
  const there = await openNewNetwerk(tx)
  await insertNetwerk(there, { profiel: code, naam: body.naam, codeVoorvoegsel: body.codeVoorvoegsel })
  await insertFirst(there, profiel, `Overgenomen van ${source.naam}, versie ${source.versie}.`)
  await addBeheerders(there, body, maker, actor)
  await logThere(there, actor)
  return {
    body: { netwerkId: there.netwerkId, naam: body.naam, profiel: code },
    objectId: there.netwerkId,
  }
}

function findFouten(
  body: NieuwNetwerk,
  source: Netwerkprofiel | undefined,
  namen: readonly string[],
  own: string,
): Fout[] {
  const fouten: Fout[] = []
  if (namen.some((naam) => naam.toLowerCase() === body.naam.toLowerCase()))
    fouten.push({ veld: 'naam', melding: 'Er is al een netwerk met deze naam.' })
  if (!/^[A-Z]{1,6}$/.test(body.codeVoorvoegsel))
    fouten.push({ veld: 'codeVoorvoegsel', melding: 'Gebruik 1 tot 6 hoofdletters, zoals TW.' })
  if (!source) fouten.push({ veld: 'sjabloon', melding: 'Kies een profiel uit de lijst.' })
  else if (!source.lijsten.domeinen.some(({ code }) => code === body.organisatie.domein))
    fouten.push({ veld: 'organisatie.domein', melding: 'Kies een domein uit het profiel dat je overneemt.' })
  if (body.tweedeBeheerder.email.toLowerCase() === own.toLowerCase())
    fouten.push({
      veld: 'tweedeBeheerder.email',
      melding: 'De tweede beheerder is iemand anders dan jij: jullie beslissen samen.',
    })
  return fouten
}

const toTermen = (termen: NieuwNetwerk['termen']) =>
  Object.fromEntries(
    TERM_NAMEN.flatMap((naam) => {
      const term = termen[naam]
      return term ? [[naam, woord(term.lidwoord, term.enkelvoud, term.meervoud)]] : []
    }),
  )

/** The same transaction with a keyring of its own: what is written there cannot land in the netwerk that asked. */
async function openNewNetwerk(tx: WriteTx): Promise<WriteTx> {
  const kringen = new Kringen(tx.master, [])
  return {
    ...tx,
    netwerkId: randomUUID(),
    kringen,
    persoonId: null,
    publish: async (made) => {
      for (const kring of made) kringen.add(kring)
      await tx.publish(made)
    },
  }
}

async function addBeheerders(
  there: WriteTx,
  body: NieuwNetwerk,
  maker: { naam: string; functienaam: string; email: string; telefoon: string },
  actor: Persoon,
): Promise<void> {
  const organisatieId = await createOrganisatie(there, { ...body.organisatie, convenant: true })
  const functies = ['functioneel-beheerder'] as const
  const { naam, functienaam, email, telefoon } = maker
  const { accountId } = actor
  await createPersoon(there, { organisatieId, functies, accountId, naam, functienaam, email, telefoon })
  await createPersoon(there, { organisatieId, functies, telefoon: '', ...body.tweedeBeheerder })
}

/** The first line of the new chain: who made it. The netwerk that asked has its own line. */
const logThere = (there: WriteTx, actor: Persoon): Promise<void> =>
  writeLog(there, null, {
    gebeurtenis: 'netwerk.create',
    handeling: 'C',
    uitkomst: 'gelukt',
    rollen: actor.functies,
    objectSoort: 'netwerk',
    objectId: there.netwerkId,
    casusId: null,
    sessieId: actor.sessieId,
    verzoekId: null,
  })
