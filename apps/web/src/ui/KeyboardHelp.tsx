import { useState } from 'react'
import { Checkbox } from './ChoiceFields.tsx'
import { Dialog } from './Dialog.tsx'
import { areShortcutsOff, setShortcutsOff, useShortcuts } from './shortcuts.ts'

/** The list under `?`: every key that works on this screen, and the switch that turns them off. */
export function KeyboardHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Sneltoetsen" open={open} onClose={onClose}>
      <KeyList />
    </Dialog>
  )
}

function KeyList() {
  const shortcuts = useShortcuts()
  const [off, setOff] = useState(areShortcutsOff)
  const toggle = (on: boolean) => {
    setShortcutsOff(!on)
    setOff(!on)
  }
  return (
    <div className="rt-stack">
      <dl className="rt-facts">
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className="rt-keys">
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <Checkbox name="sneltoetsen" label="Sneltoetsen gebruiken op dit apparaat" checked={!off} onChange={toggle} />
    </div>
  )
}
