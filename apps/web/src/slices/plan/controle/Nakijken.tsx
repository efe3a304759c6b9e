import type { ReactNode } from 'react'
import { Note } from '../../../ui/Note.tsx'
import { Balk } from './Balk.tsx'
import { Besluiten } from './Besluiten.tsx'
import { type Review, type TeBeslissen, useReview } from './use-review.ts'
import { Vergelijking } from './Vergelijking.tsx'
import './controle.css'

type Props = {
  readonly casusId: string
  readonly controle: TeBeslissen
  /** Said instead of deciding, once it went out and still shows here. */
  readonly gedeeld?: string
  /** The last step, when nothing waits any more. */
  readonly afronden: (review: Review) => ReactNode
}

/** A text beside its rendition without names, with every decision about it: the same for a document and a reflectie (OPL-33, GOV-54). */
export function Nakijken({ casusId, controle, gedeeld, afronden }: Props) {
  const review = useReview(casusId, controle)
  const { sleutel, besluiten, status } = controle
  return (
    <div className="rt-stack">
      <Note title="Gepseudonimiseerd is niet anoniem">
        <p>
          We vervangen wat we herkennen. Wie het huishouden kent, kan het nog herkennen aan wat er gebeurde. Jij kijkt
          daarom alles na. Iets gemist? Selecteer het links.
        </p>
      </Note>
      <Legenda />
      <Vergelijking onderdelen={controle.onderdelen} huidig={review.huidig?.nummer ?? null} />
      <Besluiten besluiten={besluiten} sleutel={sleutel} onWithdraw={review.besluiten.withdraw} />
      {status === 'concept' ? (
        <Balk controle={controle} review={review} afronden={afronden(review)} />
      ) : (
        <Note tone="good" title={gedeeld} />
      )}
    </div>
  )
}

/** What each kind of mark says. */
const Legenda = () => (
  <p className="rt-quiet rt-controle__legenda">
    <span className="rt-vondst rt-vondst--zeker">wordt vervangen</span>
    <span className="rt-vondst rt-vondst--twijfel">aan jou</span>
    <span className="rt-vondst rt-vondst--blijft">blijft staan, met een reden</span>
  </p>
)
