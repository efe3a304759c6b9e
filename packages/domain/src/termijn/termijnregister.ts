import type { Duur, Looptijd } from './looptijd.ts'
import type { Termijnregel } from './termijnregels.ts'

/** Obligations of appendix C whose subject has no screen yet; the slice that brings the subject starts them. */
export type RegisterSoort =
  | 'verwijsindex-overleg'
  | 'jeugdige-informeren'
  | 'veiligheidsplan-evaluatie'
  | 'afweging-herhalen'
  | 'terugkoppeling-veilig-thuis'
  | 'stamtafel-per-jaar'
  | 'regiegroep-per-kwartaal'
  | 'reflectiecasus'
  | 'regiegroep-jaaronderwerpen'
  | 'inzet-adviesoverleg'
  | 'werkwijze-geldigheid'
  | 'visie-evaluatie'

/** Who keeps these: roles beyond a casus. */
export type RegisterRol =
  | 'procesregisseur'
  | 'signaleringsbevoegde'
  | 'observator'
  | 'melder'
  | 'netwerksecretaris'
  | 'gemeente'
  | 'sub-regio'
  | 'regiegroep'
  | 'organisatie'
  | 'functioneel-beheerder'
  | 'stamtafel'

type Registerregel = Termijnregel<RegisterSoort, RegisterRol>

const SINCE = '2020-01-01'
const NIEMAND = () => [] as const

const regel = (
  soort: RegisterSoort,
  bron: string,
  startBij: string,
  wie: RegisterRol,
  looptijd: Looptijd,
  bijTeLaatAan: readonly RegisterRol[] = NIEMAND(),
): Registerregel => ({
  soort,
  geldigVanaf: SINCE,
  bron,
  startBij,
  verantwoordelijk: () => [wie],
  bijTeLaatAan: () => bijTeLaatAan,
  looptijd: () => looptijd,
})

const duur = (aantal: number, eenheid: Duur['eenheid']): Duur => ({ aantal, eenheid })
const agreed = (vooraf: number, kanTeLaat = true): Looptijd => ({ soort: 'afgesproken-dag', vooraf, kanTeLaat })
const per = (period: 'kwartaal' | 'jaar', aantal: number, vooraf: number, kanTeLaat = true): Looptijd => ({
  soort: 'periode',
  per: period,
  aantal,
  vooraf,
  kanTeLaat,
})

/** Each row with its source; the number of days before is our choice where the source gives none (NET-56). */
export const TERMIJNREGISTER: readonly Registerregel[] = [
  regel(
    'verwijsindex-overleg',
    'VIR-21: zo snel mogelijk, uiterlijk na vijf werkdagen',
    'match',
    'signaleringsbevoegde',
    { soort: 'termijn', na: duur(5, 'werkdagen'), vooraf: 2 },
  ),
  regel(
    'jeugdige-informeren',
    'VIR-22: meteen, uiterlijk op het moment van de match',
    'signaal',
    'signaleringsbevoegde',
    {
      soort: 'meteen',
    },
  ),
  regel(
    'veiligheidsplan-evaluatie',
    'VPL-17, VPL-26: de dag die in het veiligheidsplan staat',
    'veiligheidsplan',
    'procesregisseur',
    agreed(7),
  ),
  regel('afweging-herhalen', 'MLD-40: per ronde afgesproken', 'stap-5', 'observator', agreed(3)),
  regel(
    'terugkoppeling-veilig-thuis',
    'MLD-46: navragen op een dag die je zelf kiest',
    'melding',
    'melder',
    agreed(0, false),
  ),
  regel('stamtafel-per-jaar', 'GOV-10: minstens vier per jaar', 'begin-jaar', 'netwerksecretaris', per('jaar', 4, 92)),
  regel('regiegroep-per-kwartaal', 'GOV-39: voor de stamtafel', 'begin-kwartaal', 'gemeente', per('kwartaal', 1, 14)),
  regel('reflectiecasus', 'GOV-45: een per kwartaal', 'begin-kwartaal', 'sub-regio', per('kwartaal', 1, 28)),
  regel('regiegroep-jaaronderwerpen', 'GOV-40: elk een keer per jaar', 'begin-jaar', 'regiegroep', per('jaar', 3, 92)),
  regel(
    'inzet-adviesoverleg',
    'GOV-32: ongeveer tien uur per kwartaal',
    'begin-kwartaal',
    'organisatie',
    per('kwartaal', 10, 14, false),
  ),
  regel('werkwijze-geldigheid', 'NET-16: een jaar na vaststellen', 'vaststelling', 'functioneel-beheerder', {
    soort: 'termijn',
    na: duur(12, 'maanden'),
    vooraf: 30,
  }),
  regel('visie-evaluatie', 'GOV-66: bij de verandering zelf', 'verandering-bestuur', 'stamtafel', { soort: 'meteen' }),
]
