import type { Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FormErrors } from '../../../ui/Form.tsx'
import { dayOf, formatCount, formatDay } from '../../../ui/format.ts'

type Props = { readonly casusId: string; readonly leden: readonly Mailgroeplid[]; readonly mayOpen: boolean }

/** Who reads along and since when; the procesregisseur opens older berichten for a newcomer (COM-08). */
export function Leden({ casusId, leden, mayOpen }: Props) {
  const open = useApiMutation('POST /v1/casussen/{casusId}/mailgroep/leden/{deelnameId}/openstelling', {
    refreshes: ['GET /v1/casussen/{casusId}/mailgroep'],
    onSuccess: () => announce('De oudere berichten zijn opengezet'),
  })
  return (
    <Card title="Leden" count={leden.length} flush>
      {open.error && <FormErrors problem={open.error} />}
      <ul className="rt-list">
        {leden.map((lid) => (
          <li key={lid.deelnameId} className="rt-stack rt-stack--tight">
            <span>
              {lid.naam}
              <span className="rt-quiet">{` · ${lid.organisatie}`}</span>
            </span>
            {lid.verborgen > 0 && (
              <span className="rt-quiet">
                {`Leest vanaf ${formatDay(dayOf(lid.leestVanaf))}; ${formatCount(lid.verborgen, 'ouder bericht', 'oudere berichten')} niet.`}
              </span>
            )}
            {lid.verborgen > 0 && mayOpen && (
              <span>
                <Button
                  small
                  icon="eye"
                  busy={open.isPending}
                  aria-label={`Zet oudere berichten open voor ${lid.naam}`}
                  onClick={() => open.mutate({ params: { casusId, deelnameId: lid.deelnameId }, body: undefined })}
                >
                  Zet oudere berichten open
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
