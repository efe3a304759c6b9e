import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { useState } from 'react'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { TermijnStand } from '../../../termijn/TermijnStand.tsx'
import { termijnWoord } from '../../../termijn/termijn-words.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { formatDay } from '../../../ui/format.ts'
import { ChangeForm, type Change } from './ChangeForm.tsx'

type Props = { readonly casusId: string; readonly termijn: Termijn }

/** One running term: what it asks, between which days, whose it is, and what may be done with it. */
export function TermijnRegel({ casusId, termijn }: Props) {
  const profiel = useProfiel()
  const [change, setChange] = useState<Change | null>(null)
  const wat = termijnWoord(profiel, termijn.soort)
  const wie = termijn.verantwoordelijk.map((rol) => (rol === 'actiehouder' ? rol : rolWoord(profiel, rol)))
  return (
    <li className="rt-stack rt-stack--tight">
      <span className="rt-row rt-row--apart">
        <strong>{wat}</strong>
        <TermijnStand {...termijn} />
      </span>
      <span className="rt-quiet">{`${spanOf(termijn)} · ${wie.join(' en ')}`}</span>
      {termijn.magWijzigen && change === null && (
        <ButtonRow>
          {termijn.stand === 'gepauzeerd' ? (
            <Button small onClick={() => setChange('hervatting')} aria-label={`Laat weer lopen: ${wat}`}>
              Laat weer lopen
            </Button>
          ) : (
            <Button small onClick={() => setChange('pauze')} aria-label={`Zet stil: ${wat}`}>
              Zet stil
            </Button>
          )}
          <Button small onClick={() => setChange('verlenging')} aria-label={`Verleng: ${wat}`}>
            Verleng
          </Button>
        </ButtonRow>
      )}
      {change && <ChangeForm casusId={casusId} termijn={termijn} change={change} onDone={() => setChange(null)} />}
    </li>
  )
}

/** What belongs between two days, and not just before one. */
const WINDOWS: readonly Termijn['soort'][] = ['vervolg-overleg', 'contact-regisseurs']

/** The days between which it must happen, or the one day of a reminder. */
function spanOf({ soort, stand, waarschuwingOp, vervaltOp, teLaatVanaf, start }: Termijn): string {
  const sinds = `loopt sinds ${formatDay(start)}`
  if (teLaatVanaf === null) return `${sinds}, herinnering op ${formatDay(vervaltOp)}`
  if (WINDOWS.includes(soort)) return `${sinds}, tussen ${formatDay(waarschuwingOp)} en ${formatDay(vervaltOp)}`
  if (waarschuwingOp === vervaltOp || stand === 'gepauzeerd') return `${sinds}, laatste dag ${formatDay(vervaltOp)}`
  return `${sinds}, seintje op ${formatDay(waarschuwingOp)}, laatste dag ${formatDay(vervaltOp)}`
}
