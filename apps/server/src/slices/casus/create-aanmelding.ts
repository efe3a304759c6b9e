import { randomUUID } from 'node:crypto'
import type { aanmeldingEndpoints } from '@regietafel/contract/aanmelding.contract.ts'
import { createKring, grantKring } from '../../access/create-kring.ts'
import { toNewHuishoudlid } from '../../access/huishoudlid.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refuseFouten } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { getActiveProfiel, getPersoon, readProcesregisseurIds } from '../netwerk/netwerk.reads.ts'
import { getAanmelding } from './aanmelding.present.ts'
import type { AanmeldingInhoud } from './aanmelding.queries.ts'
import { findAanmeldingFouten } from './check-aanmelding.ts'

const KEY = 'POST /v1/aanmeldingen'

/**
 * Files an aanmelding: purpose and ground before anything else, every problem named at once (INT-09, NET-50, NET-51).
 * Only who filed it and the procesregisseurs can open it. Where one person can own it, that person does (INT-11).
 */
export const createAanmelding: UseCase<typeof KEY, (typeof aanmeldingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  body,
}) => {
  const { organisatie } = await getPersoon(tx, actor.persoonId)
  const fouten = await findAanmeldingFouten(tx, actor, body, await getActiveProfiel(tx), organisatie.organisatieId)
  if (fouten.length > 0) throw refuseFouten(fouten)

  const { doel, waaromNietEigenKeten, anderePartners, huishouden, partners, ...kolommen } = body
  const procesregisseurs = await readProcesregisseurIds(tx)
  const aanmeldingId = randomUUID()
  const row = { kringId: await openKring(tx, actor.persoonId, procesregisseurs), versie: 1 }
  const inhoud: AanmeldingInhoud = {
    doel,
    waaromNietEigenKeten,
    anderePartners,
    huishouden: huishouden.map((lid) => toNewHuishoudlid(tx, lid)),
    partners: [...new Set(partners)],
    besluitReden: null,
  }
  await tx.db
    .insertInto('aanmelding')
    .values({
      netwerkId: tx.netwerkId,
      aanmeldingId,
      ...row,
      status: 'ontvangen',
      ontvangenOp: tx.now,
      aanmelderId: actor.persoonId,
      eigenaarId: ownerOf(actor.persoonId, procesregisseurs),
      grondslag: kolommen.grondslag,
      themas: kolommen.themas,
      niveau: kolommen.niveau,
      onderdeel: kolommen.onderdeel,
      urgentie: kolommen.urgentie ?? 'gewoon',
      bekendeRegieId: kolommen.bekendeRegieId,
      inhoud: tx.kringen.seal('aanmelding', aanmeldingId, row, inhoud),
    })
    .execute()
  for (const persoonId of procesregisseurs.filter((id) => id !== actor.persoonId))
    await planMail(tx, {
      soort: 'aanmelding-ontvangen',
      persoonId,
      casusId: null,
      pad: `/aanmeldingen/${aanmeldingId}`,
      gegevens: {},
      dringend: kolommen.urgentie === 'acuut',
    })
  return { body: await getAanmelding(tx, aanmeldingId), versie: 1, objectId: aanmeldingId }
}

/** Its own kring: one aanmelding, who filed it and the procesregisseurs of the netwerk. */
async function openKring(tx: WriteTx, aanmelderId: string, procesregisseurs: readonly string[]): Promise<string> {
  const kringId = await createKring(tx, 'aanmelding', null)
  for (const persoonId of new Set([aanmelderId, ...procesregisseurs]))
    await grantKring(tx, {
      kringId,
      persoonId,
      casusId: null,
      deelnameId: null,
      magSchrijven: procesregisseurs.includes(persoonId),
    })
  return kringId
}

/** A procesregisseur who files it keeps it; so does the only one there is. Else the wachtlijst shows it first. */
function ownerOf(aanmelderId: string, procesregisseurs: readonly string[]): string | null {
  if (procesregisseurs.includes(aanmelderId)) return aanmelderId
  return procesregisseurs.length === 1 ? (procesregisseurs[0] ?? null) : null
}
