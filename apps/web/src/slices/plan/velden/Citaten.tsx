import type { Veld } from '@regietafel/contract/plan-values.ts'
import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Citaat } from './Citaat.tsx'
import { NieuwCitaat } from './NieuwCitaat.tsx'
import { VELD_WOORDEN } from './woorden.ts'

type Props = {
  readonly casusId: string
  readonly code: 'krachten' | 'zorgen'
  readonly velden: readonly Veld[]
  readonly magSchrijven: boolean
  readonly aanwezig: ReadonlyMap<string, readonly string[]>
}

const NIEUW = { krachten: 'Kracht', zorgen: 'Zorg' } as const

/** The krachten or the zorgen: everyone's own words, one under the other, never made into one text (OPL-14). */
export function Citaten({ casusId, code, velden, magSchrijven, aanwezig }: Props) {
  const [isAdding, setAdding] = useState(false)
  const { naam, uitleg } = VELD_WOORDEN[code]
  const add = (
    <Button small icon="plus" onClick={() => setAdding(true)}>
      {NIEUW[code]}
    </Button>
  )
  return (
    <Card title={naam} count={velden.length} commands={magSchrijven && !isAdding ? add : undefined}>
      <div className="rt-stack">
        {velden.length === 0 && !isAdding && <Empty title="Nog niets opgeschreven">{uitleg}</Empty>}
        {velden.length > 0 && (
          <ul className="rt-stack">
            {velden.map((veld) => (
              <li key={veld.veldId}>
                <Citaat
                  casusId={casusId}
                  veld={veld}
                  magSchrijven={magSchrijven}
                  typen={aanwezig.get(veld.veldId) ?? []}
                />
              </li>
            ))}
          </ul>
        )}
        {isAdding && <NieuwCitaat casusId={casusId} code={code} onDone={() => setAdding(false)} />}
      </div>
    </Card>
  )
}
