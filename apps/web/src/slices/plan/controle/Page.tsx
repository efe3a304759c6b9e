import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Afronden } from './Afronden.tsx'
import { Besluiten } from './Besluiten.tsx'
import { Gemist } from './Gemist.tsx'
import { Twijfels } from './Twijfels.tsx'
import { twijfelsOf, useBesluiten } from './use-controle.ts'
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
  const [at, setAt] = useState(0)
  const { decide, withdraw, busy, error } = useBesluiten(casusId)
  const twijfels = twijfelsOf(controle)
  const huidig = twijfels[Math.min(at, twijfels.length - 1)]?.nummer ?? null
  const last = controle.besluiten[0]
  const { sleutel, besluiten } = controle
  const labels = [...sleutel.map(({ label }) => label), ...besluiten.flatMap(({ label }) => label ?? [])]
  return (
    <div className="rt-stack">
      <Note title="Gepseudonimiseerd is niet anoniem">
        <p>
          We vervangen wat we herkennen. Wie het huishouden kent, kan het nog herkennen aan wat er gebeurde. Jij kijkt
          daarom alles na.
        </p>
      </Note>
      {controle.status === 'concept' && (
        <Twijfels
          twijfels={twijfels}
          busy={busy}
          huidig={at}
          onGo={setAt}
          onDecide={decide}
          onUndo={last ? () => withdraw(last.besluitId) : null}
        />
      )}
      <Card title="Origineel en resultaat">
        <Vergelijking onderdelen={controle.onderdelen} huidig={huidig} />
      </Card>
      {controle.status === 'concept' && <Gemist labels={labels} busy={busy} error={error} onDecide={decide} />}
      <Besluiten besluiten={besluiten} sleutel={sleutel} onWithdraw={withdraw} />
      <Afronden casusId={casusId} controle={controle} />
    </div>
  )
}
