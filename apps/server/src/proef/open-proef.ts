import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkKey } from '../access/check-key.ts'
import { MasterKey } from '../access/seal.ts'
import { ConfigError, parseKey } from '../config.ts'
import { createPglite, openPglite } from '../database/connect.ts'
import { migratePglite } from '../database/migrate.ts'
import { openStore } from '../database/open-store.ts'
import type { Store } from '../database/transaction.ts'
import { shipMissing } from '../profiel/ship-profiel.ts'
import { PROEF_NETWERKEN } from './fill-proef.ts'
import { lockFolder } from './lock-folder.ts'
import { forgetHalfTold, openVertelling, type Vertelling } from './vertelling.ts'

export type Proef = { readonly store: Store; readonly unlock: () => Promise<void>; readonly vertelling: Vertelling }

/**
 * The trial: an embedded database in a folder, with its generated key beside it. For invented data only. The first
 * network is told before anyone can look; the others follow through `vertelling`.
 */
export async function openProef(folder: string): Promise<Proef> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const unlock = await lockFolder(resolve(folder))
    const begun = await beginFirstStart(folder)
    const key = await readOrCreateKey(folder)
    const pglite = await createPglite({ dataDir: join(folder, 'data') })
    await migratePglite(pglite)
    await forgetHalfTold(pglite, folder)
    const store = await openStore(await openPglite(pglite), new MasterKey(key))
    await checkKey(store)
    await shipMissing(store)
    const vertelling = await openVertelling(store, folder)
    if (vertelling.wachten.size === PROEF_NETWERKEN.length) await vertelling.next()
    await rm(begun, { force: true })
    const next = () => vertelling.next().catch((error: unknown) => Promise.reject(toConfigError(error, folder)))
    return { store, unlock, vertelling: { ...vertelling, next } }
  } catch (error) {
    throw toConfigError(error, folder)
  }
}

/**
 * The first start makes and fills the database; until that is done a mark stands beside it. What a first start left
 * half-done (a full disk, a kill) is thrown away by the next: nobody has worked in it yet.
 */
async function beginFirstStart(folder: string): Promise<string> {
  const mark = join(folder, 'eerste-start')
  const data = join(folder, 'data')
  if (existsSync(mark))
    for (const half of [data, join(folder, 'sleutel')]) await rm(half, { recursive: true, force: true })
  if (!existsSync(data)) await writeFile(mark, '')
  return mark
}

/** A key that is gone is not replaced by a new one: the data would be lost behind it without anyone noticing. */
async function readOrCreateKey(folder: string): Promise<Buffer> {
  const path = join(folder, 'sleutel')
  try {
    return parseKey(await readFile(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    if (existsSync(join(folder, 'data')))
      throw new ConfigError(
        `De sleutel van de proefomgeving is weg: ${path}. Zet haar terug, of haal de hele map ${folder} weg om opnieuw te beginnen.`,
      )
    const key = randomBytes(32)
    await writeFile(path, key.toString('base64'), { mode: 0o600, flag: 'wx' })
    return key
  }
}

const SENTENCES: Record<string, string> = {
  ENOSPC: 'De schijf is vol. Maak ruimte en start opnieuw; wat al bewaard was, is er nog.',
  EACCES:
    'Deze map mag niet gelezen of geschreven worden. Geef jezelf rechten, of kies een andere map met REGIETAFEL_MAP.',
  EROFS: 'Deze map kan niet beschreven worden. Kies een andere map met REGIETAFEL_MAP.',
}

/** The embedded database throws its own errors, with the number that its system calls have for "no space". */
const ENOSPC_EMBEDDED = 51

function toConfigError(error: unknown, folder: string): unknown {
  const sentence = SENTENCES[codeOf(error)]
  return sentence ? new ConfigError(`${sentence} (${folder})`) : error
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('errno' in error && error.errno === ENOSPC_EMBEDDED) return 'ENOSPC'
  if ('message' in error && /ENOSPC|No space left/.test(String(error.message))) return 'ENOSPC'
  const code = 'code' in error ? String(error.code) : ''
  return code === '53100' ? 'ENOSPC' : code
}
