import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { onderdeelLabel, onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { grondslagWoord, INDELING_WOORD, themaWoorden, useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'

/** Since when, what for, on what ground, by what the network sorts it. */
export function OverDezeCasus({ casus }: { readonly casus: Casus }) {
  const profiel = useProfiel()
  const { begonnenOp, afgeslotenOp, doelbinding, themas, onderdeel } = casus
  const rows: readonly (readonly [string, string | null])[] = [
    ['Begonnen', formatDay(dayOf(begonnenOp))],
    ['Afgesloten', afgeslotenOp && formatDay(dayOf(afgeslotenOp))],
    ['Doel', doelbinding?.doel ?? 'nog niet vastgelegd'],
    ['Grondslag', doelbinding ? grondslagWoord(profiel, doelbinding.grondslag) : 'nog niet vastgelegd'],
    [hoofdletter(onderdeelTerm(profiel).enkelvoud), onderdeelLabel(profiel, onderdeel)],
    [INDELING_WOORD[profiel.lijsten.indeling.soort], themaWoorden(profiel, themas).join(', ')],
  ]
  return (
    <Card title="Over deze casus">
      <Facts rows={rows} />
    </Card>
  )
}
