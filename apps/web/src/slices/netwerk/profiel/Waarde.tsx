import { Disclosure } from '../../../ui/Disclosure.tsx'
import type { Vorm } from './vorm.ts'
import { zeg } from './zeg.ts'

/** More lines than this stand behind a press. */
const AT_ONCE = 6

/** A value in plain words. */
export function Waarde({ vorm, waarde }: { readonly vorm: Vorm; readonly waarde: unknown }) {
  const lines = zeg(vorm, waarde)
  if (lines.length === 1) return <span className="rt-prose">{lines[0]}</span>
  const list = (
    <ul className="rt-bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  return lines.length > AT_ONCE ? <Disclosure summary={`${lines.length} regels`}>{list}</Disclosure> : list
}
