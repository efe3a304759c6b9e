import { randomUUID } from 'node:crypto'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import { createKringen } from '../../access/create-kring.ts'
import { insertNiveau } from '../../access/niveau.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import { getActiveProfiel } from '../../profiel/read-profiel.ts'
import { planTermijn } from '../../termijn/plan-termijn.ts'

export type NewCasus = {
  readonly procesregisseur: { readonly persoonId: string; readonly organisatieId: string }
  readonly onderdeel: string | null
  readonly niveau: number | null
  readonly themas: readonly string[]
  readonly grondslag: string
  readonly doel: string
}

/**
 * Opens a casus: its kringen, its code, why it may be worked on, and its procesregisseur (NET-01, ROL-09). The kringen
 * come first, so that nothing of the casus ever stands outside them.
 */
export async function createCasus(tx: WriteTx, casus: NewCasus): Promise<{ casusId: string; code: string }> {
  const casusId = randomUUID()
  const kringen = await createKringen(tx, ['casus', 'planlezers', 'casuspartners', 'regie', 'toezicht'], casusId)
  const { code, profielVersie } = await nextCode(tx)
  await tx.db
    .insertInto('casus')
    .values({
      netwerkId: tx.netwerkId,
      casusId,
      kringId: kringen.get('casus') ?? '',
      code,
      status: 'lopend',
      begonnenOp: tx.now,
      gewijzigdOp: tx.now,
      onderdeel: casus.onderdeel,
      niveau: casus.niveau,
      themas: [...casus.themas],
      profielVersie,
    })
    .execute()
  const row = { kringId: kringen.get('casuspartners') ?? '', versie: 1 }
  await tx.db
    .insertInto('doelbinding')
    .values({
      netwerkId: tx.netwerkId,
      casusId,
      ...row,
      grondslag: casus.grondslag,
      vastgelegdOp: tx.now,
      vastgelegdDoor: tx.persoonId ?? casus.procesregisseur.persoonId,
      inhoud: tx.kringen.seal('doelbinding', casusId, row, { doel: casus.doel }),
    })
    .execute()
  if (casus.niveau !== null)
    await insertNiveau(tx, {
      casusId,
      van: null,
      naar: casus.niveau,
      reden: 'Bij het begin van de casus',
      overlegId: null,
    })
  const { persoonId, organisatieId } = casus.procesregisseur
  await addDeelname(tx, {
    casusId,
    persoonId,
    organisatieId,
    rol: 'procesregisseur',
    vanaf: tx.now,
    aanvaardOp: tx.now,
  })
  // Until the two regisseurs spoke, their rhythm counts from the start (NET-42, DOE-20).
  await planTermijn(tx, { casusId, soort: 'contact-regisseurs', objectId: null, start: tx.now })
  return { casusId, code }
}

/** NL-2026-014: the prefix of the netwerk, the year, a number. */
async function nextCode(tx: WriteTx): Promise<{ code: string; profielVersie: number }> {
  const netwerk = await tx.db
    .selectFrom('netwerk')
    .select('codeVoorvoegsel')
    .where('netwerkId', '=', tx.netwerkId)
    .executeTakeFirst()
  if (!netwerk) throw notFound()
  const day = dagVan(tx.now)
  const jaar = Number(day.slice(0, 4))
  const { rows } = await sql<{
    nummer: number
  }>`select volgend_casusnummer(${tx.netwerkId}, ${jaar}) as nummer`.execute(tx.db)
  const nummer = String(rows[0]?.nummer ?? 0).padStart(3, '0')
  return {
    code: `${netwerk.codeVoorvoegsel}-${jaar}-${nummer}`,
    profielVersie: (await getActiveProfiel(tx)).versie,
  }
}
