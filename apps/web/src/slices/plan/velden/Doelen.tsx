import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Veld } from '@regietafel/contract/plan-values.ts'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { ActieRegel } from './ActieRegel.tsx'
import { Doel } from './Doel.tsx'
import { NieuwDoel } from './NieuwDoel.tsx'
import { VELD_WOORDEN } from './woorden.ts'

type Props = {
  readonly casusId: string
  readonly velden: readonly Veld[]
  readonly zorgen: readonly Veld[]
  readonly magSchrijven: boolean
  readonly aanwezig: ReadonlyMap<string, readonly string[]>
}

/** The doelen as a tree: under each the acties that lead there, with who and by when (OPL-21, DOE-01). */
export function Doelen({ casusId, velden, zorgen, magSchrijven, aanwezig }: Props) {
  const [isAdding, setAdding] = useState(false)
  const acties = useActies(casusId)
  const placed = new Set(velden.flatMap((veld) => veld.acties))
  const loose = acties.filter(({ actieId }) => !placed.has(actieId))
  const add = (
    <Button small icon="plus" onClick={() => setAdding(true)}>
      Doel
    </Button>
  )
  return (
    <Card title={VELD_WOORDEN.doelen.naam} count={velden.length} commands={magSchrijven && !isAdding ? add : undefined}>
      <div className="rt-stack">
        {velden.length === 0 && !isAdding && <Empty title="Nog geen doelen">{VELD_WOORDEN.doelen.uitleg}</Empty>}
        {velden.length > 0 && (
          <ol className="rt-tree">
            {velden.map((veld) => (
              <li key={veld.veldId}>
                <Doel
                  casusId={casusId}
                  veld={veld}
                  zorgen={zorgen}
                  acties={acties.filter(({ actieId }) => veld.acties.includes(actieId))}
                  loose={loose}
                  magSchrijven={magSchrijven}
                  typen={aanwezig.get(veld.veldId) ?? []}
                />
              </li>
            ))}
          </ol>
        )}
        {isAdding && <NieuwDoel casusId={casusId} zorgen={zorgen} onDone={() => setAdding(false)} />}
        {loose.length > 0 && (
          <section className="rt-stack rt-stack--tight">
            <h3>{velden.length > 0 ? 'Afspraken zonder doel' : 'Afspraken'}</h3>
            <ul className="rt-tree__acties">
              {loose.map((actie) => (
                <ActieRegel key={actie.actieId} actie={actie} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  )
}

/** What still stands; what was withdrawn is no part of the plan. */
function useActies(casusId: string): readonly Actie[] {
  const { data, refetch } = useApiQuery('GET /v1/casussen/{casusId}/acties', { params: { casusId } })
  useStroom(casusId, ['actie'], () => void refetch())
  return data?.data.items.filter(({ status }) => status !== 'ingetrokken') ?? []
}
