import type { Identity } from './provider.ts'
import type { Aanbieder } from './read-aanbieders.ts'

/** Whether the organisation says that the person was recognised strongly enough: one named acr or amr will do (PRV-27). */
export function isMfaProven(vereisMfa: Aanbieder['vereisMfa'], { acr, amr }: Pick<Identity, 'acr' | 'amr'>): boolean {
  if (vereisMfa === null) return true
  return (acr !== null && vereisMfa.acr.includes(acr)) || amr.some((each) => vereisMfa.amr.includes(each))
}
