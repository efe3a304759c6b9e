import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'

/** Takes a quote or a doel out of the plan; the history keeps it. */
export function useRemoveVeld(casusId: string) {
  const { mutate, error, isPending } = useApiMutation('DELETE /v1/casussen/{casusId}/plan/velden/{veldId}', {
    refreshes: ['GET /v1/casussen/{casusId}/plan'],
    onSuccess: () => announce('Weggehaald uit het plan'),
  })
  const run = (veldId: string, versie: number) => mutate({ params: { casusId, veldId }, ifMatch: `"${versie}"` })
  return { run, error, isPending }
}
