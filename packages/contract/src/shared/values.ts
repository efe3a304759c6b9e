import { z } from 'zod'

/** A UUID as this API hands them out. */
export const Uuid = z.guid().describe('Kenmerk (UUID)')

/** Nobody means a day outside these years, and reckoning with one would leave the calendar. */
const isNear = (text: string): boolean => /^(19|20|21)\d\d-/.test(text)
const TE_VER = 'Deze datum ligt te ver weg. Kijk het jaar na.'

/** A moment, answered in UTC. */
export const Moment = z.iso.datetime({ offset: true }).refine(isNear, TE_VER)

/** A calendar day that exists: `2026-02-30` is refused. */
export const Dag = z.iso.date().refine(isNear, TE_VER)

/** One line of text by a person: trimmed, not empty. */
export const Regel = z.string().trim().min(1).max(200)

/** Free text by a person: trimmed, not empty, at most 10,000 characters. */
export const Tekst = z.string().trim().min(1).max(10_000)

export const Versie = z.int().min(1).describe('Versie; staat ook in ETag')

/** A page of a list, in the field's own convention (pagina, paginaGrootte, totaalAantal). */
export const PaginaQuery = z.strictObject({
  pagina: z.coerce.number().int().min(1).default(1),
  paginaGrootte: z.coerce.number().int().min(1).max(200).default(50),
})
export const pagina = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), pagina: z.int(), paginaGrootte: z.int(), totaalAantal: z.int() })
