import { addDagen, type Dag, dagVan, momentOp, tijdVan } from '../shared/dagen.ts'

/** By what a person chooses how to be told: each group of mails has one choice (COM-19). */
export const ATTENDERING_GROEPEN = ['vragen', 'termijnen', 'acties', 'berichten', 'documenten'] as const
export type AttenderingGroep = (typeof ATTENDERING_GROEPEN)[number]

/** At once, once a day together with the rest, or not at all. */
export const ATTENDERING_KEUZES = ['meteen', 'dagoverzicht', 'niet'] as const
export type AttenderingKeuze = (typeof ATTENDERING_KEUZES)[number]

/** What may be chosen: what waits for an answer or has a last day may be bundled, but never be silent (COM-19). */
export const TOEGESTANE_KEUZES: Readonly<Record<AttenderingGroep, readonly AttenderingKeuze[]>> = {
  vragen: ['meteen', 'dagoverzicht'],
  termijnen: ['meteen', 'dagoverzicht'],
  acties: ['meteen', 'dagoverzicht'],
  berichten: ['meteen', 'dagoverzicht', 'niet'],
  documenten: ['meteen', 'dagoverzicht'],
}

/** Clock times in the Netherlands, `'21:00'`. */
export type Rusttijd = { readonly van: string; readonly tot: string }

/** How one person wants to be told. */
export type Instelling = {
  readonly keuzes: Readonly<Record<AttenderingGroep, AttenderingKeuze>>
  /** Between these times nothing comes; `null`: at any hour. */
  readonly rust: Rusttijd | null
  readonly dagoverzichtOm: string
}

/** Until someone chooses: everything at once, but not at night. */
export const STANDAARD_INSTELLING: Instelling = {
  keuzes: { vragen: 'meteen', termijnen: 'meteen', acties: 'meteen', berichten: 'meteen', documenten: 'meteen' },
  rust: { van: '21:00', tot: '07:00' },
  dagoverzichtOm: '08:00',
}

/** What is wrong with a choice; empty when it may be kept (COM-19). */
export const checkInstelling = ({ keuzes, rust }: Instelling): readonly (AttenderingGroep | 'rust')[] => [
  ...ATTENDERING_GROEPEN.filter((groep) => !TOEGESTANE_KEUZES[groep].includes(keuzes[groep])),
  ...(rust !== null && rust.van === rust.tot ? (['rust'] as const) : []),
]

/** When a mail goes out: now, when the rest is over, in the overview of a day, or never. */
export type Attendering =
  | { readonly soort: 'nu' }
  | { readonly soort: 'later'; readonly op: Date }
  | { readonly soort: 'dagoverzicht'; readonly dag: Dag; readonly op: Date }
  | { readonly soort: 'niet' }

/**
 * How a mail reaches a person (COM-19). What is urgent for someone's safety, or has no group (an invitation with its
 * calendar part, the overview itself), goes out now, whatever was chosen.
 */
export function routeAttendering(
  mail: { readonly groep: AttenderingGroep | null; readonly dringend: boolean },
  { keuzes, rust, dagoverzichtOm }: Instelling,
  now: Date,
): Attendering {
  if (mail.dringend || mail.groep === null) return { soort: 'nu' }
  const keuze = keuzes[mail.groep]
  if (keuze === 'niet') return { soort: 'niet' }
  if (keuze === 'dagoverzicht') {
    const op = nextAt(dagoverzichtOm, now)
    return { soort: 'dagoverzicht', dag: dagVan(op), op }
  }
  return rust !== null && isRest(rust, tijdVan(now)) ? { soort: 'later', op: nextAt(rust.tot, now) } : { soort: 'nu' }
}

/** A rest may run over midnight. */
const isRest = ({ van, tot }: Rusttijd, tijd: string): boolean =>
  van < tot ? tijd >= van && tijd < tot : tijd >= van || tijd < tot

/** The next moment at which Dutch clocks show this time. */
function nextAt(tijd: string, now: Date): Date {
  const today = momentOp(dagVan(now), tijd)
  return today > now ? today : momentOp(addDagen(dagVan(now), 1), tijd)
}
