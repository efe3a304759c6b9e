import type { Plan } from '@regietafel/contract/plan.contract.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'

const KOPPEN = [
  ['aanleiding', 'Aanleiding'],
  ['gezamenlijk-doel', 'Gezamenlijk doel'],
  ['doelen', 'Doel'],
  ['veiligheid', 'Veiligheid'],
] as const

/** What the plan says in one text; what may stand in no document stays out. */
const toTekst = ({ velden }: Plan): string =>
  KOPPEN.flatMap(([code, kop]) =>
    velden
      .filter(({ code: each, waarde }) => each === code && waarde.tekst !== '' && !waarde.alleenMondeling)
      .map(({ waarde }) => `${kop}: ${waarde.tekst}`),
  ).join('\n')

/** Starts from what was written before, where there is something. */
export function PlanOvernemen({ casusId, onTake }: { readonly casusId: string; readonly onTake: (t: string) => void }) {
  const plan = useApiQuery('GET /v1/casussen/{casusId}/plan', { params: { casusId } }).data?.data
  const woord = useTerm('plan')
  const tekst = plan ? toTekst(plan) : ''
  if (tekst === '') return null
  return (
    <ButtonRow>
      <Button small icon="document" onClick={() => onTake(tekst)}>
        {`Begin met de tekst van ${woord.metLidwoord}`}
      </Button>
    </ButtonRow>
  )
}
