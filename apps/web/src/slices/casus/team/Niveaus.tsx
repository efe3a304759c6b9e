import type { Regie } from '@regietafel/contract/regie.contract.ts'
import { niveauWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Timeline } from '../../../ui/Timeline.tsx'

/** Every niveau that the casus had, with who decided it and why (RGK-01). */
export function Niveaus({ besluiten }: { readonly besluiten: Regie['geschiedenis'] }) {
  const profiel = useProfiel()
  return (
    <Timeline
      events={besluiten.map(({ niveaubesluitId, van, naar, beslotenOp, beslotenDoor, reden }) => ({
        id: niveaubesluitId,
        at: beslotenOp,
        icon: 'arrow-up' as const,
        title: van === null ? niveauWoord(profiel, naar) : `${niveauWoord(profiel, naar)} (was ${van})`,
        who: beslotenDoor,
        why: <span className="rt-prose">{reden}</span>,
      }))}
    />
  )
}
