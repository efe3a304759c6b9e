import { endSession, openSession } from '../../../access/session.ts'
import type { Persoon } from '../../../access/actor.ts'
import type { Store } from '../../../database/transaction.ts'
import { logSignIn } from '../sessie.routes.ts'
import {
  type AanmeldcodeUitkomst,
  type Wie,
  findAccount,
  findWie,
  readActive,
  readEver,
  redeemAanmeldcode,
} from './aanmeldcode.queries.ts'
import { isMfaProven } from './is-mfa-proven.ts'
import type { Identity, ProviderFault } from './provider.ts'
import type { Aanbieder } from './read-aanbieders.ts'

/** Why someone is not signed in; the sign-in page has the words. */
export type Melding =
  | ProviderFault
  | 'te-lang-gewacht'
  | 'te-vaak'
  | 'extra-controle-ontbreekt'
  | 'niet-uitgenodigd'
  | 'geen-toegang'
  | 'code-onbekend'
  | 'code-gebruikt'
  | 'code-verlopen'
  | 'code-iemand-anders'

type Arrival = {
  readonly aanbieder: Aanbieder
  readonly identity: Identity
  readonly aanmeldcode: string | null
  /** Who was signed in in this browser before. */
  readonly earlier: Persoon | null
}

const CODE_MELDING: Record<Exclude<AanmeldcodeUitkomst, 'gelukt'>, Melding> = {
  onbekend: 'code-onbekend',
  gebruikt: 'code-gebruikt',
  verlopen: 'code-verlopen',
  beeindigd: 'geen-toegang',
  'iemand-anders': 'code-iemand-anders',
}

/**
 * Someone comes back from their organisation. Gives the token of a new session, or why there is none. What is refused
 * stands in the log of the network it was about, if there is one.
 */
export async function finishSignIn(store: Store, arrival: Arrival, now: Date): Promise<{ token: string } | Melding> {
  const { aanmeldcode, identity, earlier } = arrival
  const invited = aanmeldcode === null ? null : await findWie(store, aanmeldcode)
  const refuse = async (melding: Melding, wie: Wie | null | undefined = invited) => {
    if (wie) await logSignIn(store, wie, 'sessie.open', now, 'geweigerd')
    return melding
  }
  const known = await findAccount(store, identity)
  if (!isMfaProven(arrival.aanbieder.vereisMfa, identity)) {
    const wie = known === null ? invited : (await readActive(store, known, now))[0]
    return refuse('extra-controle-ontbreekt', wie)
  }
  const accountId = aanmeldcode === null ? known : await redeem(store, aanmeldcode, identity, now)
  if (accountId === null) return 'niet-uitgenodigd'
  if (typeof accountId === 'object') return refuse(accountId.melding)
  const active = await readActive(store, accountId, now)
  const wie = active.find(({ netwerkId }) => netwerkId === invited?.netwerkId) ?? active[0]
  const token = wie ? await openSession(store, { accountId, ...wie }, now) : null
  if (!wie || !token) return refuse('geen-toegang', invited ?? (await readEver(store, accountId))[0])
  if (earlier) await endSession(store, earlier.accountId, earlier.sessieId, now)
  await logSignIn(store, wie, 'sessie.open', now)
  return { token }
}

async function redeem(
  store: Store,
  aanmeldcode: string,
  identity: Identity,
  now: Date,
): Promise<string | { melding: Melding }> {
  const { uitkomst, accountId } = await redeemAanmeldcode(store, aanmeldcode, identity, now)
  if (uitkomst !== 'gelukt') return { melding: CODE_MELDING[uitkomst] }
  if (accountId === null) throw new Error('A used code must give an account')
  return accountId
}
