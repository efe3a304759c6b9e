import type { PlanVeldCode } from '@regietafel/domain/plan/velden.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'

/** Which fields of the plan show with which item of the agenda, and their words. */
const VELDEN: Readonly<Record<string, readonly (readonly [PlanVeldCode, string])[]>> = {
  'gezamenlijk-doel': [
    ['gezamenlijk-doel', ''],
    ['gewenst-resultaat', 'Gewenst resultaat'],
  ],
  plan: [
    ['aanleiding', 'Aanleiding'],
    ['krachten', 'Krachten'],
    ['zorgen', 'Zorgen'],
    ['eerdere-hulp', 'Eerdere hulp'],
    ['doelen', 'Doelen'],
    ['veiligheid', 'Veiligheid'],
  ],
  'op-en-afschaling': [['op-en-afschaling', '']],
}

/** The plan as it is filled now, large, without what is only told (OVL-29, OVL-32). */
export function PlanOpScherm({ casusId, code }: { readonly casusId: string; readonly code: string }) {
  const { data, refetch } = useApiQuery('GET /v1/casussen/{casusId}/plan', { params: { casusId } })
  useStroom(casusId, ['veld', 'plan'], () => void refetch())
  const shown = (data?.data.velden ?? []).filter(({ waarde }) => waarde.tekst !== '' && !waarde.alleenMondeling)
  return (VELDEN[code] ?? []).map(([veldCode, label]) => {
    const velden = shown.filter((veld) => veld.code === veldCode)
    return (
      velden.length > 0 && (
        <div key={veldCode} className="rt-beamer__tekst">
          {label !== '' && <strong>{label}</strong>}
          {velden.map(({ veldId, waarde: { tekst, spreker } }) => (
            <p key={veldId} className="rt-prose">
              {spreker ? `${spreker}: "${tekst}"` : tekst}
            </p>
          ))}
        </div>
      )
    )
  })
}
