import type { MijnActie, MijnCasus, MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import { addDagen } from '@regietafel/domain/shared/dagen.ts'

/** What part of the work shows. Stands in the address; the words one searches for do not, for they may be a name. */
const PARTS = ['alles', 'te-laat', 'week', 'wacht'] as const
export type Part = (typeof PARTS)[number]
export type WorkFilter = { readonly toon: Part; readonly rol: Rol | 'alle' }

/** Reads the filter out of an address; what is not known there shows everything. */
export function readFilter(search: Record<string, unknown>): WorkFilter {
  const rol = (['procesregisseur', 'inhoudelijke-regie', 'ketenpartner'] as const).find(
    (each) => each === search['rol'],
  )
  return { toon: PARTS.find((part) => part === search['toon']) ?? 'alles', rol: rol ?? 'alle' }
}

type Named = { readonly code: string; readonly naam: string | null }

const contains = (text: string | null, wanted: string) => text?.toLocaleLowerCase('nl').includes(wanted) ?? false
const isFound = ({ code, naam }: Named, wanted: string, ...texts: (string | null)[]) =>
  wanted === '' || [code, naam, ...texts].some((text) => contains(text, wanted))

/** The same work, with only what fits the role and the words. */
export function narrow(work: MijnWerk, rol: WorkFilter['rol'], zoek: string): MijnWerk {
  const wanted = zoek.trim().toLocaleLowerCase('nl')
  const inRol = new Set(
    work.casussen.filter(({ mijnRollen }) => rol === 'alle' || mijnRollen.includes(rol)).map(({ casusId }) => casusId),
  )
  const fits = (casusId: string) => rol === 'alle' || inRol.has(casusId)
  return {
    ...work,
    acties: work.acties.filter(({ casus, wat }) => fits(casus.casusId) && isFound(casus, wanted, wat)),
    teLaatBijAnderen: work.teLaatBijAnderen.filter(
      ({ casus, wat, actiehouder }) => fits(casus.casusId) && isFound(casus, wanted, wat, actiehouder.naam),
    ),
    wachtOpMij: work.wachtOpMij.filter(({ casus, tekst }) => fits(casus.casusId) && isFound(casus, wanted, tekst)),
    overleggen: work.overleggen.filter(
      ({ casusId, casusCode: code, casusNaam: naam }) => fits(casusId) && isFound({ code, naam }, wanted),
    ),
    termijnen: work.termijnen.filter(({ casus }) => fits(casus.casusId) && isFound(casus, wanted)),
    casussen: work.casussen.filter((casus) => fits(casus.casusId) && isFound(casus, wanted)),
  }
}

export type SortedActies = Record<'teLaat' | 'vandaag' | 'week' | 'later', readonly MijnActie[]>

/** Acties by when they ask for something: late, today, in the next seven days, after that. */
export function sortActies(acties: readonly MijnActie[], today: string): SortedActies {
  const weekEnd = addDagen(today, 7)
  return {
    teLaat: acties.filter(({ stand }) => stand === 'te-laat'),
    vandaag: acties.filter(({ stand }) => stand === 'vandaag'),
    week: acties.filter(({ einddatum }) => einddatum > today && einddatum <= weekEnd),
    later: acties.filter(({ einddatum }) => einddatum > weekEnd),
  }
}

/** When each casus comes together next. */
export const nextOverlegPerCasus = ({ overleggen }: MijnWerk): ReadonlyMap<string, string> =>
  new Map(overleggen.toReversed().map(({ casusId, begin }) => [casusId, begin]))

/** Casussen that ask for attention first: with something late, then the last changed. */
export const byAttention = (a: MijnCasus, b: MijnCasus): number =>
  b.teLateActies - a.teLateActies || b.gewijzigdOp.localeCompare(a.gewijzigdOp)
