import { type Chance, createChance } from './chance.ts'
import * as invent from './inventions.ts'
import { type Passage, toPassage } from './marked.ts'
import { HELD_OUT, TRAIN } from './templates.data.ts'

type Someone = { readonly given: string; readonly surname: string; readonly role: string }

const ROLES = [
  ['moeder', 'vader', 'kind 1'],
  ['cliënt', 'ex-partner', 'dochter'],
  ['inwoner', 'partner', 'leerling'],
] as const

function inventFamily(chance: Chance): readonly Someone[] {
  const shared = invent.surname(chance)
  return chance.pick(ROLES).map((role, index) => ({
    given: invent.given(chance),
    surname: index === 2 || chance.maybe(30) ? shared : invent.surname(chance),
    role,
  }))
}

/** One gap of a person of the register, marked. */
function nameOf(chance: Chance, kind: string, { given, surname }: Someone): string {
  const forms: Readonly<Record<string, string>> = {
    g: given,
    f: `${given} ${surname}`,
    s: invent.afterTitle(surname),
    i: `${given.charAt(0)}. ${surname}`,
    t: invent.mistype(chance, given),
    e: /[sxz]$/.test(given) ? given : `${given}s`,
    l: given.toLowerCase(),
  }
  return forms[kind] ?? given
}

/** Fills the gaps of one text. The same seed gives the same passage. */
function generatePassage(id: string, template: string, seed: number): Passage {
  const chance = createChance(seed)
  const family = inventFamily(chance)
  const ownAddress = invent.address(chance)
  const ownSchool = `basisschool ${invent.school(chance)}`
  const fill = (gap: string): string => {
    const who = /^([gfsitel])\1?([123])$/.exec(gap)
    const someone = family[Number(who?.[2] ?? 0) - 1]
    if (who && someone) return `{p${who[2]}|${nameOf(chance, who[1] ?? 'g', someone)}}`
    const name = invent.given(chance)
    const made: Readonly<Record<string, () => string>> = {
      u: () => `{u|${name}}`,
      uf: () => `{u|${name} ${invent.surname(chance)}}`,
      pf: () => `{f|${name} ${invent.surname(chance)}}`,
      a: () => `{A|${invent.address(chance)}}`,
      ar: () => `{A:a1|${ownAddress}}`,
      z: () => `{Z|${invent.postcode(chance)}}`,
      t: () => `{T|${invent.phone(chance)}}`,
      m: () => `{M|${invent.mail(chance, name)}}`,
      b: () => `{B|${invent.bsn(chance)}}`,
      n: () => `{I|${invent.iban(chance)}}`,
      d: () => `{G|${invent.birthdate(chance)}}`,
      o: () => `{O|${invent.organisatie(chance)}}`,
      or: () => `{O:o1|${chance.maybe(50) ? ownSchool : ownSchool.replace('basisschool ', '')}}`,
      k: () => `{K|${invent.plate(chance)}}`,
      h: () => `{H|${invent.handle(chance, name)}}`,
      c: () => `{C|${invent.caseId(chance)}}`,
    }
    const make = made[gap]
    if (!make) throw new Error(`Unknown gap ${gap}`)
    return make()
  }
  const persons = family.map(
    ({ role, given, surname }, index) => `p${index + 1} ${role}: ${given} ${surname}; ${given}`,
  )
  const register = [...persons, `a1: ${ownAddress}`, `o1 school: ${ownSchool}`].join('|')
  return toPassage(
    id,
    register,
    template.replaceAll(/\[([a-z]{1,2}\d?)\]/g, (_, gap: string) => fill(gap)),
  )
}

/** Many passages from the texts of one half, deterministic by seed. */
export function generate(half: 'train' | 'held-out', count: number, seed = 1): Passage[] {
  const templates = half === 'train' ? TRAIN : HELD_OUT
  return Array.from({ length: count }, (_, index) =>
    generatePassage(`${half}-${index + 1}`, templates[index % templates.length] ?? '', seed * 100_003 + index * 7919),
  )
}
