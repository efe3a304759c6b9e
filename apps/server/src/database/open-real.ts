import { checkKey } from '../access/check-key.ts'
import { MasterKey } from '../access/seal.ts'
import { type Config, ConfigError } from '../config.ts'
import { shipMissing } from '../profiel/ship-profiel.ts'
import { openPostgres } from './connect.ts'
import { migratePostgres } from './migrate.ts'
import { closeStore, openStore } from './open-store.ts'
import type { Store } from './transaction.ts'

/** The real database, brought up to date by its owner and opened as the app. @throws ConfigError in plain words */
export async function openReal(data: Extract<Config['data'], { soort: 'postgres' }>): Promise<Store> {
  const store = await reach(data)
  try {
    await checkKey(store)
    await shipMissing(store)
    return store
  } catch (error) {
    await closeStore(store)
    throw error
  }
}

async function reach(data: Extract<Config['data'], { soort: 'postgres' }>): Promise<Store> {
  try {
    await migratePostgres(data.ownerUrl)
    return await openStore(await openPostgres(data.url), new MasterKey(data.key))
  } catch (error) {
    throw toConfigError(error)
  }
}

/** Codes of the network and of PostgreSQL. The address is left out of the sentence: it may hold a password. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|57P03)$/,
    'De database is niet bereikbaar. Klopt DATABASE_URL, en draait PostgreSQL?',
  ],
  [/^28/, 'De database weigert deze gebruiker of dit wachtwoord. Controleer DATABASE_URL en DATABASE_OWNER_URL.'],
  [/^3D000$/, 'De database in DATABASE_URL bestaat niet. Maak haar eerst; zie docs/guides/productie.md.'],
  [
    /^(42501|22023)$/,
    'Deze databasegebruiker heeft te weinig rechten. Zie docs/guides/productie.md voor de twee rollen.',
  ],
  [/^53100$/, 'De schijf van de database is vol. Maak ruimte en start opnieuw; wat al bewaard was, is er nog.'],
]

function toConfigError(error: unknown): unknown {
  const errors = error instanceof AggregateError ? (error.errors as unknown[]) : [error]
  const codes = errors.map((each) => (each instanceof Error && 'code' in each ? String(each.code) : ''))
  const sentence = SENTENCES.find(([code]) => codes.some((each) => code.test(each)))?.[1]
  return sentence ? new ConfigError(`${sentence} (${codes[0]})`) : error
}
