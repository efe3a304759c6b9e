import type { Deelname as Seat } from '@regietafel/contract/casus.contract.ts'
import type { deelnameEndpoints } from '@regietafel/contract/deelname.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import type { Deelname } from '@regietafel/domain/casus/deelname.ts'
import {
  type ProposeOverdrachtRefusal,
  proposeOverdracht as decide,
} from '@regietafel/domain/casus/propose-overdracht.ts'
import type { Overdrachtsnotitie } from '@regietafel/domain/casus/overdracht.ts'
import { type ProposeProcesregieRefusal, proposeProcesregie } from '@regietafel/domain/casus/propose-procesregie.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { Regisseur } from '@regietafel/domain/netwerk/profielwaarden.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { requireRegie } from '../bevoegdheid/bevoegdheid.reads.ts'
import { getActiveProfiel, getPersoon } from '../netwerk/netwerk.reads.ts'
import { getCasus } from './casus.reads.ts'
import { readOverdrachtRows } from './overdracht.queries.ts'
import { getOverdracht } from './overdracht.view.ts'
import { announceOverdracht, findSeatOf, saveOverdracht } from './save-overdracht.ts'
import { toDeelname } from './team.ts'

const KEY = 'POST /v1/casussen/{casusId}/overdrachten'

const WORDS: Refusals<ProposeOverdrachtRefusal | ProposeProcesregieRefusal> = {
  'no-inhoudelijke-regie': [409, 'Niemand heeft deze rol nu. Kies in het overleg wie het wordt.'],
  'not-the-regie': [403, 'Alleen wie deze rol heeft of de procesregisseur draagt de rol over.'],
  'not-the-procesregisseur': [403, 'Alleen de procesregisseur draagt de procesregie over.'],
  'opvolger-is-voorganger': [400, 'Kies iemand anders: deze persoon heeft de rol al.', 'opvolgerId'],
  'opvolger-without-deelname': [409, 'Deze persoon werkt niet meer in dit netwerk.', 'opvolgerId'],
  'opvolger-is-no-procesregisseur': [400, 'Kies iemand die procesregisseur is in dit netwerk.', 'opvolgerId'],
  'procesregisseur-cannot-be-inhoudelijke-regie': [
    409,
    'In dit netwerk kan één persoon niet allebei de rollen hebben.',
    'opvolgerId',
  ],
  'notitie-incomplete': [400, 'Vul alle vier de delen van de notitie in.', 'notitie'],
  'overdracht-already-open': [409, 'Er ligt al een voorstel. Wacht op het antwoord of trek het voorstel in.'],
}

type OfferRegie = {
  readonly rol: Regisseur
  readonly opvolgerId: string
  readonly vertrekt: boolean
  readonly notitie: Overdrachtsnotitie
}

/**
 * Proposes a successor with a note (ROL-35, ROL-36, ROL-37). The successor gets an offered seat: it holds the keys of the
 * role, but opens nothing but that the casus exists until the answer is yes (ROL-02).
 */
export const proposeOverdracht: UseCase<typeof KEY, (typeof deelnameEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  const overdrachtId = await offerRegie(tx, casusId, body)
  return { body: await getOverdracht(tx, casusId, overdrachtId), versie: 1, objectId: overdrachtId }
}

/** The same outside a request: with the keys of who hands over. @throws Problem when a rule refuses */
export async function offerRegie(tx: WriteTx, casusId: string, body: OfferRegie): Promise<string> {
  const casus = await getCasus(tx, casusId)
  if (casus.status !== 'lopend') throw new Problem(409, 'casus-not-lopend', 'Deze casus is gesloten.')
  const persoon = await getPersoon(tx, body.opvolgerId)
  const held = tx.kringen.deelnamesIn(casusId)
  const door = casus.team.find(
    (seat) => held.includes(seat.deelnameId) && (seat.rol === 'procesregisseur' || seat.rol === 'inhoudelijke-regie'),
  )
  const current = findRegisseur(casus.team, body.rol)
  const existing = findSeatOf(casus.team, body.opvolgerId)
  const command = {
    door: { id: door?.deelnameId ?? '', rol: door?.rol ?? 'ketenpartner' },
    opvolger: existing ? toDeelname(existing) : newcomer(persoon),
    notitie: body.notitie,
  } as const
  const rows = await readOverdrachtRows(tx, casusId)
  const openOverdracht = rows.some(({ status, rol }) => status === 'voorgesteld' && rol === body.rol)
  const profile = waarde(await getActiveProfiel(tx), 'casusregie.toewijzing')
  const decision =
    body.rol === 'inhoudelijke-regie'
      ? decide({ regieDeelnameId: current?.deelnameId ?? null, openOverdracht }, command, profile, tx.now)
      : proposeProcesregie(
          { procesDeelnameId: current?.deelnameId ?? '', openOverdracht },
          {
            ...command,
            opvolger: { ...command.opvolger, isProcesregisseur: persoon.functies.includes('procesregisseur') },
          },
          profile,
          tx.now,
        )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  await requireRegie(tx, { casusId, niveau: casus.niveau, rol: body.rol, persoonId: body.opvolgerId }, 'opvolgerId')

  const overdrachtId = await saveOverdracht(tx, casusId, decision.value, {
    rol: body.rol,
    vertrekt: body.vertrekt,
    persoon,
    existing,
  })
  await announceOverdracht(tx, casusId, { overdrachtId, rol: body.rol, opvolgerId: body.opvolgerId })
  return overdrachtId
}

const findRegisseur = (team: readonly Seat[], rol: Regisseur) =>
  team.find((seat) => seat.rol === rol && seat.status === 'actief' && seat.vervangtDeelnameId === null)

/** Someone of the directory without a seat: it is made with the proposal. Who left cannot be asked. */
const newcomer = ({ persoonId, organisatie, actief }: Persoon): Deelname => ({
  id: '',
  persoonId,
  organisatieId: organisatie.organisatieId,
  rol: 'ketenpartner',
  status: actief ? 'uitgenodigd' : 'beeindigd',
})
