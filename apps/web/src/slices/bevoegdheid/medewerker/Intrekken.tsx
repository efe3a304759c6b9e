import type { Profielregistratie } from '@regietafel/contract/bevoegdheid.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { profielWoord } from '../words.ts'

type Props = { readonly persoonId: string; readonly registratie: Profielregistratie }

/** Ends a registration; it stays in the list as history. */
export function Intrekken({ persoonId, registratie: { registratieId, profiel, stand, versie } }: Props) {
  const withdraw = useApiMutation('DELETE /v1/personen/{persoonId}/profielregistraties/{registratieId}', {
    refreshes: ['GET /v1/personen/{persoonId}/bevoegdheid', 'GET /v1/bevoegdheden'],
    onSuccess: () => announce('De registratie is ingetrokken'),
  })
  if (stand === 'ingetrokken') return null
  return (
    <ButtonRow>
      <Button
        small
        kind="quiet"
        icon="close"
        busy={withdraw.isPending}
        aria-label={`Trek in: ${profielWoord(profiel)}`}
        onClick={() => withdraw.mutate({ params: { persoonId, registratieId }, ifMatch: `"${versie}"` })}
      >
        Trek in
      </Button>
    </ButtonRow>
  )
}
