import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Afronden } from './Afronden.tsx'
import { Nakijken } from './Nakijken.tsx'

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

const Review = ({ casusId, controle }: { readonly casusId: string; readonly controle: Controle }) => (
  <Nakijken
    casusId={casusId}
    controle={controle}
    gedeeld="Dit document is gedeeld en verandert niet meer"
    afronden={({ besluiten, hasDecided }) => (
      <Afronden casusId={casusId} controle={controle} busy={besluiten.busy} takesFocus={hasDecided} />
    )}
  />
)
