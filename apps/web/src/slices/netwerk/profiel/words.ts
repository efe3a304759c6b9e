import type { Profielversie } from '@regietafel/contract/profiel.contract.ts'
import type { WaardeStatus } from '@regietafel/domain/netwerk/profiel.ts'
import type { Tone } from '../../../ui/Status.tsx'

/** Where a value comes from, for who reads it (NET-05). */
export const STAND_WOORD: Record<WaardeStatus, string> = {
  gesteld: 'uit het document',
  standaard: 'keuze van Regietafel',
  lokaal: 'hier aangepast',
}

/** How far a version is. */
export const STATUS_WOORD: Record<Profielversie['status'], { readonly woord: string; readonly tone: Tone }> = {
  voorstel: { woord: 'voorstel', tone: 'warn' },
  vastgesteld: { woord: 'vastgesteld', tone: 'good' },
  afgewezen: { woord: 'afgewezen', tone: 'neutral' },
  ingetrokken: { woord: 'ingetrokken', tone: 'neutral' },
}
