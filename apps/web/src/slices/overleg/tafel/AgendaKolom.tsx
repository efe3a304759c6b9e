import type { Agendapunt } from '@regietafel/contract/overleg-values.ts'
import { formatTime } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Note } from '../../../ui/Note.tsx'
import { useTafel } from './tafel-context.ts'
import { minutesLeft, spentMinutes, voortgangOf } from './tijd.ts'
import { useNow } from './use-now.ts'

type Props = { readonly selected: string | undefined; readonly onSelect: (agendapuntId: string) => void }

const LOOK_SECONDS = 5

/** The agenda with its time boxes and the clock that runs; says in time when the end is at risk (OVL-24). */
export function AgendaKolom({ selected, onSelect }: Props) {
  const { overleg } = useTafel()
  const now = useNow(LOOK_SECONDS)
  const left = minutesLeft(overleg, now)
  const { over, resterend } = voortgangOf(overleg, now)
  const runs = overleg.status === 'lopend'
  return (
    <section className="rt-tafel__agenda" aria-label="Agenda">
      <h2 className="rt-tafel__title">Agenda</h2>
      <ol>
        {overleg.agenda.map((punt, index) => (
          <Punt
            key={punt.agendapuntId}
            punt={punt}
            index={index}
            now={now}
            selected={punt.agendapuntId === selected}
            onSelect={() => onSelect(punt.agendapuntId)}
          />
        ))}
      </ol>
      {runs && (
        <div className="rt-tafel__clock">
          <p>
            <Icon name="clock" />
            {left >= 0 ? (
              <span>
                <strong>{`nog ${left} min`}</strong> tot {formatTime(overleg.eind)}
              </span>
            ) : (
              <strong>{`${-left} min over de tijd`}</strong>
            )}
          </p>
          {over > 0 && left >= 0 && (
            <Note tone="warn" title={`De agenda loopt ${over} min uit`}>
              <p>{`Er staat nog ${resterend} minuten. Kort een punt in, of spreek af wat later komt.`}</p>
            </Note>
          )}
        </div>
      )}
    </section>
  )
}

type PuntProps = {
  readonly punt: Agendapunt
  readonly index: number
  readonly now: Date
  readonly selected: boolean
  readonly onSelect: () => void
}

function Punt({ punt, index, now, selected, onSelect }: PuntProps) {
  const { titel, minuten, stand } = punt
  const spent = spentMinutes(punt, now)
  const over = spent - minuten
  return (
    <li className={`rt-punt rt-punt--${stand}`}>
      <button type="button" aria-current={selected ? 'step' : undefined} onClick={onSelect}>
        <span className="rt-punt__nr">
          {stand === 'behandeld' ? <Icon name="check" label="behandeld" /> : index + 1}
        </span>
        <span className="rt-punt__titel">
          {titel}
          {stand === 'bezig' && <span className="rt-hidden"> (nu bezig)</span>}
        </span>
        <span className={over > 0 ? 'rt-punt__tijd rt-punt__tijd--over' : 'rt-punt__tijd'}>
          {stand === 'open' && spent === 0 ? `${minuten}'` : over > 0 ? `+${over}'` : `${spent}/${minuten}'`}
        </span>
        {stand === 'bezig' && (
          <span className="rt-punt__bar" aria-hidden="true">
            <i style={{ inlineSize: `${Math.min(100, (spent / Math.max(1, minuten)) * 100)}%` }} />
          </span>
        )}
      </button>
    </li>
  )
}
