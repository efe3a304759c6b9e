import type { WriteTx } from '../database/transaction.ts'

export type Uitgaand = { readonly casusId: string; readonly onderwerp: string | null; readonly tekst: string }

/**
 * Every bericht passes here right before it is sealed and sent, typed or told by the system, with all its words: the one
 * place to hold it against what this netwerk wants (COM-06). Answers the words as they go out; throws a Problem to stop.
 */
export async function beforeBericht(_tx: WriteTx, { onderwerp, tekst }: Uitgaand): Promise<Omit<Uitgaand, 'casusId'>> {
  return { onderwerp: onderwerp?.trim() ?? null, tekst: tekst.trim() }
}
