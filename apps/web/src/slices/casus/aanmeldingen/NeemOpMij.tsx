import { useApiMutation } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'

type Props = { readonly aanmeldingId: string; readonly naam: string; readonly versie: number }

/** One press and it is mine: nothing stays without owner (INT-11). */
export function NeemOpMij({ aanmeldingId, naam, versie }: Props) {
  const { persoon } = useSessie()
  const take = useApiMutation('PUT /v1/aanmeldingen/{aanmeldingId}/eigenaar', {
    refreshes: ['GET /v1/aanmeldingen', 'GET /v1/aanmeldingen/{aanmeldingId}'],
    onSuccess: () => announce('De aanmelding staat op jouw naam'),
  })
  return (
    <>
      <Button
        small
        busy={take.isPending}
        aria-label={`Neem op mij: de aanmelding van ${naam}`}
        onClick={() =>
          take.mutate({
            params: { aanmeldingId },
            body: { eigenaarId: persoon.persoonId },
            ifMatch: `"${versie}"`,
          })
        }
      >
        Neem op mij
      </Button>
      {take.error && <span role="alert">{take.error.detail}</span>}
    </>
  )
}
