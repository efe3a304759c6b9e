import { anonymiseParts, type Piece } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import {
  assignLabels,
  registerDecisions,
  type RegisterLid,
  toRegister,
} from '@regietafel/domain/anonimisering/casus-register.ts'
import { findCasusLeaks } from '@regietafel/domain/anonimisering/find-casus-leaks.ts'
import type { Leak } from '@regietafel/domain/anonimisering/find-leaks.ts'
import { type KeptLabels, toKept } from '@regietafel/domain/anonimisering/keep-labels.ts'
import type { Decision, Register } from '@regietafel/domain/anonimisering/register.ts'
import { areLedenHidden } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getActiveProfiel } from '../../profiel/read-profiel.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { type BesluitRow, selectBesluiten, selectControles } from './anonimisering.queries.ts'
import { readBekenden, toCollegas } from './read-bekenden.ts'

/** Everything by which texts of one casus lose their names in the same way, wherever they are shared (OPL-32). */
export type Casuskennis = {
  /** Everyone whom the casus knows by name; colleagues are not among them. */
  readonly leden: readonly RegisterLid[]
  /** The colleagues where members are hidden from one another; elsewhere none: their names stay (COM-07, B-09). */
  readonly collegas: readonly RegisterLid[]
  /** The key: which label stands for which person. */
  readonly labels: ReadonlyMap<string, string>
  /** What is replaced. */
  readonly register: Register
  /** What may not be read in any rendition: the register without the colleagues. */
  readonly ofHuishouden: Register
  readonly besluiten: readonly BesluitRow[]
  readonly decisions: readonly Decision[]
  /** The labels of who is in no register, as they were when a plan was last read. */
  readonly kept: KeptLabels
}

/**
 * What the casus holds of everyone it names, with what was decided before. Who does not hold the kring of the regie gets
 * the household alone: the decisions stay out of sight (OPL-33). For words that leave the team (`buiten`) its own names
 * are no better than others: they say which casus it is (GOV-54).
 */
export async function readCasuskennis(
  tx: ReadTx,
  casusId: string,
  bestemming: 'team' | 'buiten' = 'team',
): Promise<Casuskennis> {
  const team = await readTeam(tx, casusId)
  const besluiten = await selectBesluiten(tx, casusId)
  const blijven = besluiten.flatMap(({ keuze, tekst }) => (keuze === 'laat-staan' ? [tekst] : []))
  const bekenden = await readBekenden(tx, casusId, team, blijven)
  const leden = [...bekenden.leden, ...bekenden.anderen]
  const hidden = bestemming === 'buiten' || areLedenHidden(await getActiveProfiel(tx))
  const collegas = hidden ? toCollegas(team) : []
  const controles = (await selectControles(tx, casusId)).toReversed()
  const labels = assignLabels([...leden, ...collegas], new Map(controles.flatMap((controle) => controle.labels)))
  const ofHuishouden = toRegister(leden, labels, bekenden.organisaties)
  const { persons } = toRegister(collegas, labels)
  // Partners at the table are no private organisations, whatever their name looks like.
  const partners = team.map(({ persoon }) => persoon.organisatie.naam)
  const namen = hidden ? [] : team.flatMap(({ persoon }) => partsOf(persoon.naam))
  const stay = [...new Set([...partners, ...namen])].map((text): Decision => ({ text, choice: 'leave' }))
  return {
    leden,
    collegas,
    labels,
    register: { ...ofHuishouden, persons: [...ofHuishouden.persons, ...persons] },
    ofHuishouden,
    besluiten,
    decisions: [...besluiten.map(toDecision), ...registerDecisions(leden), ...stay],
    kept: toKept(controles.flatMap((controle) => controle.vreemden ?? [])),
  }
}

const toDecision = ({ keuze, tekst, label }: BesluitRow): Decision =>
  keuze === 'vervang' ? { text: tekst, choice: 'replace', label: label ?? '' } : { text: tekst, choice: 'leave' }

/** A name as people write it: whole, the first word, what follows it, and the last word. */
function partsOf(naam: string): string[] {
  const words = naam.trim().split(/\s+/)
  return [naam, words[0] ?? '', words.slice(1).join(' '), words.at(-1) ?? ''].filter((part) => part !== '')
}

/** The texts of one document or bericht in pieces, each with its rendition: the same for the plan, a bericht and an export. */
export const pseudonimise = (
  { register, decisions, kept }: Casuskennis,
  texts: readonly string[],
): readonly (readonly Piece[])[] => anonymiseParts(texts, register, decisions, kept)

/** What can still be recognised in a rendition, read apart from the step that replaced (OPL-32). */
export function findLeaksIn(
  { ofHuishouden, leden, besluiten }: Casuskennis,
  text: string,
  known: readonly string[] = [],
): Leak[] {
  const replaced = besluiten.flatMap(({ keuze, tekst }) => (keuze === 'vervang' ? [tekst] : []))
  return findCasusLeaks(text, ofHuishouden, { leden, replaced }, known)
}
