import type { MijnActie, MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import { Link } from '@tanstack/react-router'
import { useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay, formatTime } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { ActieList } from './ActieList.tsx'
import { CasusLink } from './CasusLink.tsx'

/** The day: who meets when, and what must be ready. Then what comes next. */
export function Vandaag({ work, acties }: { readonly work: MijnWerk; readonly acties: readonly MijnActie[] }) {
  const overleggen = work.overleggen.filter(({ begin }) => dayOf(begin) === work.vandaag)
  const [next] = work.overleggen.filter(({ begin }) => dayOf(begin) > work.vandaag)
  const { enkelvoud } = useTerm('overleg')
  return (
    <Card title="Vandaag" flush>
      {overleggen.length > 0 && (
        <ol className="rt-work__day">
          {overleggen.map((overleg) => (
            <OverlegRow key={overleg.overlegId} overleg={overleg} />
          ))}
        </ol>
      )}
      {overleggen.length === 0 && (
        <p className="rt-work__calm">
          {`Vandaag geen ${enkelvoud}.`}
          {acties.length === 0 && ' Er moet vandaag niets klaar zijn.'}
        </p>
      )}
      {acties.length > 0 && <ActieList acties={acties} />}
      {next && <NextOverleg overleg={next} today={work.vandaag} />}
    </Card>
  )
}

function OverlegRow({ overleg }: { readonly overleg: OverlegRegel }) {
  const { enkelvoud } = useTerm('overleg')
  const { begin, eind, casusId, casusCode: code, casusNaam: naam, status, voorbereid, genodigden } = overleg
  return (
    <li>
      <span className="rt-work__time">
        <time dateTime={begin}>{formatTime(begin)}</time>
        <span className="rt-quiet">{formatTime(eind)}</span>
      </span>
      <span className="rt-work__what">
        <Link
          className="rt-work__title"
          to="/casussen/$casusId/overleggen/$overlegId"
          params={{ casusId, overlegId: overleg.overlegId }}
        >
          {enkelvoud}
        </Link>
        <CasusLink casus={{ casusId, code, naam }} />
        <span className="rt-quiet">{`voorbereiding: ${voorbereid} van ${genodigden} klaar`}</span>
      </span>
      {status === 'lopend' && <Status tone="active">bezig</Status>}
    </li>
  )
}

function NextOverleg({ overleg, today }: { readonly overleg: OverlegRegel; readonly today: string }) {
  const { enkelvoud } = useTerm('overleg')
  const { begin, casusId, casusCode: code, casusNaam: naam } = overleg
  return (
    <p className="rt-work__next rt-row">
      <span className="rt-quiet">{`Volgend ${enkelvoud}:`}</span>
      <time dateTime={begin}>{`${formatDay(dayOf(begin), today)} ${formatTime(begin)}`}</time>
      <CasusLink casus={{ casusId, code, naam }} />
    </p>
  )
}
