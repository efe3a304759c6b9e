import { useProfiel } from '../../../profiel/profiel.ts'
import { Note } from '../../../ui/Note.tsx'

/** What this network works for, where it says so: whoever closes holds the casus against it (NET-59). */
export function Ambitie() {
  const { ambitie } = useProfiel().lijsten
  if (ambitie === null) return null
  return (
    <Note icon="target" title={ambitie}>
      <p>Daarvoor werkt dit netwerk samen. Is dat in deze casus bereikt? Leg je voorstel en je standpunt daarnaast.</p>
    </Note>
  )
}
