import { COMPETENTIEPROFIELEN, type Competentieprofiel, PROFIELREGELS } from './competentieprofiel.ts'
import { CASUSREGISSEUR_A } from './competenties/casusregisseur-a.tabel.ts'
import { CASUSREGISSEUR_B } from './competenties/casusregisseur-b.tabel.ts'
import { PROCESREGISSEUR_A } from './competenties/procesregisseur-a.tabel.ts'
import { PROCESREGISSEUR_B } from './competenties/procesregisseur-b.tabel.ts'
import { CASUSREGISSEUR_B_PLUS, PROCESREGISSEUR_B_PLUS } from './competenties/b-plus.tabel.ts'
import type { Competentie } from './competenties/competentie-regel.ts'

/** Every competence as an item of its own, per profile that names it first (ROL-61). */
export const COMPETENTIES: Record<Competentieprofiel, readonly Competentie[]> = {
  'casusregisseur-a': CASUSREGISSEUR_A,
  'casusregisseur-b': CASUSREGISSEUR_B,
  'casusregisseur-b-plus': CASUSREGISSEUR_B_PLUS,
  'procesregisseur-a': PROCESREGISSEUR_A,
  'procesregisseur-b': PROCESREGISSEUR_B,
  'procesregisseur-b-plus': PROCESREGISSEUR_B_PLUS,
}

/** The competences that each profile adds to the one in front, so that a reader sees where an item comes from (ROL-61). */
export type Competentiedeel = { readonly herkomst: Competentieprofiel; readonly competenties: readonly Competentie[] }

/** All that a profile asks: first what it builds on, then its own; the origin stays with each (B-12, ROL-61). */
export const competentiesOf = (profiel: Competentieprofiel): Competentiedeel[] =>
  COMPETENTIEPROFIELEN.filter((each) => PROFIELREGELS[profiel].bouwtOp.includes(each) || each === profiel).map(
    (herkomst) => ({ herkomst, competenties: COMPETENTIES[herkomst] }),
  )

/** Whether this code is one of those that the profile asks. */
export const isCompetentieOf = (profiel: Competentieprofiel, code: string): boolean =>
  competentiesOf(profiel).some(({ competenties }) => competenties.some((each) => each.code === code))
