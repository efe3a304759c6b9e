import type { NieuwNetwerk } from '@regietafel/contract/profiel.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { TERM_NAMEN, type TermNaam } from '@regietafel/domain/netwerk/term.ts'

/** What someone typed for a word; empty means: as in the profile that is copied. */
export type EigenTerm = { readonly enkelvoud: string; readonly meervoud: string; readonly lidwoord: 'de' | 'het' | '' }
export type Termen = Readonly<Record<TermNaam, EigenTerm>>

const LEEG: EigenTerm = { enkelvoud: '', meervoud: '', lidwoord: '' }
export const LEGE_TERMEN: Termen = {
  overleg: LEEG,
  inhoudelijkeRegie: LEEG,
  proces: LEEG,
  plan: LEEG,
  subject: LEEG,
  deelnemer: LEEG,
}

/** The words that the netwerk gives itself; one that is half filled goes along, so that the server says what is missing. */
export const toChangedTermen = (termen: Termen, sjabloon: Netwerkprofiel | undefined): NieuwNetwerk['termen'] =>
  Object.fromEntries(
    TERM_NAMEN.filter((naam) => termen[naam].enkelvoud !== '' || termen[naam].meervoud !== '').map((naam) => [
      naam,
      { ...termen[naam], lidwoord: termen[naam].lidwoord || sjabloon?.waarden[`term.${naam}`].waarde.lidwoord || 'de' },
    ]),
  )
