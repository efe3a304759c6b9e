import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { useApiQuery } from '../api/queries.ts'
import { rolWoord, useProfiel } from '../profiel/profiel.ts'
import { Card } from '../ui/Card.tsx'
import { Countdown } from '../ui/Countdown.tsx'
import { Status } from '../ui/Status.tsx'
import { termijnWoord } from './termijn-words.ts'

/** The running terms of a casus with who keeps each; those of acties stand with the acties. Not there while none runs. */
export function CasusTermijnen({ casusId }: { readonly casusId: string }) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}/termijnen', { params: { casusId } })
  const termijnen = (data?.data.items ?? []).filter(({ soort }) => soort !== 'actie')
  if (termijnen.length === 0) return null
  return (
    <Card title="Termijnen" count={termijnen.length} flush>
      <ul className="rt-list">
        {termijnen.map((termijn) => (
          <li key={termijn.termijnId}>
            <TermijnLine termijn={termijn} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function TermijnLine({
  termijn: { soort, vervaltOp, verantwoordelijk, stand, teLaatVanaf },
}: {
  readonly termijn: Termijn
}) {
  const profiel = useProfiel()
  const wie = verantwoordelijk.flatMap((rol) => (rol === 'actiehouder' ? [] : [rolWoord(profiel, rol)]))
  return (
    <div className="rt-stack rt-stack--tight">
      <span>{termijnWoord(profiel, soort)}</span>
      <span className="rt-row">
        {/* A reminder is never late: no term was agreed for it. */}
        {teLaatVanaf === null && stand === 'waarschuwing' ? (
          <Status tone="warn" icon="clock">
            aan de beurt
          </Status>
        ) : (
          <Countdown due={vervaltOp} />
        )}
        <span className="rt-quiet">{wie.join(' en ')}</span>
      </span>
    </div>
  )
}
