import type { PlanVeldCode } from '@regietafel/domain/plan/velden.ts'
import { useParams } from '@tanstack/react-router'
import { CRISIS_LINES } from './shell/crisis-lines.ts'
import { TafelPage } from './slices/overleg/tafel/Page.tsx'
import { PlanVelden } from './slices/plan/PlanVelden.tsx'
import { Schrijvers } from './slices/plan/vaststellen/Schrijvers.tsx'
import { VaststelPlan } from './slices/plan/vaststellen/VaststelPlan.tsx'
import { Unsafe } from './ui/Unsafe.tsx'

/** Which fields of the plan belong to which item of the agenda. */
const VELDEN_BIJ_PUNT: Readonly<Record<string, readonly PlanVeldCode[]>> = {
  'gezamenlijk-doel': ['gezamenlijk-doel', 'gewenst-resultaat'],
  plan: ['aanleiding', 'krachten', 'zorgen', 'eerdere-hulp', 'doelen', 'veiligheid'],
  'op-en-afschaling': ['op-en-afschaling'],
}

/** The table, with what other slices lay on it: the plan is filled at the item where it is talked about (OVL-29). */
export function TafelRoute() {
  const { casusId, overlegId } = useParams({ from: '/tafel/casussen/$casusId/overleggen/$overlegId/tafel' })
  const plan = (code: string) => {
    const velden = VELDEN_BIJ_PUNT[code]
    if (!velden) return null
    return (
      <div className="rt-stack" key={code}>
        <PlanVelden casusId={casusId} velden={velden} direct />
        {code === 'plan' && <Schrijvers casusId={casusId} />}
        {code === 'plan' && <VaststelPlan casusId={casusId} overlegId={overlegId} />}
      </div>
    )
  }
  return <TafelPage plan={plan} unsafe={<Unsafe lines={CRISIS_LINES} />} />
}
