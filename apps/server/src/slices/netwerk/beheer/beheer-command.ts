import type { Store } from '../../../database/transaction.ts'

/** What the one who types sees when a command cannot be done. */
export class BeheerError extends Error {}

export type OptionRow = {
  readonly uitleg: string
  /** Used when the option is left out; without it the option is demanded. */
  readonly standaard?: string
  readonly keuzes?: readonly string[]
  /** Several choices, with commas between. */
  readonly meer?: boolean
}

export type BeheerContext = { readonly store: Store; readonly siteUrl: string; readonly now: Date }

/** One command of `npm run beheer`: what it asks, and what it does. It gives the lines to print. */
export type BeheerCommand = {
  readonly uitleg: string
  readonly options: Readonly<Record<string, OptionRow>>
  run(context: BeheerContext, given: Readonly<Record<string, string>>): Promise<string[]>
}
