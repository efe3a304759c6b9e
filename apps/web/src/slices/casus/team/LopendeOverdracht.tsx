import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Note } from '../../../ui/Note.tsx'

/** Both stay visible until the answer (ROL-35). */
export function LopendeOverdracht({ casusId }: { readonly casusId: string }) {
  const profiel = useProfiel()
  const { data, refetch } = useApiQuery('GET /v1/casussen/{casusId}/overdrachten', { params: { casusId } })
  useStroom(casusId, ['overdracht'], () => void refetch())
  return (data?.data.items ?? [])
    .filter(({ status }) => status === 'voorgesteld')
    .map(({ overdrachtId, van, naar, rol, antwoordGevraagd }) => (
      <Note
        key={overdrachtId}
        icon="swap"
        title={
          antwoordGevraagd
            ? `${van.naam} vraagt of jij ${rolWoord(profiel, rol)} wilt worden`
            : `${van.naam} vraagt of ${naar.naam} ${rolWoord(profiel, rol)} wil worden`
        }
      >
        <p>{`Tot het antwoord blijft ${van.naam} ${rolWoord(profiel, rol)}.`}</p>
        <ButtonRow>
          <ButtonLink small to="/casussen/$casusId/overdracht" params={{ casusId }}>
            {antwoordGevraagd ? 'Geef antwoord' : 'Bekijk de overdracht'}
          </ButtonLink>
        </ButtonRow>
      </Note>
    ))
}
