import type { Inbreng, Notitie, Overleg } from '@regietafel/contract/overleg-values.ts'
import { createContext, useContext } from 'react'
import type { OverlegParams } from '../use-overleg.ts'
import type { PresenceTools } from '../use-presence.ts'

/** What every part of the table needs. */
export type Tafel = {
  readonly params: OverlegParams
  readonly overleg: Overleg
  readonly notities: readonly Notitie[]
  readonly inbreng: readonly Inbreng[]
  readonly presence: PresenceTools
  /** Whether I chair: attendance, agenda, decisions and the close are mine. */
  readonly leads: boolean
  /** Shows an item of the agenda, by its code. */
  readonly show: (code: string) => void
}

const TafelContext = createContext<Tafel | null>(null)
export const TafelProvider = TafelContext.Provider

export function useTafel(): Tafel {
  const tafel = useContext(TafelContext)
  if (!tafel) throw new Error('Outside the table')
  return tafel
}

/** The seats of those who are there now: who decides unless someone says otherwise. */
export const presentIds = ({ uitnodigingen }: Overleg): string[] =>
  uitnodigingen
    .filter(({ aanwezigheid }) => aanwezigheid === 'aanwezig' || aanwezigheid === 'vervangen')
    .map(({ persoon }) => persoon.deelnameId)
