import type { Veld } from '@regietafel/contract/plan-values.ts'
import { useState } from 'react'
import { Button, ButtonRow, IconButton } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/ChoiceFields.tsx'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { useRemoveVeld } from './use-remove-veld.ts'
import { useVeldEditor } from './use-veld-editor.ts'
import { EditorStand, LaatsteDoor, Typt } from './VeldStand.tsx'

type Props = {
  readonly casusId: string
  readonly veld: Veld
  readonly magSchrijven: boolean
  readonly typen: readonly string[]
}

/** What one person said, with who and since when. */
export function Citaat({ casusId, veld, magSchrijven, typen }: Props) {
  const [open, setOpen] = useState(false)
  if (open && magSchrijven) return <Schrijf casusId={casusId} veld={veld} onDone={() => setOpen(false)} />
  const { spreker, tekst, sinds, gevolgen, alleenMondeling } = veld.waarde
  return (
    <figure className="rt-quote">
      <blockquote className="rt-prose">{tekst}</blockquote>
      <figcaption className="rt-row rt-row--apart">
        <span>
          <strong>{spreker}</strong>
          {sinds && <span className="rt-quiet">{`, ${sinds}`}</span>}
        </span>
        {magSchrijven && (
          <IconButton icon="edit" label={`Wijzig wat ${spreker ?? 'iemand'} zei`} onClick={() => setOpen(true)} />
        )}
      </figcaption>
      {gevolgen && <p className="rt-prose rt-quiet">{`Gevolg: ${gevolgen}`}</p>}
      {alleenMondeling && <Status icon="lock">alleen aan tafel gezegd</Status>}
      <Typt namen={typen} />
      <LaatsteDoor veld={veld} />
    </figure>
  )
}

type SchrijfProps = Pick<Props, 'casusId' | 'veld'> & { readonly onDone: () => void }

function Schrijf({ casusId, veld, onDone }: SchrijfProps) {
  const control = useVeldEditor(casusId, veld)
  const remove = useRemoveVeld(casusId)
  const { waarde, bewaard } = control.editor
  const name = (part: string) => `${part}-${veld.veldId}`
  return (
    <div className="rt-stack rt-quote" onFocus={control.enter} onBlur={control.leave}>
      <TextField
        name={name('spreker')}
        label="Wie zegt dit"
        value={waarde.spreker ?? ''}
        onChange={(spreker) => control.change({ spreker })}
      />
      <TextArea
        name={name('tekst')}
        label="In eigen woorden"
        value={waarde.tekst}
        onChange={(tekst) => control.change({ tekst })}
      />
      <TextField
        name={name('sinds')}
        label="Sinds wanneer"
        optional
        value={waarde.sinds ?? ''}
        onChange={(sinds) => control.change({ sinds: sinds || null })}
      />
      <TextArea
        name={name('gevolgen')}
        label="Wat is het gevolg"
        optional
        rows={2}
        value={waarde.gevolgen ?? ''}
        onChange={(gevolgen) => control.change({ gevolgen: gevolgen || null })}
      />
      <Checkbox
        name={name('mondeling')}
        label="Alleen aan tafel gezegd"
        hint="Komt in geen enkel document."
        checked={waarde.alleenMondeling}
        onChange={(alleenMondeling) => control.change({ alleenMondeling })}
      />
      <EditorStand naam={waarde.spreker ?? 'dit citaat'} control={control} />
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
