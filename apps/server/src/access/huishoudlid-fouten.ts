import type { HuishoudlidInvoer } from '@regietafel/contract/huishouden.contract.ts'
import { type HuishoudlidProblemCode, checkHuishoudlid } from '@regietafel/domain/huishouden/check-huishoudlid.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { Fout } from '../http/problem.ts'

const WORDS: Record<HuishoudlidProblemCode, string> = {
  'naam-missing': 'Vul een naam in.',
  'geboren-in-the-future': 'Deze geboortedatum ligt in de toekomst. Gebruik bij een ongeboren kind de verwachte datum.',
  'geboren-too-long-ago': 'Deze geboortedatum ligt te ver terug. Kijk het jaar na.',
  'geboren-and-verwacht': 'Vul een geboortedatum of een verwachte datum in, niet allebei.',
  'verwacht-in-the-past': 'Deze verwachte datum is al lang voorbij. Is het kind geboren? Vul dan de geboortedatum in.',
  'verwacht-too-far-ahead': 'Deze verwachte datum ligt te ver weg. Kijk het jaar na.',
  'bsn-invalid': 'Dit is geen geldig burgerservicenummer. Kijk de cijfers na.',
}

/** Everything that is wrong with one person, in words; `plaats` stands before each field: `huishouden.0.` */
export const huishoudlidFouten = (lid: HuishoudlidInvoer, now: Date, plaats = ''): Fout[] =>
  checkHuishoudlid(lid, dagVan(now)).map(({ veld, code }) => ({ veld: `${plaats}${veld}`, melding: WORDS[code] }))
