import type { Veld, VeldWaarde } from '@regietafel/contract/plan-values.ts'
import { ConflictPanel } from '../../../ui/ConflictPanel.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { SaveState } from '../../../ui/SaveState.tsx'
import type { useVeldEditor } from './use-veld-editor.ts'

/** Who else is busy in this field now: `F. Yilmaz typt`. */
export const Typt = ({ namen }: { readonly namen: readonly string[] }) =>
  namen.length > 0 && (
    <output className="rt-row rt-quiet">
      <Icon name="edit" />
      {namen.join(' en ')} {namen.length === 1 ? 'typt' : 'typen'} hier
    </output>
  )

/** Who wrote the field last, for reading. */
export const LaatsteDoor = ({ veld }: { readonly veld: Pick<Veld, 'door' | 'op'> }) =>
  veld.door && veld.op ? <p className="rt-quiet">{`bewaard ${formatMoment(veld.op)} door ${veld.door}`}</p> : null

/** Under a field that is being written: how the saving goes, or both texts when two people wrote. */
export function EditorStand({
  naam,
  control,
}: {
  readonly naam: string
  readonly control: ReturnType<typeof useVeldEditor>
}) {
  const { editor, choose, saveState } = control
  if (!editor.botsing)
    return (
      <>
        <SaveState state={saveState} />
        {editor.melding && <p className="rt-field__error">{editor.melding}</p>}
      </>
    )
  const { waarde: theirs, door, op } = editor.botsing
  const choice = (tekst: string): VeldWaarde => {
    if (tekst === toText(theirs)) return theirs
    return tekst === toText(editor.waarde) ? editor.waarde : { ...editor.waarde, tekst }
  }
  return (
    <ConflictPanel
      label={naam}
      mine={toText(editor.waarde)}
      theirs={{ text: toText(theirs), by: door, at: op }}
      onChoose={(tekst) => choose(choice(tekst))}
    />
  )
}

/** All that a person would compare: of a quote also who said it. */
const toText = ({ spreker, tekst }: VeldWaarde) => (spreker === null ? tekst : `${spreker}: "${tekst}"`)
