import { useParams } from '@tanstack/react-router'
import { useTerm } from '../../../profiel/profiel.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { ReadOnlyNote } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { PlanVelden } from '../PlanVelden.tsx'
import { usePlan } from '../velden/use-plan.ts'
import { Schrijvers } from '../vaststellen/Schrijvers.tsx'
import { VaststelPlan } from '../vaststellen/VaststelPlan.tsx'
import { Verantwoordelijkheden } from './Verantwoordelijkheden.tsx'
import { Versies } from './Versies.tsx'

/** The plan: to read first, to write in place, with its versions beside it. */
export function PlanPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/plan' })
  const { plan } = usePlan(casusId)
  const { voluit, enkelvoud } = useTerm('plan')
  const title = voluit || enkelvoud
  return (
    <Page
      title={title.charAt(0).toUpperCase() + title.slice(1)}
      commands={
        <ButtonLink icon="document" to="/casussen/$casusId/documenten" params={{ casusId }}>
          Documenten
        </ButtonLink>
      }
    >
      <div className="rt-columns">
        <div className="rt-stack">
          {plan && !plan.magSchrijven && (
            <ReadOnlyNote>
              In het plan schrijven de twee regisseurs, en tijdens een overleg wie notuleert. Klopt er iets niet? Zeg
              het hun.
            </ReadOnlyNote>
          )}
          <PlanVelden casusId={casusId} />
        </div>
        <div className="rt-stack">
          <Verantwoordelijkheden casusId={casusId} />
          <Versies casusId={casusId} />
          <VaststelPlan casusId={casusId} />
          <Schrijvers casusId={casusId} />
        </div>
      </div>
    </Page>
  )
}
