import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import type { Signaal } from '@regietafel/contract/signaal.contract.ts'
import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { formatTerm } from '../../../ui/format.ts'

/** What is read for the overview; empty lists while it is on its way. */
export type Stand = {
  readonly casus: Casus
  readonly overleggen: readonly OverlegRegel[]
  readonly acties: readonly Actie[]
  readonly signalen: readonly Signaal[]
  readonly termijnen: readonly Termijn[]
}
export type Woorden = { readonly regie: string; readonly overleg: string }

/** One next step with its reason; `late` when a term is lost. */
export type Stap = {
  readonly key: string
  readonly icon: 'danger' | 'play' | 'flag' | 'calendar' | 'edit' | 'clock' | 'mail' | 'target'
  readonly titel: string
  readonly waarom: string
  readonly late: boolean
  /** The button that does it: its word and where it leads. */
  readonly knop: { readonly label: string; readonly naar: Naar; readonly overlegId?: string } | null
}
/** The parts of a casus where a step is done. */
type Naar = 'team' | 'documenten' | 'acties' | 'plannen' | 'overleg' | 'voorbereiden' | 'tafel'

const een = (aantal: number, enkelvoud: string, meervoud: string) =>
  aantal === 1 ? `1 ${enkelvoud}` : `${aantal} ${meervoud}`

const to = (label: string, naar: Naar, overleg?: Pick<OverlegRegel, 'overlegId'>): Stap['knop'] => ({
  label,
  naar,
  ...(overleg && { overlegId: overleg.overlegId }),
})

/** What the rules and the terms bring, what is lost first; empty when nothing waits. */
export function watNu({ casus, overleggen, acties, signalen, termijnen }: Stand, woorden: Woorden): Stap[] {
  if (casus.status !== 'lopend') return []
  const seated = casus.team.filter(({ status }) => status === 'actief')
  const asked = casus.team.filter(({ status }) => status === 'uitgenodigd')
  const isProces = casus.mijnRollen.includes('procesregisseur')
  const late = acties.filter(({ stand, isVanMij }) => stand === 'te-laat' && (isVanMij || isProces))
  const soon = acties.filter(({ stand, isVanMij }) => isVanMij && (stand === 'vandaag' || stand === 'binnenkort'))
  const toAnswer = signalen.filter(({ status, isVoorMij }) => status === 'open' && isVoorMij)
  const running = overleggen.find(({ status }) => status === 'lopend')
  const planned = overleggen.filter(({ status }) => status === 'gepland')
  const toPrepare = planned.filter(({ mijnUitnodiging: mijn }) => mijn !== null && !mijn.voorbereid)
  const toReply = planned.filter(
    ({ mijnUitnodiging: mijn }) => mijn?.status === 'verstuurd' || mijn?.status === 'gezien',
  )
  const share = termijnen.find(({ soort, gehaaldOp }) => soort === 'uitkomst-delen' && gehaaldOp === null)
  const rows: readonly (readonly [boolean, Omit<Stap, 'late' | 'knop'> & Partial<Stap>])[] = [
    [
      running !== undefined,
      {
        key: 'bezig',
        icon: 'play',
        titel: `Het ${woorden.overleg} is bezig`,
        waarom: 'Schuif aan en vul samen het plan.',
        knop: to('Naar de tafel', 'tafel', running),
      },
    ],
    [
      isProces && share !== undefined,
      {
        key: 'uitkomst',
        icon: share?.stand === 'te-laat' ? 'danger' : 'clock',
        late: share?.stand === 'te-laat',
        titel: `Deel de uitkomst van het ${woorden.overleg}`,
        waarom: share ? `De termijn: ${formatTerm(share.vervaltOp).text}.` : '',
        knop: to('Naar de documenten', 'documenten'),
      },
    ],
    [
      late.length > 0,
      {
        key: 'te-laat',
        icon: 'danger',
        late: true,
        titel: een(late.length, 'actie is te laat', 'acties zijn te laat'),
        waarom: late.map(({ wat, actiehouder }) => `${wat} (${actiehouder.naam})`).join(', '),
        knop: to('Naar de acties', 'acties'),
      },
    ],
    [
      toAnswer.length > 0,
      {
        key: 'signaal',
        icon: 'flag',
        titel: een(toAnswer.length, 'signaal wacht op je antwoord', 'signalen wachten op je antwoord'),
        waarom: toAnswer.map(({ van }) => `van ${van.naam}`).join(', '),
        knop: to('Antwoord', 'acties'),
      },
    ],
    [
      toReply.length > 0,
      {
        key: 'antwoord',
        icon: 'calendar',
        titel: `Laat weten of je komt`,
        waarom: `Je bent uitgenodigd voor een ${woorden.overleg}.`,
        knop: to('Antwoord', 'overleg', toReply[0]),
      },
    ],
    [
      toPrepare.length > 0,
      {
        key: 'voorbereiden',
        icon: 'edit',
        titel: `Bereid het ${woorden.overleg} voor`,
        waarom: 'Schrijf op wat er nu speelt en wat er eerder speelde.',
        knop: to('Bereid voor', 'voorbereiden', toPrepare[0]),
      },
    ],
    [
      soon.length > 0,
      {
        key: 'binnenkort',
        icon: 'clock',
        titel: een(soon.length, 'actie van jou loopt bijna af', 'acties van jou lopen bijna af'),
        waarom: soon.map(({ wat }) => wat).join(', '),
        knop: to('Naar de acties', 'acties'),
      },
    ],
    [
      isProces && asked.length > 0,
      {
        key: 'uitnodigingen',
        icon: 'mail',
        titel: een(asked.length, 'uitnodiging wacht op antwoord', 'uitnodigingen wachten op antwoord'),
        waarom: asked.map(({ persoon }) => persoon.naam).join(', '),
        knop: to('Bekijk het team', 'team'),
      },
    ],
    [
      isProces && overleggen.length === 0,
      {
        key: 'eerste',
        icon: 'calendar',
        titel: `Plan het eerste ${woorden.overleg}`,
        waarom: 'Daar spreken jullie samen het doel, het plan en de regie af.',
        knop: to('Plan', 'plannen'),
      },
    ],
    [
      overleggen.length > 0 && !seated.some(({ rol }) => rol === 'inhoudelijke-regie'),
      {
        key: 'regie',
        icon: 'target',
        titel: `Er is nog geen ${woorden.regie} afgesproken`,
        waarom: `Dat doen jullie samen in het eerste ${woorden.overleg}.`,
      },
    ],
  ]
  return rows.filter(([applies]) => applies).map(([, stap]) => ({ late: false, knop: null, ...stap }))
}
