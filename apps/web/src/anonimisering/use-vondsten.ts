import { useState } from 'react'
import type { Problem } from '../api/problem.ts'
import type { Vondst } from './Vondsten.tsx'

type Teksten = Readonly<Record<string, string>>

/** What the writer does with what stopped a text: replace it, or say that it names nobody; `teksten` by the name of their field. */
export function useVondsten(problem: Problem | null, teksten: Teksten, write: (veld: string, tekst: string) => void) {
  const [geenNaam, setGeenNaam] = useState<readonly string[]>([])
  const found = problem?.vondsten ?? []
  return {
    geenNaam,
    /** What the form itself must show: the rest stands in the list. */
    problem: found.length > 0 ? null : problem,
    forget: () => setGeenNaam([]),
    list: {
      since: found.length > 0 ? problem : null,
      // As far as it still stands in what was typed.
      vondsten: found.filter(({ veld, tekst }) => (teksten[veld] ?? '').includes(tekst) && !geenNaam.includes(tekst)),
      onReplace: ({ veld, tekst, label }: Vondst) => write(veld, (teksten[veld] ?? '').replaceAll(tekst, label)),
      onLeave: ({ tekst }: Vondst) => setGeenNaam((all) => [...all, tekst]),
    },
  }
}
