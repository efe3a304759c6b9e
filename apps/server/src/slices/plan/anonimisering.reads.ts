import { anonymiseParts, type Piece } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import {
  assignLabels,
  registerDecisions,
  type RegisterLid,
  toRegister,
} from '@regietafel/domain/anonimisering/casus-register.ts'
import { findCasusLeaks } from '@regietafel/domain/anonimisering/find-casus-leaks.ts'
import type { Leak } from '@regietafel/domain/anonimisering/find-leaks.ts'
import type { Decision, Register } from '@regietafel/domain/anonimisering/register.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { readHuishoudenEver } from '../huishouden/huishouden.reads.ts'
import { type BesluitRow, selectBesluiten, selectControles } from './anonimisering.queries.ts'

/** Everything by which texts of one casus lose their names in the same way, wherever they are shared (OPL-32). */
export type Casuskennis = {
  readonly leden: readonly RegisterLid[]
  /** The key: which label stands for which person. */
  readonly labels: ReadonlyMap<string, string>
  readonly register: Register
  readonly besluiten: readonly BesluitRow[]
  readonly decisions: readonly Decision[]
}

/**
 * What the casus holds of its household, with what was decided before. Who does not hold the kring of the regie gets the
 * household alone: the decisions stay out of sight (OPL-33).
 */
export async function readCasuskennis(tx: ReadTx, casusId: string): Promise<Casuskennis> {
  const leden = (await readHuishoudenEver(tx, casusId)).map(
    ({ huishoudlidId, naam, rol, geboortedatum, adres, telefoon, email }): RegisterLid => ({
      id: huishoudlidId,
      naam,
      rol,
      geboortedatum,
      adres,
      telefoon,
      email,
    }),
  )
  const [last] = await selectControles(tx, casusId)
  const labels = assignLabels(leden, new Map(last?.labels))
  const besluiten = await selectBesluiten(tx, casusId)
  const decided = besluiten.map(
    ({ keuze, tekst, label }): Decision =>
      keuze === 'vervang' ? { text: tekst, choice: 'replace', label: label ?? '' } : { text: tekst, choice: 'leave' },
  )
  // Partners at the table are no private organisations, whatever their name looks like.
  const partners = new Set((await readTeam(tx, casusId)).map(({ persoon }) => persoon.organisatie.naam))
  const stay = [...partners].map((text): Decision => ({ text, choice: 'leave' }))
  const decisions = [...decided, ...registerDecisions(leden), ...stay]
  return { leden, labels, register: toRegister(leden, labels), besluiten, decisions }
}

/** The texts of one document or bericht in pieces, each with its rendition: the same for the plan, a bericht and an export. */
export const pseudonimise = (
  { register, decisions }: Casuskennis,
  texts: readonly string[],
): readonly (readonly Piece[])[] => anonymiseParts(texts, register, decisions)

/** What can still be recognised in a rendition, read apart from the step that replaced (OPL-32). */
export function findLeaksIn(
  { register, leden, besluiten }: Casuskennis,
  text: string,
  known: readonly string[] = [],
): Leak[] {
  const replaced = besluiten.flatMap(({ keuze, tekst }) => (keuze === 'vervang' ? [tekst] : []))
  return findCasusLeaks(text, register, { leden, replaced }, known)
}
