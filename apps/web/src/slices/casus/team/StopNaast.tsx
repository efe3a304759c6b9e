import { useApiMutation } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'

type Props = { readonly casusId: string; readonly deelnameId: string; readonly naam: string }

/** Ends the regie of someone who stands beside another; the seat stays (ROL-11). */
export function StopNaast({ casusId, deelnameId, naam }: Props) {
  const woord = useTerm('inhoudelijkeRegie').enkelvoud
  const stop = useApiMutation('POST /v1/casussen/{casusId}/casusregies/{deelnameId}/einde', {
    refreshes: ['GET /v1/casussen/{casusId}/regie', 'GET /v1/casussen/{casusId}'],
    onSuccess: () => announce(`${naam} is geen ${woord} meer`),
  })
  return (
    <Button
      small
      kind="quiet"
      busy={stop.isPending}
      aria-label={`Stop met deze rol: ${naam}`}
      onClick={() => stop.mutate({ params: { casusId, deelnameId } })}
    >
      Stop met deze rol
    </Button>
  )
}
