import { randomUUID } from 'node:crypto'
import type { regieEndpoints } from '@regietafel/contract/regie.contract.ts'
import {
  type AssignCasusregieRefusal,
  assignCasusregie as decide,
} from '@regietafel/domain/bevoegdheid/assign-casusregie.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { addNaast, assignInhoudelijkeRegie } from '../../access/inhoudelijke-regie.ts'
import { lockCasus } from '../../access/lock-casus.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { requireRegie } from './bevoegdheid.reads.ts'
import { getRegie, type RegiedeelInhoud } from './regie.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/casusregies'

const WORDS: Refusals<AssignCasusregieRefusal> = {
  'agreed-in-the-overleg': [409, 'In dit netwerk spreken jullie dit samen af in het overleg.'],
  'casus-not-lopend': [409, 'Deze casus is gesloten. Heropen de casus om de regie te wijzigen.'],
  'deelname-not-actief': [409, 'Deze persoon doet nog niet mee: de verwachtingen zijn niet aanvaard.', 'deelnameId'],
  'already-inhoudelijke-regie': [409, 'Deze persoon heeft die rol al.', 'deelnameId'],
  'regisseur-already-there': [
    409,
    'Er is al een regisseur. Draag de rol over als iemand anders het wordt.',
    'deelnameId',
  ],
  'procesregisseur-cannot-be-inhoudelijke-regie': [
    409,
    'De procesregisseur is onafhankelijk en kan deze rol in dezelfde casus niet hebben.',
    'deelnameId',
  ],
  'no-direct-contact': [
    409,
    'Wie deze rol heeft, heeft zelf contact met het gezin. Kies iemand die dat heeft.',
    'directContact',
  ],
  'leefgebieden-missing': [400, 'Kies waar deze regisseur over gaat.', 'leefgebieden'],
}

/** The procesregisseur gives the casusregie: to the first, or beside the first for a part of the plan (ROL-11, NET-49). */
export const assignCasusregie: UseCase<typeof KEY, (typeof regieEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body: { deelnameId, directContact, leefgebieden, veiligheidsafspraken },
}) => {
  await lockCasus(tx, casusId)
  const casus = await getCasus(tx, casusId)
  const seat = casus.team.find((each) => each.deelnameId === deelnameId)
  if (!seat) throw notFound()
  const { persoon, rol, status } = seat
  const { persoonId, organisatie } = persoon
  const deelname = { id: deelnameId, persoonId, organisatieId: organisatie.organisatieId, rol, status }
  const hasRegisseur = casus.team.some((each) => each.rol === 'inhoudelijke-regie' && each.status === 'actief')
  const toewijzing = waarde(await getActiveProfiel(tx), 'casusregie.toewijzing')
  const decision = decide({ status: casus.status, hasRegisseur }, { deelname, directContact, leefgebieden }, toewijzing)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  await requireRegie(tx, { casusId, niveau: casus.niveau, rol: 'inhoudelijke-regie', persoonId }, 'deelnameId')
  const given = decision.value.naast
    ? await addNaast(tx, casusId, deelnameId)
    : await assignInhoudelijkeRegie(tx, {
        casusId,
        deelnameId,
        bron: 'toewijzing',
        overlegId: null,
        geschiktheid: null,
      })
  if (leefgebieden.length > 0) await insertRegiedeel(tx, casusId, given, leefgebieden, veiligheidsafspraken)
  await touchCasus(tx, casusId, 'regie', given)
  return { body: await getRegie(tx, casusId), objectId: given }
}

async function insertRegiedeel(
  tx: WriteTx,
  casusId: string,
  deelnameId: string,
  leefgebieden: readonly string[],
  veiligheidsafspraken: string | null,
): Promise<void> {
  const regiedeelId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('regiedeel')
    .values({
      netwerkId: tx.netwerkId,
      regiedeelId,
      ...row,
      casusId,
      deelnameId,
      leefgebieden: [...leefgebieden],
      van: tx.now,
      vastgelegdDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('regiedeel', regiedeelId, row, { veiligheidsafspraken } satisfies RegiedeelInhoud),
    })
    .execute()
}
