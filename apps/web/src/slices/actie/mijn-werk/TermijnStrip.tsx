import type { MijnTermijn } from '@regietafel/contract/mijn-werk.contract.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { formatDay } from '../../../ui/format.ts'
import { termijnWoord } from '../../../termijn/termijn-words.ts'
import { layOutStrip, weekMarks } from './strip.ts'

const WIDTH = 1000
const HEIGHT = 104
const LEFT = 40
const BASE = 74
const STEP = 11

const x = (at: number) => LEFT + at * (WIDTH - LEFT - 24)
const y = (level: number) => BASE - 9 - level * STEP

/** Eight weeks at a glance. The list under it says the same in words, so this drawing is not spoken. */
export function TermijnStrip({
  termijnen,
  today,
}: {
  readonly termijnen: readonly MijnTermijn[]
  readonly today: string
}) {
  const profiel = useProfiel()
  const days = layOutStrip(termijnen, today)
  return (
    <svg className="rt-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className="rt-strip__axis" x1={x(0)} x2={WIDTH - 12} y1={BASE} y2={BASE} />
      {weekMarks(today).map(({ dag, at }) => (
        <g key={dag}>
          <line className="rt-strip__week" x1={x(at)} x2={x(at)} y1={16} y2={BASE + 6} />
          <text className="rt-strip__label" x={x(at) + 4} y={BASE + 22}>
            {formatDay(dag, today).replace('ma ', '')}
          </text>
        </g>
      ))}
      <line className="rt-strip__today" x1={x(0)} x2={x(0)} y1={8} y2={BASE + 6} />
      <text className="rt-strip__label rt-strip__label--today" x={x(0) + 6} y={16}>
        vandaag
      </text>
      {days.map(({ dag, at, dots, more }) => (
        <g key={dag}>
          {dots.map(({ termijn, level }) => (
            <circle
              key={termijn.termijnId}
              className={`rt-strip__dot rt-strip__dot--${termijn.stand}`}
              cx={x(at)}
              cy={y(level)}
              r={4.5}
            >
              <title>{`${termijn.casus.code}: ${termijnWoord(profiel, termijn.soort)}, ${formatDay(termijn.vervaltOp, today)}`}</title>
            </circle>
          ))}
          {more > 0 && (
            <text className="rt-strip__label" x={x(at) - 8} y={y(dots.length) + 2}>
              {`+${more}`}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
