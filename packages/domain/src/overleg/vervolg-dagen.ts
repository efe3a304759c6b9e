import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'
import { addDagen, type Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isWerkdag } from '../shared/werkdagen.ts'

/** The days between which a follow-up belongs; without `vanaf` an earlier day is as good (NET-40, OVL-15). */
export type VervolgVenster = {
  readonly vanaf: Dag | null
  readonly tot: Dag
  /** Whether the last day may not be passed, or only reminds. */
  readonly kanTeLaat: boolean
}

/** How a day fits: what deserves a look is said, nothing is forbidden (B-07). */
export type VervolgDagStand = 'past' | 'te-vroeg' | 'te-laat' | 'geen-werkdag'

const OFFER_BEFORE_DAGEN = 14

/** Where the follow-up belongs after an overleg on a day; null where its date is fixed at the table itself (NET-40). */
export function getVervolgVenster(profiel: Netwerkprofiel, laatsteOverleg: Dag): VervolgVenster | null {
  const venster = waarde(profiel, 'vervolg.venster')
  switch (venster.soort) {
    case 'venster':
      return {
        vanaf: addDagen(laatsteOverleg, venster.vanafDagen),
        tot: addDagen(laatsteOverleg, venster.totDagen),
        kanTeLaat: true,
      }
    case 'herinnering':
      return { vanaf: null, tot: addDagen(laatsteOverleg, venster.naDagen), kanTeLaat: false }
    case 'datum-voor-einde':
      return null
  }
}

/** The days to offer: those on which people work, that still come (OVL-15). Where no first day is set, the last two weeks. */
export function listVervolgDagen(venster: VervolgVenster, today: Dag, feestdagen: ReadonlySet<Dag>): Dag[] {
  const first = venster.vanaf ?? addDagen(venster.tot, -OFFER_BEFORE_DAGEN)
  const dagen: Dag[] = []
  for (let dag = first > today ? first : addDagen(today, 1); dag <= venster.tot; dag = addDagen(dag, 1))
    if (isWerkdag(dag, feestdagen)) dagen.push(dag)
  return dagen
}

/** How one day stands beside the window (OVL-15). */
export function assessVervolgDag(
  venster: VervolgVenster | null,
  dag: Dag,
  today: Dag,
  feestdagen: ReadonlySet<Dag>,
): VervolgDagStand {
  if (venster?.vanaf && dag < venster.vanaf) return 'te-vroeg'
  if (venster?.kanTeLaat && dag > venster.tot) return 'te-laat'
  return isWerkdag(dag, feestdagen) || dag < today ? 'past' : 'geen-werkdag'
}

const MOST_DAGEN = 8

export type ProposeDagenRefusal = 'dagen-missing' | 'dagen-too-many' | 'dag-not-ahead' | 'dag-twice'

/** Puts some days before the partners, so that the follow-up is planned in consultation (OVL-14). */
export function proposeDagen(dagen: readonly Dag[], today: Dag): Outcome<readonly Dag[], ProposeDagenRefusal> {
  if (dagen.length === 0) return refuse('dagen-missing')
  if (dagen.length > MOST_DAGEN) return refuse('dagen-too-many')
  if (new Set(dagen).size < dagen.length) return refuse('dag-twice')
  if (dagen.some((dag) => dag <= today)) return refuse('dag-not-ahead')
  return accept(dagen.toSorted((a, b) => (a < b ? -1 : 1)))
}

/** Which of the proposed days suit a partner; none is an answer too (OVL-14). */
export const chooseDagen = (
  voorstel: { readonly dagen: readonly Dag[]; readonly isOpen: boolean },
  gekozen: readonly Dag[],
): Outcome<readonly Dag[], 'voorstel-closed' | 'dag-not-proposed'> => {
  if (!voorstel.isOpen) return refuse('voorstel-closed')
  if (gekozen.some((dag) => !voorstel.dagen.includes(dag))) return refuse('dag-not-proposed')
  return accept(voorstel.dagen.filter((dag) => gekozen.includes(dag)))
}
