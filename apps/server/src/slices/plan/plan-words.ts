import type { AddVeldRefusal, SaveVeldRefusal } from '@regietafel/domain/plan/save-veld.ts'
import type { Refusals } from '../../http/problem.ts'

const GESLOTEN = 'Deze casus is gesloten. Heropen de casus om het plan te wijzigen.'

/** What a person reads when a field is not saved. */
export const VELD_WORDS: Refusals<SaveVeldRefusal | AddVeldRefusal> = {
  'casus-not-lopend': [409, GESLOTEN],
  'veld-unknown': [400, 'Het plan heeft dit veld niet.', 'code'],
  'veld-not-repeatable': [409, 'Dit veld staat maar een keer in het plan. Schrijf in het veld dat er is.', 'code'],
  'spreker-missing': [400, 'Schrijf op wie dit zegt.', 'spreker'],
  'spreker-not-asked': [400, 'Dit veld is van iedereen samen en heeft geen spreker.', 'spreker'],
  'doel-not-asked': [400, 'Alleen een doel heeft een stand en een dag om weer te kijken.', 'bereikt'],
  'tekst-missing': [400, 'Schrijf eerst iets op.', 'tekst'],
  'versie-from-the-future': [400, 'Deze versie bestaat nog niet. Laad het plan opnieuw.'],
}
