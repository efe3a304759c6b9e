import type { Convenant } from '@regietafel/contract/convenant.contract.ts'
import { formatDay } from '../ui/format.ts'
import type { Tone } from '../ui/Status.tsx'

export const CONVENANT_SOORT = { convenant: 'Convenant', werkwijze: 'Werkwijze' } as const satisfies Record<
  Convenant['soort'],
  string
>

export const CONVENANT_STAND = {
  'nog-niet': { word: 'gaat nog in', tone: 'neutral' },
  geldig: { word: 'geldig', tone: 'good' },
  verlopen: { word: 'verlopen', tone: 'warn' },
  ingetrokken: { word: 'ingetrokken', tone: 'neutral' },
} as const satisfies Record<Convenant['stand'], { readonly word: string; readonly tone: Tone }>

/** From when to when it holds, as far as that is known. */
export function geldigheid({ geslotenOp, geldigTot }: Pick<Convenant, 'geslotenOp' | 'geldigTot'>): string {
  const from = geslotenOp ? `vanaf ${formatDay(geslotenOp)}` : ''
  const until = geldigTot ? `tot en met ${formatDay(geldigTot)}` : 'tot het wordt ingetrokken'
  return [from, until].filter(Boolean).join(', ')
}
