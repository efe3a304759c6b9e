import { createHash } from 'node:crypto'
import { type Piece, resultOf } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import { areLedenHidden } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { IntegraalPlanData } from '../../pdf/pdf-data.ts'
import { type Casuskennis, findLeaksIn, pseudonimise } from './anonimisering.reads.ts'
import type { DocumentBron } from './document-bron.ts'
import { mapPlanTexts, readPlanTexts } from './plan-texts.ts'

const BEPERKING =
  'Dit document is gepseudonimiseerd: namen, adressen, nummers en geboortedagen uit het huishouden zijn vervangen. Wie het huishouden kent, kan het nog herkennen. Deel het niet verder.'

/** A plan without names, beside what it was made of. */
export type Rendition = {
  readonly data: IntegraalPlanData
  readonly onderdelen: readonly { readonly kop: string; readonly pieces: readonly Piece[] }[]
}

/** Takes the household out of every text of a plan, and colleagues too where members are hidden (OPL-32, B-09, B-10). */
export function pseudonimisePlan(kennis: Casuskennis, bron: DocumentBron, identified: IntegraalPlanData): Rendition {
  const plan = areLedenHidden(bron.profiel) ? hideLeden(bron, identified) : identified
  const texts = readPlanTexts(plan)
  const parts = pseudonimise(
    kennis,
    texts.map(({ tekst }) => tekst),
  )
  let next = 0
  const data = mapPlanTexts(plan, () => resultOf(parts[next++] ?? []))
  const onderdelen = texts.map(({ kop }, index) => ({ kop, pieces: parts[index] ?? [] }))
  return { data: { ...data, beperking: BEPERKING }, onderdelen }
}

/** Colleagues by what they are: function and organisation, no name (COM-07). */
function hideLeden({ casus }: DocumentBron, plan: IntegraalPlanData): IntegraalPlanData {
  const functies = new Map(casus.team.map(({ persoon }) => [persoon.naam, persoon.functienaam || 'deelnemer']))
  const byFunctie = (naam: string) => functies.get(naam) ?? naam
  const acties = (all: IntegraalPlanData['overigeActies']) =>
    all.map((actie) => ({ ...actie, wie: functies.get(actie.wie) ?? 'deelnemer' }))
  const citaat = (each: IntegraalPlanData['krachten'][number]) => ({ ...each, spreker: byFunctie(each.spreker) })
  const regie = <R extends { naam: string }>(each: R): R => ({ ...each, naam: byFunctie(each.naam) })
  return {
    ...plan,
    inhoudelijkeRegie: plan.inhoudelijkeRegie && regie(plan.inhoudelijkeRegie),
    procesregie: regie(plan.procesregie),
    krachten: plan.krachten.map(citaat),
    zorgen: plan.zorgen.map(citaat),
    doelen: plan.doelen.map((doel) => ({ ...doel, acties: acties(doel.acties) })),
    overigeActies: acties(plan.overigeActies),
    team: plan.team.map((lid) => ({ ...regie(lid), functie: null })),
  }
}

/** By what two renditions are the same: what was read and what it became (OPL-33). */
export const fingerprintOf = ({ onderdelen }: Rendition): string =>
  createHash('sha256')
    .update(JSON.stringify(onderdelen.map(({ pieces }) => pieces.map(({ original, result }) => [original, result]))))
    .digest('hex')

/** The parts in which something of the household can still be recognised, by their heading: never what it is. */
export const leakyParts = (kennis: Casuskennis, { onderdelen }: Pick<Rendition, 'onderdelen'>): string[] => [
  ...new Set(onderdelen.flatMap(({ kop, pieces }) => (findLeaksIn(kennis, resultOf(pieces)).length > 0 ? [kop] : []))),
]
