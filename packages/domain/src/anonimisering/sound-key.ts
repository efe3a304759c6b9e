const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ij/g, 'y'],
  [/ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/sch|sj|sh/g, 's'],
  [/ck|c|q/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/(?:ie|i)$/g, 'y'],
  [/(.)\1+/g, '$1'],
]

/** How a folded name sounds, so that Cees is Kees, Tijgo is Tygo and Kueppers is Küppers. */
export const soundKey = (folded: string): string =>
  ALIKE.reduce((key, [pattern, sign]) => key.replace(pattern, sign), folded)
