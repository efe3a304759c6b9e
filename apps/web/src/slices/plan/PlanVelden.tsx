import type { Plan } from '@regietafel/contract/plan.contract.ts'
import type { Veld } from '@regietafel/contract/plan-values.ts'
import { PLAN_VELD_CODES, type PlanVeldCode } from '@regietafel/domain/plan/velden.ts'
import { ErrorPanel, Loading } from '../../ui/Loading.tsx'
import { Citaten } from './velden/Citaten.tsx'
import { Doelen } from './velden/Doelen.tsx'
import { TekstVeld } from './velden/TekstVeld.tsx'
import { useAanwezig } from './velden/use-aanwezig.ts'
import { usePlan } from './velden/use-plan.ts'

export type PlanVeldenProps = {
  readonly casusId: string
  /** Which fields, in the order of the plan; all when left out. */
  readonly velden?: readonly PlanVeldCode[]
  /** Fields stand open for writing: for the table. */
  readonly direct?: boolean
}

/** The fields of the plan: to read, and in place to write with several people at once (OPL-31, OPL-36, OVL-29). */
export function PlanVelden({ casusId, velden = PLAN_VELD_CODES, direct = false }: PlanVeldenProps) {
  const { plan, error, refetch } = usePlan(casusId)
  const aanwezig = useAanwezig(casusId)
  if (!plan) return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />
  return (
    <div className="rt-stack">
      {toParts(velden).map((codes) => (
        <Part key={codes.join()} codes={codes} casusId={casusId} plan={plan} direct={direct} aanwezig={aanwezig} />
      ))}
    </div>
  )
}

/** Krachten and zorgen stand beside each other when both are asked. */
function toParts(velden: readonly PlanVeldCode[]): readonly (readonly PlanVeldCode[])[] {
  const wanted = PLAN_VELD_CODES.filter((code) => velden.includes(code))
  const isPair = wanted.includes('krachten') && wanted.includes('zorgen')
  return wanted
    .filter((code) => !isPair || code !== 'zorgen')
    .map((code) => (isPair && code === 'krachten' ? ['krachten', 'zorgen'] : [code]))
}

type PartProps = {
  readonly codes: readonly PlanVeldCode[]
  readonly casusId: string
  readonly plan: Plan
  readonly direct: boolean
  readonly aanwezig: ReadonlyMap<string, readonly string[]>
}

function Part({ codes, casusId, plan, direct, aanwezig }: PartProps) {
  const of = (wanted: PlanVeldCode): readonly Veld[] => plan.velden.filter(({ code }) => code === wanted)
  const { magSchrijven } = plan
  const shared = { casusId, magSchrijven, aanwezig }
  const parts = codes.map((code) => {
    if (code === 'krachten' || code === 'zorgen')
      return <Citaten key={code} code={code} velden={of(code)} {...shared} />
    if (code === 'doelen') return <Doelen key={code} velden={of(code)} zorgen={of('zorgen')} {...shared} />
    return of(code).map((veld) => (
      <TekstVeld
        key={veld.veldId}
        casusId={casusId}
        veld={veld}
        magSchrijven={magSchrijven}
        direct={direct}
        typen={aanwezig.get(veld.veldId) ?? []}
      />
    ))
  })
  return codes.length > 1 ? <div className="rt-columns rt-columns--even">{parts}</div> : parts
}
