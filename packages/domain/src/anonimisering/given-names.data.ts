export const GIVEN_NAMES: ReadonlySet<string> = new Set('mark roos jan bram'.split(' '))
export const ORDINARY_WORDS: ReadonlySet<string> = new Set('mark roos wil ben'.split(' '))
