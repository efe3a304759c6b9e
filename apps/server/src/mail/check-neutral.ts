import type { MailKader } from './mail-data.ts'

const CODE = /^[A-Z]{1,6}(-\d{1,6})+$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The words that may stand in the path of a link. A word that is not here could be a name. */
const LINK_WORDS = new Set(
  (
    'aanmeldingen acties actielijst afsluiting afwezigheid agenda berichten casussen contactmomenten deelnames documenten escalaties gast ' +
    'heropening huishouden mailgroep mailgroepen mijn-werk overdracht overdrachten overleg overleggen overzicht plan ' +
    'signalen stamtafel team termijnen terugkoppeling tijdlijn uitnodiging uitnodigingen verslag vertrek vervolg voorbereiden ' +
    'voorbereiding voorbereidingen uitkomst'
  ).split(' '),
)

/**
 * The last gate before a mail: throws when the code is no neutral code or the link holds more than known words and ids
 * (PRV-24). The message does not repeat what was wrong, because that may be a name.
 */
export function checkNeutral({ casusCode, link }: Pick<MailKader, 'casusCode' | 'link'>): void {
  if (casusCode !== null && !CODE.test(casusCode)) throw new Error('The casus code of this mail is not a neutral code')
  const url = URL.parse(link)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('The link of this mail is not a web address')
  if (url.search || url.hash || url.username) throw new Error('The link of this mail holds more than a path')
  for (const part of url.pathname.split('/').filter(Boolean)) {
    if (!LINK_WORDS.has(part) && !UUID.test(part)) {
      throw new Error('The link of this mail holds a part that is no known word and no id (see LINK_WORDS)')
    }
  }
}
