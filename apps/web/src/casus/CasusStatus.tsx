import type { CasusStatus as Code } from '@regietafel/domain/casus/casus.ts'
import { niveauLabel } from '@regietafel/domain/netwerk/schaal.ts'
import { useProfiel } from '../profiel/profiel.ts'
import type { IconName } from '../ui/Icon.tsx'
import { Status, type Tone } from '../ui/Status.tsx'

const LOOK: Record<Code, { readonly word: string; readonly tone: Tone; readonly icon?: IconName }> = {
  lopend: { word: 'lopend', tone: 'active' },
  'voorlopig-afgesloten': { word: 'voorlopig afgesloten', tone: 'neutral', icon: 'pause' },
  afgeschaald: { word: 'afgeschaald', tone: 'neutral', icon: 'check' },
  'afgesloten-met-nazorg': { word: 'afgesloten, nazorg loopt', tone: 'neutral', icon: 'pause' },
  afgesloten: { word: 'afgesloten', tone: 'neutral', icon: 'lock' },
}

/** How a casus stands, and its niveau in the network's word for it (NET-19). */
export function CasusStatus({ status, niveau }: { readonly status: Code; readonly niveau?: number | null }) {
  const { word, ...look } = LOOK[status]
  const place = niveauLabel(useProfiel(), niveau ?? null)
  return (
    <span className="rt-row">
      <Status {...look}>{word}</Status>
      {place && <Status icon="flag">{place}</Status>}
    </span>
  )
}
