import { Fragment, type ReactNode } from 'react'
import { dayOf, formatDay, formatTime, today } from './format.ts'
import { Icon, type IconName } from './Icon.tsx'

export type TimelineEvent = {
  readonly id: string
  /** A moment, UTC. */
  readonly at: string
  readonly icon?: IconName
  readonly title: ReactNode
  readonly who?: string
  readonly why?: ReactNode
}

/** What happened, per day, each with who and why. Give the events in the order in which they show. */
export function Timeline({
  events,
  now = today(),
}: {
  readonly events: readonly TimelineEvent[]
  readonly now?: string
}) {
  const days = Map.groupBy(events, (event) => dayOf(event.at))
  return (
    <div className="rt-timeline">
      {[...days].map(([day, ofDay]) => (
        <Fragment key={day}>
          <h3 className="rt-timeline__day">{formatDay(day, now)}</h3>
          <ul className="rt-timeline__events">
            {ofDay.map((event) => (
              <li key={event.id}>
                <span className="rt-timeline__icon">
                  <Icon name={event.icon ?? 'circle'} />
                </span>
                <div className="rt-timeline__what">
                  <span>{event.title}</span>
                  <span className="rt-quiet">
                    <time dateTime={event.at}>{formatTime(event.at)}</time>
                    {event.who && ` · ${event.who}`}
                  </span>
                  {event.why}
                </div>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </div>
  )
}
