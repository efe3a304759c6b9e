import { randomUUID } from 'node:crypto'
import type { Deelname as Seat } from '@regietafel/contract/casus.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import type { OverdrachtRol } from '@regietafel/domain/casus/overdracht.ts'
import type { OverdrachtVoorgesteld } from '@regietafel/domain/casus/propose-overdracht.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { announce } from '../../live/announce.ts'
import { notifyDeelnemers } from './notify-deelnemers.ts'
import { getInbrengKring, type OverdrachtInhoud } from './overdracht.queries.ts'

/** The seat that someone has or is offered here now, not as a substitute. */
export const findSeatOf = (team: readonly Seat[], persoonId: string): Seat | null =>
  team.find(
    (seat) =>
      seat.persoon.persoonId === persoonId &&
      seat.vervangtDeelnameId === null &&
      (seat.status === 'actief' || seat.status === 'uitgenodigd'),
  ) ?? null

const TERM_OF: Record<OverdrachtRol, 'proces' | 'inhoudelijkeRegie' | 'deelnemer'> = {
  procesregisseur: 'proces',
  'inhoudelijke-regie': 'inhoudelijkeRegie',
  ketenpartner: 'deelnemer',
}

/** Tells who is asked, once, and the open screens of the team. */
export async function announceOverdracht(
  tx: WriteTx,
  casusId: string,
  { overdrachtId, rol, opvolgerId }: { overdrachtId: string; rol: OverdrachtRol; opvolgerId: string },
): Promise<void> {
  await notifyDeelnemers(tx, {
    casusId,
    soort: 'overdracht',
    objectId: overdrachtId,
    pad: `/casussen/${casusId}/overdracht`,
    gegevens: { rol: TERM_OF[rol] },
    aan: [opvolgerId],
  })
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casus', casusId), soort: 'overdracht', id: overdrachtId })
}

/** Keeps the proposal with its note, and offers the seat that holds the keys of the role until the answer. */
export async function saveOverdracht(
  tx: WriteTx,
  casusId: string,
  voorstel: Pick<OverdrachtVoorgesteld, 'vanDeelnameId' | 'notitie' | 'voorgesteldOp'>,
  asked: { rol: OverdrachtRol; vertrekt: boolean; persoon: Persoon; existing: Seat | null },
): Promise<string> {
  const { rol, vertrekt, persoon, existing } = asked
  const offered = await addDeelname(tx, {
    casusId,
    persoonId: persoon.persoonId,
    organisatieId: persoon.organisatie.organisatieId,
    rol,
    vanaf: tx.now,
    aanvaardOp: null,
    vervangtDeelnameId: voorstel.vanDeelnameId,
  })
  const overdrachtId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casus', casusId), versie: 1 }
  const naarDeelnameId = existing?.deelnameId ?? offered
  await tx.db
    .insertInto('overdracht')
    .values({
      netwerkId: tx.netwerkId,
      overdrachtId,
      ...row,
      casusId,
      rol,
      status: 'voorgesteld',
      vanDeelnameId: voorstel.vanDeelnameId,
      naarDeelnameId,
      aangebodenDeelnameId: offered,
      vertrekt,
      voorgesteldOp: voorstel.voorgesteldOp,
      voorgesteldDoor: tx.persoonId ?? persoon.persoonId,
      inhoud: tx.kringen.seal('overdracht', overdrachtId, row, { reden: null } satisfies OverdrachtInhoud),
    })
    .execute()
  // A ketenpartner holds no inbreng of another: that of the new seat is there for this.
  const note = {
    kringId: await getInbrengKring(tx, casusId, rol === 'ketenpartner' ? offered : naarDeelnameId),
    versie: 1,
  }
  await tx.db
    .insertInto('overdrachtsnotitie')
    .values({
      netwerkId: tx.netwerkId,
      overdrachtId,
      ...note,
      casusId,
      inhoud: tx.kringen.seal('overdrachtsnotitie', overdrachtId, note, voorstel.notitie),
    })
    .execute()
  return overdrachtId
}
