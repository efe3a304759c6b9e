import type { Agendapunt } from '@regietafel/contract/overleg-values.ts'
import type { ComponentType, ReactNode } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { Afspraken } from './Afspraken.tsx'
import { Informatie } from './Informatie.tsx'
import { NiveauBesluit } from './NiveauBesluit.tsx'
import { NotitieVeld } from './NotitieVeld.tsx'
import { Opening } from './Opening.tsx'
import { RegieKeuze } from './RegieKeuze.tsx'
import { useTafel } from './tafel-context.ts'
import { Vervolg } from './Vervolg.tsx'

/** The fields of the plan that belong to an item, composed in the routes. */
export type PlanSlot = (code: string) => ReactNode

type Props = { readonly punt: Agendapunt; readonly index: number; readonly plan: PlanSlot; readonly onNext: () => void }

const NOTE: Record<string, { readonly label: string; readonly placeholder: string }> = {
  vervolg: { label: 'Notitie', placeholder: 'Wat moet er voor het volgende overleg klaar zijn?' },
}
const PLAIN = { label: 'Notitie bij dit punt', placeholder: 'Schrijf in gewone taal. Citeer wie het zei.' }

/** The item at hand: what belongs to it, and a place to write. */
export function PuntKolom({ punt, index, plan, onNext }: Props) {
  const { notities, overleg } = useTafel()
  const notitie = notities.find(({ agendapuntId }) => agendapuntId === punt.agendapuntId)
  const Inhoud = INHOUD[punt.code ?? '']
  const { label, placeholder } = NOTE[punt.code ?? ''] ?? PLAIN
  return (
    <section className="rt-tafel__punt" aria-label={punt.titel}>
      <div className="rt-tafel__punt-head">
        <h2>
          <span className="rt-quiet">{index + 1}</span> {punt.titel}
        </h2>
        {overleg.status === 'lopend' && <Voortgang punt={punt} onNext={onNext} />}
      </div>
      {Inhoud && <Inhoud />}
      {plan(punt.code ?? '')}
      <NotitieVeld key={punt.agendapuntId} notitie={notitie} label={label} placeholder={placeholder} />
    </section>
  )
}

/** What belongs to an item of the profile; an item that was added has only its note. */
const INHOUD: Record<string, ComponentType> = {
  opening: Opening,
  informatie: Informatie,
  afspraken: Afspraken,
  'inhoudelijke-regie': RegieKeuze,
  'op-en-afschaling': NiveauBesluit,
  vervolg: Vervolg,
}

/** Begin, finish, or take up again; finishing goes on to the next item. */
function Voortgang({ punt, onNext }: Pick<Props, 'punt' | 'onNext'>) {
  const { params, leads, overleg } = useTafel()
  const treat = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/agendapunten/{agendapuntId}/stand', {
    refreshes: OVERLEG_KEYS,
  })
  if (!leads) return null
  const set = (agendapuntId: string, stand: Agendapunt['stand']) =>
    treat.mutateAsync({ params: { ...params, agendapuntId }, body: { stand } })
  const next = overleg.agenda.find(({ stand, agendapuntId }) => stand === 'open' && agendapuntId !== punt.agendapuntId)
  const finish = async () => {
    await set(punt.agendapuntId, 'behandeld')
    if (next) await set(next.agendapuntId, 'bezig')
    onNext()
  }
  return (
    <ButtonRow>
      {punt.stand === 'bezig' ? (
        <Button kind="primary" small icon="check" busy={treat.isPending} onClick={() => void finish()}>
          {next ? 'Klaar, volgende punt' : 'Klaar'}
        </Button>
      ) : (
        <Button small icon="play" busy={treat.isPending} onClick={() => void set(punt.agendapuntId, 'bezig')}>
          {punt.stand === 'behandeld' ? 'Neem weer op' : 'Begin met dit punt'}
        </Button>
      )}
    </ButtonRow>
  )
}
