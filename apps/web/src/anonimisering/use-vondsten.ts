import { useState } from 'react'
import type { Problem } from '../api/problem.ts'
import { replaceFound } from './replace-found.ts'
import type { Vondst } from './Vondsten.tsx'

type Teksten = Readonly<Record<string, string>>

/** What the writer does with what stopped a text: replace it, or say that it names nobody; `teksten` by the name of their field. */
export function useVondsten(problem: Problem | null, teksten: Teksten, write: (veld: string, tekst: string) => void) {
  const [geenNaam, setGeenNaam] = useState<readonly string[]>([])
  const found = problem?.vondsten ?? []
  // As far as it still stands in what was typed.
  const open = found.filter(({ veld, tekst }) => (teksten[veld] ?? '').includes(tekst) && !geenNaam.includes(tekst))
  const replace = (vondsten: readonly Vondst[]) => {
    for (const veld of new Set(vondsten.map((vondst) => vondst.veld))) {
      const own = vondsten.filter((vondst) => vondst.veld === veld)
      write(
        veld,
        own.reduce((text, { tekst, label }) => replaceFound(text, tekst, label), teksten[veld] ?? ''),
      )
    }
  }
  return {
    geenNaam,
    /** What the form itself must show: the rest stands in the list. */
    problem: found.length > 0 ? null : problem,
    forget: () => setGeenNaam([]),
    list: {
      since: found.length > 0 ? problem : null,
      vondsten: open,
      onReplace: replace,
      onLeave: ({ tekst }: Vondst) => setGeenNaam((all) => [...all, tekst]),
    },
  }
}
