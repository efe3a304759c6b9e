import { HEAL, LEARN, PLAY, WORK } from './organisaties.data.ts'
import type { Text } from './organisatie-name.ts'

/** How many words away a sentence still says what a name is. */
export const REACH = 8

/** Whether the words around speak of school, work, sport or care. */
export function speaksOfPlace({ tokens }: Text, at: number): boolean {
  const around = tokens.slice(Math.max(0, at - REACH), at + REACH + 2)
  return around.some(({ folded }) => [WORK, LEARN, PLAY, HEAL].some((set) => set.has(folded)))
}

/** What letters of authorities write with a capital, though it names nobody. */
export const FORMAL = new Set(
  'raad wet officier rechtbank gemeente inspectie commissie staat rijk koning minister staatssecretaris eerste tweede kamer unie politie burgemeester college directie stichting vereniging aanbieder opdrachtgever opdrachtnemer cliënt client patient jeugdige ouders verhuurder huurder verweerder verzoeker eiser gedaagde verdachte betrokkene melder zorgaanbieder klachtencommissie bestuur regio provincie waterschap kerk bijbel koran ramadan kerst pasen suikerfeest offerfeest huiskamer overheid jeugdwet receptie meldcode balie verzekering huisarts bank werkgever school verhuurder gemeenteraad buurt wijk'.split(
    ' ',
  ),
)
