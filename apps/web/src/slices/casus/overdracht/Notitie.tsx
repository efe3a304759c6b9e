import type { Overdracht } from '@regietafel/contract/deelname.contract.ts'
import { formatDay } from '../../../ui/format.ts'

export const NOTITIE_VRAGEN = {
  standVanZaken: { label: 'Hoe staat het ervoor?', hint: 'Wat gaat goed, waar zijn zorgen?' },
  openActies: { label: 'Wat moet er nog gebeuren?', hint: 'Open acties en wat daarbij hoort.' },
  afspraken: { label: 'Welke afspraken gelden?', hint: 'Met wie, en waarover.' },
  contactritme: { label: 'Hoe vaak is er contact?', hint: 'Met de betrokkene en met elkaar.' },
} as const

type Notitie = NonNullable<Overdracht['notitie']>

/** What the predecessor wrote, in four answers (ROL-35). */
export const NotitieFacts = ({ notitie }: { readonly notitie: Notitie }) => (
  <dl className="rt-facts">
    {(Object.keys(NOTITIE_VRAGEN) as (keyof Notitie)[]).map((veld) => (
      <div key={veld} style={{ display: 'contents' }}>
        <dt>{NOTITIE_VRAGEN[veld].label}</dt>
        <dd style={{ whiteSpace: 'pre-line' }}>{notitie[veld]}</dd>
      </div>
    ))}
  </dl>
)

/** Acties on the name of who hands over: they move only with a whole caseload (ROL-33, ROL-40). */
export function OpenActies({ overdracht }: { readonly overdracht: Overdracht }) {
  if (overdracht.openActies.length === 0) return null
  return (
    <div className="rt-stack rt-stack--tight">
      <strong>{`Open acties van ${overdracht.van.naam}`}</strong>
      <ul className="rt-stack rt-stack--tight">
        {overdracht.openActies.map(({ actieId, wat, einddatum }) => (
          <li key={actieId}>
            {wat}
            <span className="rt-quiet">{` · uiterlijk ${formatDay(einddatum)}`}</span>
          </li>
        ))}
      </ul>
      <p className="rt-quiet">
        {overdracht.actiesMee
          ? 'Deze acties gaan mee naar de opvolger.'
          : 'Acties gaan niet vanzelf mee. Draag ze over bij de actie zelf.'}
      </p>
    </div>
  )
}
