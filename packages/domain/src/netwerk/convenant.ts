import { type Dag, addDagen } from '../shared/dagen.ts'

/** An agreement on which the netwerk works together, or the working method that it adopted (NET-14, NET-16). */
export const CONVENANT_SOORTEN = ['convenant', 'werkwijze'] as const
export type ConvenantSoort = (typeof CONVENANT_SOORTEN)[number]

/** `verlopen` asks its beheerder for a look and blocks nothing (B-37). */
export const CONVENANT_STANDEN = ['nog-niet', 'geldig', 'verlopen', 'ingetrokken'] as const
export type ConvenantStand = (typeof CONVENANT_STANDEN)[number]

export type ConvenantDagen = {
  readonly geslotenOp: Dag | null
  readonly geldigTot: Dag | null
  readonly ingetrokkenOp: Dag | null
}

/** How an agreement stands on a day; without an end it holds until it is withdrawn (NET-14, NET-16). */
export function convenantStand({ geslotenOp, geldigTot, ingetrokkenOp }: ConvenantDagen, onDay: Dag): ConvenantStand {
  if (ingetrokkenOp !== null && ingetrokkenOp <= onDay) return 'ingetrokken'
  if (geslotenOp !== null && geslotenOp > onDay) return 'nog-niet'
  return geldigTot !== null && geldigTot < onDay ? 'verlopen' : 'geldig'
}

const SOON_DAYS = 60

/** Whether the beheerder should look at it: it lapsed, or does so within two months (NET-16, B-37). */
export const needsLook = (dagen: ConvenantDagen, onDay: Dag): boolean => {
  const stand = convenantStand(dagen, onDay)
  if (stand === 'verlopen') return true
  return stand === 'geldig' && dagen.geldigTot !== null && dagen.geldigTot <= addDagen(onDay, SOON_DAYS)
}

export type ConvenantProblem = 'ends-before-start' | 'withdrawn-before-start'

/** Days that cannot be: an end or a withdrawal before the agreement was concluded. */
export function checkConvenantDagen({ geslotenOp, geldigTot, ingetrokkenOp }: ConvenantDagen): ConvenantProblem[] {
  const problems: ConvenantProblem[] = []
  if (geslotenOp !== null && geldigTot !== null && geldigTot < geslotenOp) problems.push('ends-before-start')
  if (geslotenOp !== null && ingetrokkenOp !== null && ingetrokkenOp < geslotenOp)
    problems.push('withdrawn-before-start')
  return problems
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
/** The largest document that is kept, in bytes. */
export const BESTAND_MAX = 5_000_000
export type BestandProblem = 'no-pdf' | 'too-large'

/** A document is a PDF by what it is, whatever its name says, and not too large (NET-14). */
export function checkBestand(bytes: Uint8Array): BestandProblem | null {
  if (bytes.length > BESTAND_MAX) return 'too-large'
  return PDF.every((byte, place) => bytes[place] === byte) ? null : 'no-pdf'
}
