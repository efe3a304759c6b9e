/** The six profiles of regisseurs: A, B and B+ for each of the two kinds (ROL-44 .. ROL-49, B-13). */
export const COMPETENTIEPROFIELEN = [
  'casusregisseur-a',
  'casusregisseur-b',
  'casusregisseur-b-plus',
  'procesregisseur-a',
  'procesregisseur-b',
  'procesregisseur-b-plus',
] as const
export type Competentieprofiel = (typeof COMPETENTIEPROFIELEN)[number]

type ProfielRegel = {
  readonly label: string
  /** What a holder of this profile has as well. */
  readonly bouwtOp: readonly Competentieprofiel[]
  /** B+ counts only with a mandate of the organisation (ROL-53). */
  readonly vraagtMandaat: boolean
  readonly bron: string
}

/** What builds on what. The text is silent on procesregisseur B under B+; it is taken in (B-12). */
export const PROFIELREGELS: Record<Competentieprofiel, ProfielRegel> = {
  'casusregisseur-a': { label: 'Casusregisseur A', bouwtOp: [], vraagtMandaat: false, bron: 'ROL-44' },
  'casusregisseur-b': {
    label: 'Casusregisseur B',
    bouwtOp: ['casusregisseur-a'],
    vraagtMandaat: false,
    bron: 'ROL-45',
  },
  'casusregisseur-b-plus': {
    label: 'Casusregisseur B+',
    bouwtOp: ['casusregisseur-a', 'casusregisseur-b'],
    vraagtMandaat: true,
    bron: 'ROL-46',
  },
  'procesregisseur-a': {
    label: 'Procesregisseur A',
    bouwtOp: ['casusregisseur-a'],
    vraagtMandaat: false,
    bron: 'ROL-47',
  },
  'procesregisseur-b': {
    label: 'Procesregisseur B',
    bouwtOp: ['casusregisseur-a', 'casusregisseur-b', 'procesregisseur-a'],
    vraagtMandaat: false,
    bron: 'ROL-48',
  },
  'procesregisseur-b-plus': {
    label: 'Procesregisseur B+',
    bouwtOp: ['casusregisseur-a', 'casusregisseur-b', 'procesregisseur-a', 'procesregisseur-b'],
    vraagtMandaat: true,
    bron: 'ROL-49, B-12',
  },
}

/** The profiles that meet this one: itself and every one that builds on it. */
export const profielenFor = (profiel: Competentieprofiel): Competentieprofiel[] =>
  COMPETENTIEPROFIELEN.filter((each) => each === profiel || PROFIELREGELS[each].bouwtOp.includes(profiel))
