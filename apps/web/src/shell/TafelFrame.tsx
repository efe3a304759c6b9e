import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { Announcer } from '../ui/Announcer.tsx'
import { KeyboardHelp } from '../ui/KeyboardHelp.tsx'
import { useShortcut, useShortcutListener } from '../ui/shortcuts.ts'

/** Around a screen that needs all the room there is: no menu, but the same keys, help and spoken messages. */
export function TafelFrame() {
  const [helpOpen, setHelpOpen] = useState(false)
  useShortcutListener()
  useShortcut('?', 'Deze lijst', () => setHelpOpen(true))
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <Outlet />
      <Announcer />
      <KeyboardHelp open={helpOpen} onClose={() => setHelpOpen(false)} />
    </>
  )
}
