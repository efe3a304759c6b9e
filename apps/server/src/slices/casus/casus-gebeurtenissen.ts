import type { Deelname, Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import type { RegieBron, RegieToewijzing } from '@regietafel/domain/casus/regie.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import { readRegieHistory } from '../../access/inhoudelijke-regie.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getCasus } from './casus.reads.ts'

/** What the casus itself tells: its start, its purpose, who came and went, its end (FAS-10, ROL-43). */
export async function readCasusGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const profiel = await getActiveProfiel(tx)
  const casus = await getCasus(tx, casusId)
  const agreed = (await readRegieHistory(tx, casusId)).filter(({ bron }) => bron !== 'vooringevuld')
  const starter = casus.team.find(({ rol }) => rol === 'procesregisseur')?.persoon.naam ?? null
  const rows: Gebeurtenis[] = [
    {
      gebeurtenisId: `${casusId}/begin`,
      soort: 'casus',
      moment: casus.begonnenOp,
      titel: `De casus ${casus.code} is begonnen`,
      door: starter,
      toelichting: casus.doelbinding ? `Doel: ${casus.doelbinding.doel}` : null,
    },
    ...casus.team.flatMap((seat) => tellSeat(seat, agreed, profiel)),
    ...agreed.map((toewijzing) => tellRegie(toewijzing, casus.team, profiel)),
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

const TOELICHTING: Record<RegieBron, string> = {
  vooringevuld: 'Al bekend bij de aanmelding.',
  overleg: 'Afgesproken in het overleg.',
  overdracht: 'Overgedragen en aanvaard.',
  toewijzing: 'Gegeven door de procesregisseur.',
}

/** Who became the inhoudelijke regie, and how: agreed at the table or handed over (ROL-07, ROL-35). */
function tellRegie(
  { deelnameId, bron, van }: RegieToewijzing,
  team: readonly Deelname[],
  profiel: Netwerkprofiel,
): Gebeurtenis {
  const naam = team.find((seat) => seat.deelnameId === deelnameId)?.persoon.naam ?? 'Iemand'
  return {
    gebeurtenisId: `${deelnameId}/regie/${van.toISOString()}`,
    soort: 'deelname',
    moment: van.toISOString(),
    titel: `${naam} is nu ${roleWord(profiel, 'inhoudelijke-regie')}`,
    door: null,
    toelichting: TOELICHTING[bron],
  }
}

function tellSeat(seat: Deelname, agreed: readonly RegieToewijzing[], profiel: Netwerkprofiel): Gebeurtenis[] {
  const { naam, organisatie } = seat.persoon
  const who = `${naam} (${organisatie.naam})`
  const role = roleWord(profiel, seat.rol)
  // Who became casusregisseur later came as a ketenpartner.
  const cameAs = agreed.some(({ deelnameId, van }) => deelnameId === seat.deelnameId && van.toISOString() > seat.vanaf)
    ? roleWord(profiel, 'ketenpartner')
    : role
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
      : event('begin', seat.vanaf, `${who} doet mee als ${cameAs}`, naam)
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
    gast: 'gast',
  })[rol]
