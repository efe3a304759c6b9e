import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { PlanOverleg } from '@regietafel/contract/overleg.contract.ts'
import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { chooseVoorzitter } from '@regietafel/domain/overleg/choose-voorzitter.ts'
import {
  planOverleg as decide,
  type PlanOverlegRefusal,
  isEersteBehind,
} from '@regietafel/domain/overleg/plan-overleg.ts'
import type { z } from 'zod'
import type { WriteTx } from '../../database/transaction.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { hasEersteOverleg } from './overleg.queries.ts'
import { neutralPlaats } from './send-uitnodiging.ts'

const WORDS: Refusals<PlanOverlegRefusal | 'only-the-procesregisseur'> = {
  'casus-not-lopend': [409, 'Deze casus is gesloten. Heropen de casus om een overleg te plannen.'],
  'eerste-overleg-already-there': [409, 'Het eerste overleg is er al. Kies een vervolgoverleg.', 'type'],
  'eerste-overleg-missing': [409, 'Begin met het eerste overleg: daar spreken jullie doel, plan en regie af.', 'type'],
  'overleg-in-the-past': [400, 'Dit tijdstip is al voorbij.', 'begin'],
  'overleg-ends-before-start': [400, 'Het einde moet na het begin liggen.', 'eind'],
  'doel-missing': [400, 'Schrijf op waarvoor jullie bij elkaar komen.', 'doel'],
  'locatie-missing': [400, 'Schrijf op waar het overleg is.', 'vorm.plaats'],
  'reden-online-missing': [
    400,
    'Een eerste overleg is hier in principe fysiek. Schrijf op waarom online nodig is.',
    'vorm.reden',
  ],
  'no-genodigden': [400, 'Nodig minstens één deelnemer uit.', 'genodigden'],
  'genodigde-twice': [400, 'Iemand staat twee keer in de lijst.', 'genodigden'],
  'zeker-aanwezig-not-agreed': [
    409,
    'Nog niet iedereen die er zeker bij moet zijn, stemde in met deze datum.',
    'genodigden',
  ],
  'only-the-procesregisseur': [409, 'De procesregisseur zit dit overleg voor.'],
}

export type PlannedOverleg = {
  readonly profiel: Netwerkprofiel
  readonly eerste: boolean
  readonly voorzitter: Deelname
  /** The place as a calendar may show it: a house or `online`; null for any other. */
  readonly neutraal: string | null
  readonly genodigden: readonly { readonly seat: Deelname; readonly zekerAanwezig: boolean }[]
}

/** Checks a plan against the casus, the team and the profile (OVL-01, OVL-02, OVL-03, OVL-19). `besides` is the overleg that changes. */
export async function preparePlan(
  tx: WriteTx,
  casusId: string,
  body: z.output<typeof PlanOverleg>,
  besides: string | null,
): Promise<PlannedOverleg> {
  const casus = await getCasus(tx, casusId)
  const profiel = await getActiveProfiel(tx)
  const type = profiel.lijsten.overlegtypen.find(({ code }) => code === body.type)
  if (!type) throw wrong('type', 'Kies een soort overleg.')
  const huis = body.vorm.huis === null ? null : profiel.lijsten.onderdelen.keuzes.find((k) => k.code === body.vorm.huis)
  if (huis === undefined) throw wrong('vorm.huis', 'Kies een huis van dit netwerk.')
  const genodigden = body.genodigden.map(({ deelnameId, zekerAanwezig }) => ({
    seat: getSeat(casus.team, deelnameId),
    zekerAanwezig,
  }))
  const voorzitter = findVoorzitter(casus.team, profiel)
  const { soort, plaats, reden } = body.vorm
  const decision = decide(
    {
      status: casus.status,
      hasEersteOverleg: isEersteBehind(profiel.lijsten.overlegtypen, await hasEersteOverleg(tx, casusId, besides)),
    },
    {
      type,
      begin: new Date(body.begin),
      eind: new Date(body.eind),
      vorm: soort === 'fysiek' ? { soort, locatie: huis?.label ?? plaats } : { soort, link: plaats, reden },
      doel: body.doel,
      genodigden: body.genodigden.map((genodigde) => ({ ...genodigde, akkoordMetDatum: false })),
    },
    { eersteOverlegFysiek: waarde(profiel, 'eersteOverleg.fysiek'), zekerAanwezigBlocks: false },
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  return {
    profiel,
    eerste: type.eerste,
    voorzitter,
    neutraal: neutralPlaats(profiel, { vorm: soort, huis: body.vorm.huis }),
    genodigden: genodigden.filter(({ seat }) => seat.deelnameId !== voorzitter.deelnameId),
  }
}

const wrong = (veld: string, melding: string) =>
  new Problem(400, 'ongeldige-invoer', melding, { fouten: [{ veld, melding }] })

function getSeat(team: readonly Deelname[], deelnameId: string): Deelname {
  const seat = team.find((deelname) => deelname.deelnameId === deelnameId)
  if (!seat || seat.rol === 'lijn' || (seat.status !== 'actief' && seat.status !== 'uitgenodigd'))
    throw wrong('genodigden', 'Kies mensen die nu in het team zitten.')
  return seat
}

function findVoorzitter(team: readonly Deelname[], profiel: Netwerkprofiel): Deelname {
  const seat = team.find(({ rol, status }) => rol === 'procesregisseur' && status === 'actief')
  if (!seat) throw new Problem(409, 'geen-procesregisseur', 'Deze casus heeft nog geen procesregisseur.')
  const { deelnameId, rol } = seat
  const chosen = chooseVoorzitter({ deelnameId, rol, openActies: 0 }, waarde(profiel, 'voorzitter'))
  if (!chosen.ok) throw refusedAs(WORDS, chosen.refusal)
  return seat
}
