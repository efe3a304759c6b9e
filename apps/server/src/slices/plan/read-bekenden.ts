import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { namesOf, type RegisterLid } from '@regietafel/domain/anonimisering/casus-register.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import { findNamed } from '@regietafel/domain/anonimisering/find-named.ts'
import type { RegisterOrganisatie } from '@regietafel/domain/anonimisering/register.ts'
import { readHerkenbaar } from '../../access/herkenbaar.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readEigenRegisseurs } from '../bevoegdheid/bevoegdheid.reads.ts'
import { readHuishoudenEver } from '../huishouden/huishouden.reads.ts'
import { readVelden } from './plan.reads.ts'

/** Who and what a casus is about, wherever it was written down. */
export type Bekenden = {
  readonly leden: readonly RegisterLid[]
  /** Named in a field that is not about them: in the aanmelding, as who has the gezag, who speaks in the plan, who wants the regie. */
  readonly anderen: readonly RegisterLid[]
  readonly organisaties: readonly RegisterOrganisatie[]
}

/**
 * The household of now and before, and everyone else whom the casus names: in the aanmelding, beside a member, or as a
 * speaker in the plan (OPL-32). `blijven` are the texts that the procesregisseur left on purpose.
 */
export async function readBekenden(
  tx: ReadTx,
  casusId: string,
  team: readonly Deelname[],
  blijven: readonly string[],
): Promise<Bekenden> {
  const ever = await readHuishoudenEver(tx, casusId)
  const leden = ever.map(
    ({ huishoudlidId, naam, rol, geboortedatum, adres, telefoon, email, earlier }): RegisterLid => ({
      id: huishoudlidId,
      naam,
      rol,
      geboortedatum,
      adres,
      telefoon,
      email,
      earlier,
    }),
  )
  const { named } = await readHerkenbaar(tx, casusId)
  const beside = ever.flatMap(({ gezag, beroep }) => [gezag, beroep].flatMap((text) => (text ? [findNamed(text)] : [])))
  const sprekers = (await readVelden(tx, casusId)).flatMap(({ waarde: { spreker } }) =>
    spreker ? [findNamed(spreker, true)] : [],
  )
  const known = new Set([
    ...leden
      .flatMap(({ naam, earlier }) => [naam, ...earlier.map((each) => each.naam)].flatMap(namesOf))
      .map(decisionKey),
    ...leden.flatMap(({ naam }) => decisionKey(naam).split(' ')),
    ...team
      .flatMap(({ persoon }) => [persoon.naam, persoon.organisatie.naam, ...persoon.naam.split(' ')])
      .map(decisionKey),
    ...blijven.map(decisionKey),
  ])
  const isNew = (text: string) => {
    const key = decisionKey(text)
    return key.length > 1 && !known.has(key) && !key.split(' ').every((word) => known.has(word))
  }
  const regisseurs = (await readEigenRegisseurs(tx, casusId)).map((wie) => findNamed(wie, true))
  const all = [...named, ...beside, ...sprekers, ...regisseurs]
  const persons = all.flatMap((each) => each.persons).filter(isNew)
  const organisations = all.flatMap((each) => each.organisations).filter(({ naam }) => isNew(naam))
  return {
    leden,
    anderen: byKey(persons, (naam) => naam).map((naam) => toAndere(`${GENOEMD}${decisionKey(naam)}`, naam, null)),
    organisaties: byKey(organisations, ({ naam }) => naam).map(({ kind, naam }) => ({
      id: `${GENOEMD}${decisionKey(naam)}`,
      kind,
      names: [naam],
    })),
  }
}

const byKey = <Each>(all: readonly Each[], naamOf: (each: Each) => string): Each[] => [
  ...new Map(all.map((each) => [decisionKey(naamOf(each)), each])).values(),
]

const GENOEMD = 'genoemd:'
/** Named somewhere, no member of the household: the procesregisseur may decide that the text stays. */
export const isGenoemd = (id: string): boolean => id.startsWith(GENOEMD)

const toAndere = (id: string, naam: string, rol: string | null): RegisterLid => ({
  id,
  naam,
  rol,
  geboortedatum: null,
  adres: null,
  telefoon: null,
  email: null,
  earlier: [],
})

/** Colleagues as the register knows them where members are hidden: by what they are (COM-07, B-09). */
export const toCollegas = (team: readonly Deelname[]): RegisterLid[] =>
  [...new Map(team.map(({ persoon }) => [persoon.persoonId, persoon])).values()].map(
    ({ persoonId, naam, functienaam }) => toAndere(`collega:${persoonId}`, naam, functienaam || 'deelnemer'),
  )
