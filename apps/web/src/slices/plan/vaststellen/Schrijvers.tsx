import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { usePlan } from '../velden/use-plan.ts'
import { useLaatsteOverleg } from './use-laatste-overleg.ts'

const PLAN = 'GET /v1/casussen/{casusId}/plan'

/** Who takes notes while an overleg goes on: may write in the plan besides the regie; the procesregisseur names them (PRV-33). */
export function Schrijvers({ casusId }: { readonly casusId: string }) {
  const overleg = useLaatsteOverleg(casusId)
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  if (overleg?.status !== 'lopend' || !data?.data.mijnRollen.includes('procesregisseur')) return null
  const partners = data.data.team
    .filter(({ rol, status }) => rol === 'ketenpartner' && status === 'actief')
    .map(({ deelnameId, persoon }) => ({ value: deelnameId, label: `${persoon.naam}, ${persoon.organisatie.naam}` }))
  return <Notuleren casusId={casusId} overlegId={overleg.overlegId} partners={partners} />
}

type Props = {
  readonly casusId: string
  readonly overlegId: string
  readonly partners: readonly { readonly value: string; readonly label: string }[]
}

function Notuleren({ casusId, overlegId, partners }: Props) {
  const { plan } = usePlan(casusId)
  const name = useApiMutation('PUT /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}', {
    refreshes: [PLAN],
  })
  const end = useApiMutation('DELETE /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}', {
    refreshes: [PLAN],
  })
  const schrijvers = plan?.schrijvers.filter((each) => each.overlegId === overlegId) ?? []
  const others = partners.filter(({ value }) => schrijvers.every(({ deelnameId }) => deelnameId !== value))
  return (
    <Card title="Wie notuleert">
      <div className="rt-stack">
        <p className="rt-quiet">Schrijft mee in het plan zolang dit overleg loopt.</p>
        {(name.error ?? end.error) && <ErrorPanel error={name.error ?? end.error} />}
        <ul className="rt-stack rt-stack--tight">
          {schrijvers.map(({ deelnameId, naam }) => (
            <li key={deelnameId} className="rt-row rt-row--apart">
              {naam}
              <Button small kind="quiet" onClick={() => end.mutate({ params: { casusId, overlegId, deelnameId } })}>
                Stop<span className="rt-hidden">{` met notuleren: ${naam}`}</span>
              </Button>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <SelectField
            name="schrijver"
            label="Laat iemand meeschrijven"
            options={others}
            value=""
            onChange={(deelnameId) => name.mutate({ params: { casusId, overlegId, deelnameId } })}
          />
        )}
      </div>
    </Card>
  )
}
