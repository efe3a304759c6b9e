import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import { Link } from '@tanstack/react-router'
import { useProfiel } from '../../profiel/profiel.ts'
import { dayOf, formatDay, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Status } from '../../ui/Status.tsx'
import { ANTWOORD_WORD, STATUS_WORD, typeWoord } from './words.ts'
import './overleg.css'

type Props = { readonly overleggen: readonly OverlegRegel[]; readonly withCasus?: boolean }

/** Overleggen as rows of a diary: the day stands at the left, what is asked of you at the right. */
export const OverlegList = ({ overleggen, withCasus = false }: Props) => (
  <ul className="rt-list rt-diary">
    {overleggen.map((overleg) => (
      <Row key={overleg.overlegId} overleg={overleg} withCasus={withCasus} />
    ))}
  </ul>
)

function Row({ overleg, withCasus }: { readonly overleg: OverlegRegel; readonly withCasus: boolean }) {
  const profiel = useProfiel()
  const { casusId, overlegId, status, begin, eind, vorm } = overleg
  const { word, tone } = STATUS_WORD[status]
  return (
    <li>
      <div className="rt-diary__when">
        <strong>{formatDay(dayOf(begin))}</strong>
        <span className="rt-quiet">{`${formatTime(begin)} – ${formatTime(eind)}`}</span>
      </div>
      <div className="rt-diary__what">
        <Link to="/casussen/$casusId/overleggen/$overlegId" params={{ casusId, overlegId }}>
          {typeWoord(profiel, overleg.type)}
          {withCasus && ` · ${overleg.casusCode}`}
        </Link>
        <span className="rt-quiet">
          {withCasus && overleg.casusNaam && `${overleg.casusNaam} · `}
          {vorm === 'online' ? 'online' : 'aan tafel'}
          {status === 'gepland' && ` · ${overleg.aanvaard} van ${overleg.genodigden} komen`}
          {status === 'gepland' && ` · voorbereiding: ${overleg.voorbereid} van ${overleg.genodigden} klaar`}
        </span>
      </div>
      <div className="rt-diary__end">
        <Asked overleg={overleg} />
        {status === 'gepland' ? null : <Status tone={tone}>{word}</Status>}
        {status === 'lopend' && (
          <Link
            className="rt-diary__go"
            to="/casussen/$casusId/overleggen/$overlegId/tafel"
            params={{ casusId, overlegId }}
          >
            Naar de tafel <Icon name="chevron-right" />
          </Link>
        )}
      </div>
    </li>
  )
}

/** What this overleg still asks of whoever looks. */
function Asked({ overleg: { status, mijnUitnodiging } }: { readonly overleg: OverlegRegel }) {
  if (status !== 'gepland' || !mijnUitnodiging) return null
  const { status: answer, voorbereid } = mijnUitnodiging
  if (answer === 'verstuurd' || answer === 'gezien') return <Status tone="warn">beantwoord de uitnodiging</Status>
  if (answer === 'afgewezen') return <Status tone="neutral">{ANTWOORD_WORD.afgewezen.word}</Status>
  return voorbereid ? <Status tone="good">voorbereid</Status> : <Status tone="warn">bereid je voor</Status>
}
