import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { ReadTx } from '../database/transaction.ts'
import { notFound } from '../http/problem.ts'
import { getActiveProfiel } from './read-profiel.ts'

/** The netwerkprofiel, where it has a Stamtafel (NET-53). @throws Problem 404 elsewhere */
export async function requireStamtafel(tx: ReadTx): Promise<Netwerkprofiel> {
  const profiel = await getActiveProfiel(tx)
  if (!waarde(profiel, 'module.stamtafel')) throw notFound()
  return profiel
}
