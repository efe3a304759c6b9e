import { createHash } from 'node:crypto'
import { type Piece, resultOf } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import { isStranger, type KeptLabel } from '@regietafel/domain/anonimisering/keep-labels.ts'
import type { IntegraalPlanData } from '../../pdf/pdf-data.ts'
import { type Casuskennis, findLeaksIn, pseudonimise } from './anonimisering.reads.ts'
import { mapPlanTexts, readPlanTexts } from './plan-texts.ts'

const BEPERKING =
  'Dit document is gepseudonimiseerd: namen, adressen, nummers en geboortedagen uit het huishouden zijn vervangen. Wie het huishouden kent, kan het nog herkennen. Deel het niet verder.'

/** A plan without names, beside what it was made of. */
export type Rendition = {
  readonly data: IntegraalPlanData
  readonly onderdelen: readonly { readonly kop: string; readonly pieces: readonly Piece[] }[]
}

/** The texts of a rendition in their order, whatever they are of. */
export type Onderdelen = Pick<Rendition, 'onderdelen'>

/** Takes the household out of every text of a plan, and colleagues too where members are hidden (OPL-32, B-09, B-10). */
export function pseudonimisePlan(kennis: Casuskennis, identified: IntegraalPlanData): Rendition {
  const plan = hideLeden(kennis, identified)
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

/** Colleagues by what they are, in every place that names who does or says something; where they are not hidden, as they are (COM-07, B-09). */
function hideLeden({ collegas, labels }: Casuskennis, plan: IntegraalPlanData): IntegraalPlanData {
  if (collegas.length === 0) return plan
  const functies = new Map(collegas.map(({ id, naam }) => [naam, labels.get(id) ?? 'deelnemer']))
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
    ...(plan.verantwoordelijkheden && {
      verantwoordelijkheden: plan.verantwoordelijkheden.map(({ wat, wie }) => ({
        wat,
        wie: wie.split(', ').map(byFunctie).join(', '),
      })),
    }),
  }
}

/** By what two renditions are the same: what was read and what it became (OPL-33). */
export const fingerprintOf = ({ onderdelen }: Rendition): string =>
  createHash('sha256')
    .update(JSON.stringify(onderdelen.map(({ pieces }) => pieces.map(({ original, result }) => [original, result]))))
    .digest('hex')

/** The parts in which something of the household can still be recognised, by their heading: never what it is. */
export const leakyParts = (kennis: Casuskennis, { onderdelen }: Onderdelen): string[] => [
  ...new Set(onderdelen.flatMap(({ kop, pieces }) => (findLeaksIn(kennis, resultOf(pieces)).length > 0 ? [kop] : []))),
]

/** Everyone and everything outside the register with the label it got, so that it is called the same in later texts (OPL-32). */
export const strangersIn = ({ onderdelen }: Onderdelen): KeptLabel[] =>
  onderdelen.flatMap(({ pieces }) =>
    pieces.flatMap(({ original, span }) =>
      span && isStranger(span) ? [{ category: span.category, tekst: original, label: span.label }] : [],
    ),
  )

/** The doubtful texts, each with its number: the same text is decided once (OPL-33). */
export function numberDoubtful({ onderdelen }: Onderdelen): ReadonlyMap<string, number> {
  const keys = onderdelen.flatMap(({ pieces }) =>
    pieces.flatMap(({ original, span }) => (span?.doubtful ? [decisionKey(original)] : [])),
  )
  return new Map([...new Set(keys)].map((key, index) => [key, index + 1]))
}
