import { randomUUID } from 'node:crypto'
import type { Categorie } from '@regietafel/domain/netwerk/categorieen.ts'
import type { Functie } from '@regietafel/domain/toegang/rollen.ts'
import { sql } from 'kysely'
import { createKring, grantKring } from '../../access/create-kring.ts'
import { inTransaction, type Store, type WriteTx } from '../../database/transaction.ts'
import { shipProfiel } from '../../profiel/ship-profiel.ts'
import { signCurrentConvenant } from './convenant/sign-current-convenant.ts'
import type { PersoonInhoud } from './netwerk.reads.ts'

/** A netwerk with its own directory and its own log; nobody is in it yet. */
export async function createNetwerk(
  store: Store,
  netwerk: { profiel: string; naam: string; codeVoorvoegsel: string },
  now: Date,
): Promise<string> {
  const netwerkId = randomUUID()
  await inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now, async (tx) => {
    await insertNetwerk(tx, netwerk)
    await shipProfiel(tx, netwerk.profiel)
  })
  return netwerkId
}

/** The netwerk of this transaction with its two kringen; its profile comes right after. */
export async function insertNetwerk(
  tx: WriteTx,
  netwerk: { profiel: string; naam: string; codeVoorvoegsel: string },
): Promise<void> {
  const kringId = await createKring(tx, 'netwerk', null)
  await createKring(tx, 'toezicht', null)
  const { profiel, naam, codeVoorvoegsel } = netwerk
  const { netwerkId } = tx
  await tx.db.insertInto('netwerk').values({ netwerkId, kringId, profiel, naam, codeVoorvoegsel }).execute()
}

/** An organisation in the directory of the netwerk (NET-13, NET-14, ROL-24). */
export async function createOrganisatie(
  tx: WriteTx,
  organisatie: {
    naam: string
    domein: string
    convenant: boolean
    categorie?: Categorie
    escalatiecontactId?: string | null
    actiefTot?: string | null
  },
): Promise<string> {
  const organisatieId = randomUUID()
  const kringId = tx.kringen.idOf('netwerk', null)
  const { naam, domein, convenant, categorie = 'overig', escalatiecontactId = null, actiefTot = null } = organisatie
  await tx.db
    .insertInto('organisatie')
    .values({
      netwerkId: tx.netwerkId,
      organisatieId,
      kringId,
      naam,
      domein,
      categorie,
      escalatiecontactId,
      actiefTot,
    })
    .execute()
  if (convenant) await signCurrentConvenant(tx, organisatieId)
  return organisatieId
}

/** A professional, with a new account or (in a second netwerk) the one that is there. */
export async function createPersoon(
  tx: WriteTx,
  persoon: { organisatieId: string; functies: readonly Functie[]; accountId?: string } & PersoonInhoud,
): Promise<{ persoonId: string; accountId: string }> {
  const { organisatieId, functies, naam, functienaam, email, telefoon } = persoon
  const persoonId = randomUUID()
  const accountId = persoon.accountId ?? randomUUID()
  if (!persoon.accountId) await sql`select account_maak(${accountId}, ${tx.now})`.execute(tx.db)
  const netwerkKring = tx.kringen.idOf('netwerk', null)
  const persoonlijkeKringId = await createKring(tx, 'persoonlijk', null)
  const row = { kringId: netwerkKring, versie: 1 }
  await tx.db
    .insertInto('persoon')
    .values({
      netwerkId: tx.netwerkId,
      persoonId,
      ...row,
      accountId,
      organisatieId,
      persoonlijkeKringId,
      functies: [...functies],
      inhoud: tx.kringen.seal('persoon', persoonId, row, { naam, functienaam, email, telefoon }),
    })
    .execute()
  const grant = { persoonId, casusId: null, deelnameId: null, magSchrijven: true }
  // Who keeps the netwerk writes in its directory; everyone else reads it.
  const magSchrijven = functies.includes('functioneel-beheerder')
  await grantKring(tx, { ...grant, kringId: netwerkKring, magSchrijven })
  await grantKring(tx, { ...grant, kringId: persoonlijkeKringId })
  return { persoonId, accountId }
}
