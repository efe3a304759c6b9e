import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Veld } from '@regietafel/contract/plan-values.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { Button, ButtonRow, IconButton } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { formatDay } from '../../../ui/format.ts'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { Status } from '../../../ui/Status.tsx'
import { ActieRegel } from './ActieRegel.tsx'
import { DoelVelden } from './DoelVelden.tsx'
import { useRemoveVeld } from './use-remove-veld.ts'
import { useVeldEditor } from './use-veld-editor.ts'
import { EditorStand, LaatsteDoor, Typt } from './VeldStand.tsx'
import { BEREIKT_WOORDEN } from './woorden.ts'

type Props = {
  readonly casusId: string
  readonly veld: Veld
  readonly zorgen: readonly Veld[]
  readonly acties: readonly Actie[]
  /** Acties that stand under no doel yet. */
  readonly loose: readonly Actie[]
  readonly magSchrijven: boolean
  readonly typen: readonly string[]
}

/** One doel with what leads there. */
export function Doel(props: Props) {
  const { casusId, veld, zorgen, acties, magSchrijven, typen } = props
  const [open, setOpen] = useState(false)
  const isWriting = open && magSchrijven
  return (
    <article className="rt-stack rt-stack--tight">
      {isWriting ? (
        <Schrijf casusId={casusId} veld={veld} zorgen={zorgen} onDone={() => setOpen(false)} />
      ) : (
        <>
          <div className="rt-row rt-row--apart">
            <p className="rt-prose rt-plan__doel">{veld.waarde.tekst}</p>
            {magSchrijven && <IconButton icon="edit" label="Wijzig dit doel" onClick={() => setOpen(true)} />}
          </div>
          <DoelStand veld={veld} />
          <Antwoord zorgen={zorgen.filter(({ veldId }) => veld.waarde.zorgen.includes(veldId))} />
          <Typt namen={typen} />
        </>
      )}
      {acties.length > 0 ? (
        <ul className="rt-tree__acties">
          {acties.map((actie) => (
            <ActieRegel
              key={actie.actieId}
              actie={actie}
              command={isWriting && <NeemWeg casusId={casusId} veldId={veld.veldId} actie={actie} />}
            />
          ))}
        </ul>
      ) : (
        <p className="rt-quiet">Nog geen afspraken onder dit doel.</p>
      )}
      {isWriting && <ZetOnder {...props} />}
    </article>
  )
}

const DoelStand = ({ veld }: { readonly veld: Veld }) => {
  const bereikt = veld.waarde.bereikt ?? 'nog-niet'
  return (
    <div className="rt-row">
      <Status tone={bereikt === 'ja' ? 'good' : 'neutral'} icon={bereikt === 'ja' ? 'check-circle' : 'target'}>
        {BEREIKT_WOORDEN[bereikt]}
      </Status>
      {veld.waarde.herzienOp && (
        <span className="rt-quiet">{`kijken we weer op ${formatDay(veld.waarde.herzienOp)}`}</span>
      )}
      <LaatsteDoor veld={veld} />
    </div>
  )
}

const Antwoord = ({ zorgen }: { readonly zorgen: readonly Veld[] }) =>
  zorgen.length > 0 && (
    <p className="rt-quiet">{`Antwoord op: ${zorgen.map(({ waarde }) => `${waarde.spreker ?? ''}, "${waarde.tekst}"`).join('; ')}`}</p>
  )

function NeemWeg({ casusId, veldId, actie }: { casusId: string; veldId: string; actie: Actie }) {
  const take = useApiMutation('DELETE /v1/casussen/{casusId}/plan/velden/{veldId}/acties/{actieId}', {
    refreshes: ['GET /v1/casussen/{casusId}/plan'],
  })
  return (
    <IconButton
      icon="close"
      label={`Haal onder dit doel vandaan: ${actie.wat}`}
      onClick={() => take.mutate({ params: { casusId, veldId, actieId: actie.actieId } })}
    />
  )
}

function ZetOnder({ casusId, veld, loose }: Props) {
  const place = useApiMutation('POST /v1/casussen/{casusId}/plan/velden/{veldId}/acties', {
    refreshes: ['GET /v1/casussen/{casusId}/plan'],
  })
  if (loose.length === 0) return null
  return (
    <SelectField
      name={`actie-${veld.veldId}`}
      label="Zet een afspraak onder dit doel"
      options={loose.map(({ actieId, wat, actiehouder }) => ({ value: actieId, label: `${actiehouder.naam}: ${wat}` }))}
      value=""
      onChange={(actieId) => place.mutate({ params: { casusId, veldId: veld.veldId }, body: { actieId } })}
    />
  )
}

type SchrijfProps = Pick<Props, 'casusId' | 'veld' | 'zorgen'> & { readonly onDone: () => void }

function Schrijf({ casusId, veld, zorgen, onDone }: SchrijfProps) {
  const control = useVeldEditor(casusId, veld)
  const remove = useRemoveVeld(casusId)
  const { waarde, bewaard } = control.editor
  return (
    <div className="rt-stack" onFocus={control.enter} onBlur={control.leave}>
      <DoelVelden achter={`-${veld.veldId}`} waarde={waarde} zorgen={zorgen} onChange={control.change} />
      <EditorStand naam="dit doel" control={control} />
      {remove.error && <ErrorPanel error={remove.error} />}
      <ButtonRow>
        <Button small icon="check" onClick={onDone}>
          Klaar
        </Button>
        <Button small kind="quiet" busy={remove.isPending} onClick={() => remove.run(veld.veldId, bewaard.versie)}>
          Haal weg
        </Button>
      </ButtonRow>
    </div>
  )
}
