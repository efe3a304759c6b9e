import { applyDecisions } from './decisions.ts'
import { findAddressesOnline } from './find-addresses-online.ts'
import { findCodes } from './find-codes.ts'
import { findDates } from './find-dates.ts'
import { findOrganisaties } from './find-organisaties.ts'
import { findInitials } from './find-initials.ts'
import { findNumbers } from './find-numbers.ts'
import { findRegistered } from './find-registered.ts'
import { findCasusCodes, findRegisteredPlaces } from './find-registered-places.ts'
import { findPostcodes, findStreets } from './find-streets.ts'
import { findReversedNames } from './find-reversed-names.ts'
import { findStrangers } from './find-strangers.ts'
import { label } from './labels.ts'
import { indexRegister } from './register-index.ts'
import type { Decision, Register } from './register.ts'
import { render } from './render.ts'
import { settle } from './settle.ts'
import type { Span } from './span.ts'
import { toTokens } from './tokens.ts'
import { toView } from './view.ts'

export type Anonymised = { readonly text: string; readonly spans: readonly Span[] }

/**
 * Replaces everything that says who a casus is about by a label, and tells what was replaced and why (OPL-32). What is
 * `doubtful` waits for the procesregisseur, whose earlier decisions in this casus are followed (OPL-33). The result is
 * pseudonymised: who knows the household may still recognise it.
 */
export function anonymise(text: string, register: Register, decisions: readonly Decision[] = []): Anonymised {
  const view = toView(text)
  const tokens = toTokens(view)
  const index = indexRegister(register)
  const certain = [
    ...findCasusCodes(view, register),
    ...findRegistered(view, tokens, index),
    ...findInitials(view, tokens, index),
    ...findRegisteredPlaces(view, tokens, register),
    ...findNumbers(view),
    ...findAddressesOnline(view),
    ...findCodes(view),
    ...findDates(view),
    ...findPostcodes(view),
    ...findStreets(view, tokens),
    ...findOrganisaties(view, tokens),
    ...findReversedNames(view),
  ]
  const candidates = [...certain, ...findStrangers(view, tokens, certain)]
  const settled = settle(applyDecisions(view, tokens, candidates, decisions))
  const placed = settled.map((candidate) => ({ ...candidate, ...view.toRange(candidate.start, candidate.end) }))
  const decided = decisions.flatMap((decision) => (decision.choice === 'replace' ? [decision.label] : []))
  const spans = label(text, placed, register, decided)
  return { text: render(text, spans), spans }
}
