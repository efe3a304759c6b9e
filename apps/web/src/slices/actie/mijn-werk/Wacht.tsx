import type { Wachtend } from '@regietafel/contract/mijn-werk.contract.ts'
import { Link } from '@tanstack/react-router'
import { useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay, formatSince, formatTime } from '../../../ui/format.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { CasusCode } from './CasusCode.tsx'

const ICON: Record<Wachtend['soort'], IconName> = {
  signaal: 'bell',
  'signaal-kopie': 'eye',
  escalatie: 'flag',
  'uitnodiging-casus': 'people',
  'uitnodiging-overleg': 'calendar',
  voorbereiding: 'edit',
  overdracht: 'swap',
  afsluiting: 'check',
  toegang: 'lock',
  waarneming: 'people',
  gast: 'calendar',
  'regie-profiel': 'target',
}

const SIGNAAL: Record<NonNullable<Wachtend['signaalSoort']>, string> = {
  'afspraak-lukt-niet': 'Signaal: afspraak lukt niet',
  'ontwikkeling-plan': 'Signaal: nieuwe ontwikkeling',
  knelpunt: 'Signaal: knelpunt',
  sparring: 'Een vraag om mee te denken',
}

/** What others ask of me; each line opens where the answer is given. */
export const Wacht = ({ items }: { readonly items: readonly Wachtend[] }) => (
  <Card title="Wacht op mij" count={items.length} flush>
    {items.length === 0 ? (
      <Empty title="Niemand wacht op jou.">Signalen, uitnodigingen en vragen om hulp komen hier.</Empty>
    ) : (
      <ul className="rt-work__wait">
        {items.map((item) => (
          <li key={`${item.soort}-${item.id}`}>
            <WachtRow item={item} />
          </li>
        ))}
      </ul>
    )}
  </Card>
)

function WachtRow({ item }: { readonly item: Wachtend }) {
  const question = useQuestion(item)
  return (
    <Link className="rt-work__question" {...whereTo(item)}>
      <span className="rt-work__icon">
        <Icon name={ICON[item.soort]} />
      </span>
      <span className="rt-work__what">
        <span className="rt-work__title">{question}</span>
        {item.tekst && <span className="rt-work__words">{item.tekst}</span>}
        <span className="rt-row rt-quiet">
          <CasusCode casus={item.casus} />
          {item.overlegOp && <span>{`${formatDay(dayOf(item.overlegOp))} ${formatTime(item.overlegOp)}`}</span>}
          {item.sinds && <span>{formatSince(dayOf(item.sinds))}</span>}
        </span>
      </span>
      <Icon name="chevron-right" />
    </Link>
  )
}

function useQuestion({ soort, signaalSoort }: Wachtend): string {
  const overleg = useTerm('overleg')
  const signaal = SIGNAAL[signaalSoort ?? 'ontwikkeling-plan']
  const words: Record<Wachtend['soort'], string> = {
    signaal,
    'signaal-kopie': `${signaal} (ter informatie)`,
    escalatie: 'Een vraag om hulp bij een afspraak',
    'uitnodiging-casus': 'Wil je meedoen in dit team?',
    'uitnodiging-overleg': `Kom je naar ${overleg.metLidwoord}?`,
    voorbereiding: `Bereid ${overleg.metLidwoord} voor`,
    overdracht: 'Wil je een rol overnemen?',
    afsluiting: 'Kan deze casus dicht?',
    gast: `Praat je als gast mee in ${overleg.metLidwoord}?`,
    waarneming: 'Wil je waarnemen voor een collega?',
    toegang: 'Iemand vraagt toegang tot deze casus',
    'regie-profiel': 'Zoek een regisseur met passend profiel',
  }
  return words[soort]
}

/** Where the answer is given. */
function whereTo({ soort, id, casus: { casusId } }: Wachtend) {
  const casus = { casusId }
  const overleg = { casusId, overlegId: id }
  switch (soort) {
    case 'escalatie':
      return { to: '/casussen/$casusId/escalaties/$escalatieId', params: { casusId, escalatieId: id } } as const
    case 'signaal':
    case 'signaal-kopie':
      return { to: '/casussen/$casusId/acties', params: casus } as const
    case 'uitnodiging-overleg':
      return { to: '/casussen/$casusId/overleggen/$overlegId', params: overleg } as const
    case 'voorbereiding':
      return { to: '/casussen/$casusId/overleggen/$overlegId/voorbereiden', params: overleg } as const
    case 'overdracht':
      return { to: '/casussen/$casusId/overdracht', params: casus } as const
    case 'afsluiting':
      return { to: '/casussen/$casusId/afsluiting', params: casus } as const
    case 'gast':
      return { to: '/casussen/$casusId/gast/$gastId', params: { casusId, gastId: id } } as const
    case 'waarneming':
      return { to: '/afwezigheid' } as const
    case 'toegang':
    case 'regie-profiel':
      return { to: '/casussen/$casusId/team', params: casus } as const
    case 'uitnodiging-casus':
      return { to: '/casussen/$casusId', params: casus } as const
  }
}
