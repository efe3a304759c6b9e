import type { Mailgroep, Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { rolWoord, useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FormErrors } from '../../../ui/Form.tsx'
import { dayOf, formatCount, formatDay } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'

type Props = { readonly casusId: string; readonly mailgroep: Mailgroep; readonly mayOpen: boolean }

/** Who reads along and since when; the procesregisseur opens older berichten for a newcomer (COM-07, COM-08). */
export function Leden({ casusId, mailgroep, mayOpen }: Props) {
  const { leden, ledenOpCode } = mailgroep
  const open = useApiMutation('POST /v1/casussen/{casusId}/mailgroep/leden/{deelnameId}/openstelling', {
    refreshes: ['GET /v1/casussen/{casusId}/mailgroep'],
    onSuccess: () => announce('De oudere berichten zijn opengezet'),
  })
  return (
    <Card title="Leden" count={leden.length} flush>
      {open.error && <FormErrors problem={open.error} />}
      {ledenOpCode && <OpCode mayKnow={mayOpen} />}
      <ul className="rt-list">
        {leden.map((lid) => (
          <li key={lid.lidId} className="rt-stack rt-stack--tight">
            <Wie lid={lid} byCode={ledenOpCode} />
            {mayOpen && lid.deelnameId !== null && (lid.verborgen ?? 0) > 0 && (
              <>
                <span className="rt-quiet">
                  {`Leest vanaf ${formatDay(dayOf(lid.leestVanaf ?? ''))}; ${formatCount(lid.verborgen ?? 0, 'ouder bericht', 'oudere berichten')} niet.`}
                </span>
                <span>
                  <Button
                    small
                    icon="eye"
                    busy={open.isPending}
                    aria-label={`Zet oudere berichten open voor ${lid.naam}`}
                    onClick={() =>
                      open.mutate({ params: { casusId, deelnameId: lid.deelnameId ?? '' }, body: undefined })
                    }
                  >
                    Zet oudere berichten open
                  </Button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Wie({ lid, byCode }: { readonly lid: Mailgroeplid; readonly byCode: boolean }) {
  const profiel = useProfiel()
  const rollen = lid.rollen.map((rol) => rolWoord(profiel, rol)).join(', ')
  return (
    <span>
      {lid.vanMij ? `${lid.naam} (jij)` : lid.naam}
      <span className="rt-quiet">{` · ${byCode ? rollen : lid.organisatie}`}</span>
    </span>
  )
}

/** Why there are no names here, and who does know them (COM-07, PRV-04). */
function OpCode({ mayKnow }: { readonly mayKnow: boolean }) {
  const proces = useTerm('proces')
  return (
    <p className="rt-leest-mee rt-mailgroep__op-code">
      <Icon name="eye" />
      <span>
        {mayKnow
          ? 'Leden zien elkaar als organisatie met een nummer. Alleen jij ziet de namen erbij.'
          : `Leden zien elkaar als organisatie met een nummer. Alleen de ${proces.enkelvoud} weet wie wie is.`}
      </span>
    </p>
  )
}
