import { randomUUID } from 'node:crypto'
import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { type ReopenCasusRefusal, reopenCasus as decide } from '@regietafel/domain/casus/reopen-casus.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { unarchiveMailgroep } from '../../mailgroep/archive-mailgroep.ts'
import { withdrawTermijn } from '../../termijn/end-termijn.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readPlanVersies } from '../plan/plan-versie.reads.ts'
import { type HeropeningInhoud, setCasusStatus } from './afsluiting.queries.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { getCasus } from './casus.reads.ts'
import { EINDE_DOOR_AFSLUITING } from './close-casus.ts'
import { withdrawNazorg } from './nazorg.queries.ts'
import { notifyDeelnemers } from './notify-deelnemers.ts'
import { readUitgeslotenIds } from './uitsluiting.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/heropening'

const WORDS: Refusals<ReopenCasusRefusal> = {
  'casus-not-reopenable': [
    409,
    'Deze casus is niet gesloten, of definitief afgesloten. Dan is een nieuwe aanmelding nodig.',
  ],
  'heropenen-not-in-this-netwerk': [409, 'In dit netwerk gaat een gesloten casus niet opnieuw open.'],
  'reden-missing': [400, 'Schrijf op waarom de casus opnieuw open gaat.', 'reden'],
}

/** Opens a closed casus again without a new aanmelding; everyone is asked anew, the plan goes on where it was (SLT-04, SLT-11). */
export const reopenCasus: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
}) => {
  const casus = await getCasus(tx, casusId)
  const closed = await readSeatsAtClosing(tx, casusId)
  const [plan] = await readPlanVersies(tx, casusId)
  const excluded = await readUitgeslotenIds(tx, casusId)
  const seats = casus.team.filter(
    ({ deelnameId, persoon }) => closed.includes(deelnameId) && !excluded.has(persoon.persoonId),
  )
  const decision = decide(
    { status: casus.status, laatstePlanVersie: plan?.nummer ?? null, deelnamesBijSluiten: closed },
    { ...body, procesregisseurId: actor.persoonId },
    waarde(await getActiveProfiel(tx), 'afsluiten.heropenen'),
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  await setCasusStatus(tx, casusId, decision.value.status, null)
  const heropeningId = await insertHeropening(tx, casusId, {
    ...body,
    door: decision.value.heropendDoor,
    planVersie: decision.value.planVanafVersie,
  })
  await withdrawNazorg(tx, casusId)
  await withdrawTermijn(tx, { casusId, soort: 'herziening-na-afsluiting', objectId: null })
  await unarchiveMailgroep(tx, casusId)
  await askAnew(tx, casusId, seats)
  await notifyDeelnemers(tx, {
    casusId,
    soort: 'heropening',
    objectId: heropeningId,
    pad: `/casussen/${casusId}`,
    gegevens: {},
    aan: seats.filter(({ persoon }) => persoon.actief).map(({ persoon }) => persoon.persoonId),
  })
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casus', casusId), soort: 'casus', id: casusId })
  return { body: await readAfsluitingen(tx, casusId), objectId: heropeningId }
}

async function readSeatsAtClosing(tx: WriteTx, casusId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('deelname')
    .select('deelnameId')
    .where('casusId', '=', casusId)
    .where('eindeReden', '=', EINDE_DOOR_AFSLUITING)
    .where('vervangtDeelnameId', 'is', null)
    .where('rol', 'not in', ['lijn', 'gast'])
    .where('aanvaardOp', 'is not', null)
    .execute()
  return rows.map(({ deelnameId }) => deelnameId)
}

/** Nobody comes back without saying so: a new seat each, offered; what still ran of the old one ends now. */
async function askAnew(tx: WriteTx, casusId: string, seats: readonly Deelname[]): Promise<void> {
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot: tx.now, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .where('eindeReden', '=', EINDE_DOOR_AFSLUITING)
    .where('tot', '>', tx.now)
    .execute()
  await tx.db
    .updateTable('deelname')
    .set({ eindeReden: 'heropening' })
    .where('casusId', '=', casusId)
    .where('eindeReden', '=', EINDE_DOOR_AFSLUITING)
    .execute()
  for (const { persoon, rol } of seats) {
    if (!persoon.actief) continue
    const { persoonId, organisatie } = persoon
    const { organisatieId } = organisatie
    await addDeelname(tx, { casusId, persoonId, organisatieId, rol, vanaf: tx.now, aanvaardOp: null })
  }
}

/** Writes down that, why and with which plan a casus went on; answers the id. */
export async function insertHeropening(
  tx: WriteTx,
  casusId: string,
  given: { aanleiding: string; reden: string; door: string; planVersie: number | null },
): Promise<string> {
  const heropeningId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('heropening')
    .values({
      netwerkId: tx.netwerkId,
      heropeningId,
      ...row,
      casusId,
      aanleiding: given.aanleiding,
      heropendOp: tx.now,
      heropendDoor: given.door,
      planVersie: given.planVersie,
      inhoud: tx.kringen.seal('heropening', heropeningId, row, { reden: given.reden } satisfies HeropeningInhoud),
    })
    .execute()
  return heropeningId
}
