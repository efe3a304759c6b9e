import type { Deelname, Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getCasus } from './casus.reads.ts'

/** What the casus itself tells: its start, its purpose, who came and went, its end (FAS-10, ROL-43). */
export async function readCasusGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const profiel = await getActiveProfiel(tx)
  const casus = await getCasus(tx, casusId)
  const starter = casus.team[0]?.persoon.naam ?? null
  const rows: Gebeurtenis[] = [
    {
      gebeurtenisId: `${casusId}/begin`,
      soort: 'casus',
      moment: casus.begonnenOp,
      titel: `De casus ${casus.code} is begonnen`,
      door: starter,
      toelichting: casus.doelbinding ? `Doel: ${casus.doelbinding.doel}` : null,
    },
    ...casus.team.flatMap((seat) => tellSeat(seat, profiel)),
  ]
  if (casus.afgeslotenOp)
    rows.push({
      gebeurtenisId: `${casusId}/einde`,
      soort: 'casus',
      moment: casus.afgeslotenOp,
      titel: 'De casus is gesloten',
      door: null,
      toelichting: null,
    })
  return rows
}

function tellSeat(seat: Deelname, profiel: Netwerkprofiel): Gebeurtenis[] {
  const { naam, organisatie } = seat.persoon
  const who = `${naam} (${organisatie.naam})`
  const role = roleWord(profiel, seat.rol)
  const event = (part: string, moment: string, titel: string, door: string | null): Gebeurtenis => ({
    gebeurtenisId: `${seat.deelnameId}/${part}`,
    soort: 'deelname',
    moment,
    titel,
    door,
    toelichting: null,
  })
  const came =
    seat.status === 'uitgenodigd' || seat.status === 'afgewezen'
      ? event('vraag', seat.vanaf, `${who} is gevraagd als ${role}`, seat.toegewezenDoor)
      : event('begin', seat.vanaf, `${who} doet mee als ${role}`, naam)
  if (seat.tot === null || seat.status === 'actief' || seat.status === 'uitgenodigd') return [came]
  const left = seat.status === 'afgewezen' ? `${who} doet niet mee` : `${who} doet niet meer mee als ${role}`
  return [came, event('einde', seat.tot, left, naam)]
}

/** What this netwerk calls a role. */
const roleWord = (profiel: Netwerkprofiel, rol: Rol): string =>
  ({
    procesregisseur: term(profiel, 'proces').enkelvoud,
    'inhoudelijke-regie': term(profiel, 'inhoudelijkeRegie').enkelvoud,
    ketenpartner: term(profiel, 'deelnemer').enkelvoud,
    lijn: 'leidinggevende',
  })[rol]
