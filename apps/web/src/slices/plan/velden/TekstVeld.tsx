import type { Veld } from '@regietafel/contract/plan-values.ts'
import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import { useVeldEditor } from './use-veld-editor.ts'
import { EditorStand, LaatsteDoor, Typt } from './VeldStand.tsx'
import { VELD_WOORDEN } from './woorden.ts'

export type VeldProps = {
  readonly casusId: string
  readonly veld: Veld
  readonly magSchrijven: boolean
  /** Open for writing at once: at the table nobody wants to press a button first. */
  readonly direct: boolean
  readonly typen: readonly string[]
}

/** One text that all share: to read, and in place to write. */
export function TekstVeld({ casusId, veld, magSchrijven, direct, typen }: VeldProps) {
  const [open, setOpen] = useState(false)
  const { naam } = VELD_WOORDEN[veld.code]
  const isWriting = magSchrijven && (open || direct)
  const commands =
    magSchrijven && !direct ? (
      <Button small kind="quiet" icon={open ? 'check' : 'edit'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Klaar' : veld.waarde.tekst ? 'Wijzig' : 'Schrijf'}
        <span className="rt-hidden">{` ${naam}`}</span>
      </Button>
    ) : undefined
  return (
    <Card title={naam} commands={commands}>
      {isWriting ? (
        <Schrijf casusId={casusId} veld={veld} typen={typen} focus={open} />
      ) : (
        <div className="rt-stack rt-stack--tight">
          <Tekst veld={veld} />
          <Typt namen={typen} />
          <LaatsteDoor veld={veld} />
          {veld.versie > 2 && <Geschiedenis casusId={casusId} veld={veld} />}
        </div>
      )}
    </Card>
  )
}

const Tekst = ({ veld: { code, waarde } }: { readonly veld: Veld }) =>
  waarde.tekst ? (
    <p className={code === 'gezamenlijk-doel' ? 'rt-prose rt-plan__doel' : 'rt-prose'}>{waarde.tekst}</p>
  ) : (
    <p className="rt-quiet">{`Nog niet ingevuld. ${VELD_WOORDEN[code].uitleg}`}</p>
  )

type SchrijfProps = Pick<VeldProps, 'casusId' | 'veld' | 'typen'> & { readonly focus: boolean }

function Schrijf({ casusId, veld, typen, focus }: SchrijfProps) {
  const control = useVeldEditor(casusId, veld)
  const { naam, uitleg } = VELD_WOORDEN[veld.code]
  return (
    // The hands leave the field when focus leaves all of it.
    <div
      className="rt-stack rt-stack--tight"
      onFocus={control.enter}
      onBlur={control.leave}
      ref={(part) => {
        if (focus) part?.querySelector('textarea')?.focus()
      }}
    >
      <TextArea
        name={`plan-${veld.veldId}`}
        label={uitleg}
        optional={veld.code !== 'gezamenlijk-doel'}
        value={control.editor.waarde.tekst}
        onChange={(tekst) => control.change({ tekst })}
      />
      <Typt namen={typen} />
      <EditorStand naam={naam} control={control} />
    </div>
  )
}
