import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { isAanTafel } from '../words.ts'
import { useTafel } from './tafel-context.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/zorgvuldigheid'

/** Why we are here and how we handle what we hear; where the netwerk asks it, each confirms (OVL-23, OVL-31, NET-50). */
export function Opening() {
  const { overleg } = useTafel()
  const profiel = useProfiel()
  return (
    <div className="rt-stack">
      <div className="rt-doel">
        <span className="rt-quiet">Het doel van dit overleg</span>
        <p>{overleg.doel}</p>
      </div>
      <Note icon="lock">
        <p>{waarde(profiel, 'doelbinding.tekst')}</p>
      </Note>
      {overleg.openingsverklaring && <Verklaring tekst={overleg.openingsverklaring} />}
    </div>
  )
}

function Verklaring({ tekst }: { readonly tekst: string }) {
  const { overleg, params, leads } = useTafel()
  const { persoonId } = useSessie().persoon
  const confirm = useApiMutation(KEY, { refreshes: OVERLEG_KEYS })
  const seated = overleg.uitnodigingen.filter(isAanTafel)
  const open = seated.filter(({ zorgvuldigheidOp }) => zorgvuldigheidOp === null)
  const mine = open.filter(({ persoon, vervanger }) => (vervanger ?? persoon).persoonId === persoonId)
  const confirmAll = async (those: typeof open) => {
    for (const { uitnodigingId } of those) await confirm.mutateAsync({ params: { ...params, uitnodigingId } })
  }
  return (
    <section className="rt-verklaring" aria-label="Verklaring">
      <blockquote>{tekst}</blockquote>
      {seated.length === 0 ? (
        <p className="rt-quiet">Leg eerst vast wie er is. Daarna bevestigt iedereen deze zin.</p>
      ) : (
        <ul className="rt-row">
          {seated.map(({ uitnodigingId, persoon, vervanger, zorgvuldigheidOp }) => (
            <li key={uitnodigingId}>
              <Status tone={zorgvuldigheidOp ? 'good' : 'neutral'}>{vervanger?.naam ?? persoon.naam}</Status>
            </li>
          ))}
        </ul>
      )}
      {overleg.status === 'lopend' && open.length > 0 && (
        <ButtonRow>
          {leads ? (
            <Button icon="check" busy={confirm.isPending} onClick={() => void confirmAll(open)}>
              Iedereen heeft dit bevestigd
            </Button>
          ) : (
            mine.length > 0 && (
              <Button kind="primary" icon="check" busy={confirm.isPending} onClick={() => void confirmAll(mine)}>
                Ik bevestig dit
              </Button>
            )
          )}
        </ButtonRow>
      )}
      {seated.length > 0 && open.length === 0 && (
        <p className="rt-quiet">
          <Icon name="check" /> Iedereen aan tafel bevestigde dit.
        </p>
      )}
    </section>
  )
}
