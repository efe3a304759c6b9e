import type { Stamtafelsignaal } from '@regietafel/contract/stamtafel.contract.ts'
import { gebiedLabel } from '@regietafel/domain/stamtafel/gebied.ts'
import type { ReactNode } from 'react'
import { useProfiel } from '../../profiel/profiel.ts'
import { dayOf, formatCount, formatDay } from '../../ui/format.ts'
import { Status } from '../../ui/Status.tsx'
import { STAND_WOORD, themaWoord, vraagWoord } from './words.ts'

type Props = {
  readonly signaal: Stamtafelsignaal
  /** Who sent it, or where one saw it oneself. */
  readonly herkomst: ReactNode
  /** What one can do with it. */
  readonly children?: ReactNode
}

/** One signal with the way it went: what was seen, where it stands, what was answered (GOV-56, GOV-61). */
export function Signaal({ signaal, herkomst, children }: Props) {
  const profiel = useProfiel()
  const { thema, gebied, patroon, toelichting, aantalCasussen, vraag, ingediendOp, stand, stappen } = signaal
  const { label, tone } = STAND_WOORD[stand]
  const facts = [
    themaWoord(thema),
    gebied === null ? 'hele netwerk' : gebiedLabel(profiel, gebied),
    `in ${formatCount(aantalCasussen, 'casus', 'casussen')} gezien`,
    ...(vraag === null ? [] : [`vraagt ${vraagWoord(vraag).toLowerCase()}`]),
  ]
  return (
    <article className="rt-stack rt-stack--tight" aria-label={patroon}>
      <div className="rt-row">
        <strong>{patroon}</strong>
        <Status tone={tone}>{label}</Status>
      </div>
      <span className="rt-quiet">{facts.join(' · ')}</span>
      {toelichting !== '' && <p className="rt-prose">{toelichting}</p>}
      <span className="rt-quiet">
        {`Gemeld op ${formatDay(dayOf(ingediendOp))}`}
        {herkomst}
      </span>
      {stappen.length > 0 && (
        <ol className="rt-antwoorden">
          {stappen.map(({ naar, terugkoppeling, door, op }) => (
            <li key={op + naar}>
              <span className="rt-quiet">{`${formatDay(dayOf(op))} · ${door} · ${STAND_WOORD[naar].label}`}</span>
              <p className="rt-prose">{terugkoppeling}</p>
            </li>
          ))}
        </ol>
      )}
      {children}
    </article>
  )
}
