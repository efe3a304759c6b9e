import { useState } from 'react'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { useShortcut } from '../../../ui/shortcuts.ts'
import { Status } from '../../../ui/Status.tsx'
import { redenWoord } from './redenen.ts'
import type { Twijfel } from './use-controle.ts'

type Props = {
  readonly twijfels: readonly Twijfel[]
  readonly busy: boolean
  readonly huidig: number
  readonly onGo: (at: number) => void
  readonly onDecide: (tekst: string, label: string | null) => void
  /** Takes the last decision back; null when there is none. */
  readonly onUndo: (() => void) | null
}

/** The doubtful texts, walked one by one with one key each. */
export function Twijfels({ twijfels, busy, huidig, onGo, onDecide, onUndo }: Props) {
  const twijfel = twijfels[Math.min(huidig, twijfels.length - 1)]
  const [own, setOwn] = useState<{ readonly tekst: string; readonly label: string } | null>(null)
  const label = own && own.tekst === twijfel?.tekst ? own.label : (twijfel?.label ?? '')
  const decide = (keuze: string | null) => {
    if (twijfel && !busy) onDecide(twijfel.tekst, keuze)
  }
  useShortcut('v', 'Twijfel: vervang', () => decide(label))
  useShortcut('l', 'Twijfel: laat staan', () => decide(null))
  useShortcut('j', 'Volgende twijfel', () => onGo(Math.min(huidig + 1, twijfels.length - 1)))
  useShortcut('k', 'Vorige twijfel', () => onGo(Math.max(huidig - 1, 0)))
  useShortcut('z', 'Neem het laatste besluit terug', () => onUndo?.())
  return (
    <Card title="Twijfels" commands={<Stand open={twijfels.length} />}>
      {twijfel ? (
        <div className="rt-stack rt-stack--tight">
          <p>
            <strong>{`${twijfel.nummer}. “${twijfel.tekst}”`}</strong>
            {` ${redenWoord(twijfel.reden)}.`}
          </p>
          <label className="rt-controle__label">
            Schrijf in plaats daarvan
            <input
              className="utrecht-textbox utrecht-textbox--html-input"
              value={label}
              maxLength={40}
              onChange={(event) => setOwn({ tekst: twijfel.tekst, label: event.target.value })}
            />
          </label>
          <ButtonRow>
            <Button kind="primary" busy={busy} onClick={() => decide(label)}>
              Vervang <kbd>v</kbd>
            </Button>
            <Button busy={busy} onClick={() => decide(null)}>
              Laat staan <kbd>l</kbd>
            </Button>
            {twijfels.length > 1 && (
              <>
                <Button kind="quiet" onClick={() => onGo(Math.max(huidig - 1, 0))}>
                  Vorige <kbd>k</kbd>
                </Button>
                <Button kind="quiet" onClick={() => onGo(Math.min(huidig + 1, twijfels.length - 1))}>
                  Volgende <kbd>j</kbd>
                </Button>
              </>
            )}
          </ButtonRow>
        </div>
      ) : (
        <p>Er wacht geen twijfel meer. Lees de tekst rechts nog één keer door en rond dan af.</p>
      )}
      {onUndo && (
        <Button kind="quiet" small onClick={onUndo}>
          Neem het laatste besluit terug <kbd>z</kbd>
        </Button>
      )}
    </Card>
  )
}

const Stand = ({ open }: { readonly open: number }) =>
  open === 0 ? <Status tone="good">0 over</Status> : <Status tone="warn">{`nog ${open} te beslissen`}</Status>
