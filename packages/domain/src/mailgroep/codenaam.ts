import type { Netwerkprofiel } from '../netwerk/profiel.ts'
import { waarde } from '../netwerk/profiel.ts'

/** By what members know one another where they are not named: the organisation and a number of this mailgroep (COM-07). */
export const codenaamOf = (lid: { readonly organisatie: string; readonly codenummer: number }): string =>
  `${lid.organisatie} ${lid.codenummer}`

/** Whether the casus goes by its code alone in and around the mailgroep (NET-34, COM-02). */
export const isCasusByCode = (profiel: Netwerkprofiel): boolean => waarde(profiel, 'mailgroep.anoniem') === true

/** Whether members are hidden from one another; a switch of its own (B-09, COM-07). */
export const areLedenHidden = (profiel: Netwerkprofiel): boolean => waarde(profiel, 'mailgroep.ledenVerborgen')
