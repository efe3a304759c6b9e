import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Balk } from './Balk.tsx'
import { Besluiten } from './Besluiten.tsx'
import { useReview } from './use-review.ts'
import { Vergelijking } from './Vergelijking.tsx'
import './controle.css'

/** The document beside its rendition without names, read before it is shared (OPL-32, OPL-33). */
export function ControlePage() {
  const { casusId, documentId } = useParams({ from: '/frame/casussen/$casusId/documenten/$documentId/controle' })
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/documenten/{documentId}/controle', {
    params: { casusId, documentId },
  })
  useStroom(casusId, ['plan', 'actie', 'document'], () => void refetch())
  const plan = useTerm('plan')
  return (
    <Page
      title={`${plan.enkelvoud.charAt(0).toUpperCase()}${plan.enkelvoud.slice(1)} pseudonimiseren`}
      lead="Links staat wat er binnen blijft, rechts wat er gedeeld wordt. Beslis over elke twijfel; wat je beslist, geldt in deze hele casus."
      back={{ label: 'Documenten', to: '/casussen/$casusId/documenten', params: { casusId } }}
    >
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && <Review casusId={casusId} controle={data.data} />}
    </Page>
  )
}

function Review({ casusId, controle }: { readonly casusId: string; readonly controle: Controle }) {
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
        <Balk casusId={casusId} controle={controle} review={review} />
      ) : (
        <Note tone="good" title="Dit document is gedeeld en verandert niet meer" />
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
