import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { MasterKey } from '../access/seal.ts'
import { ConfigError } from '../config.ts'
import { createPglite, openPglite } from '../database/connect.ts'
import { migratePglite } from '../database/migrate.ts'
import { openStore } from '../database/open-store.ts'
import type { Store } from '../database/transaction.ts'
import { fillProef } from './fill-proef.ts'
import { lockFolder } from './lock-folder.ts'
import { VERHALEN } from './verhalen.ts'

/** The trial: an embedded database in a folder, with its generated key beside it. For invented data only. */
export async function openProef(folder: string): Promise<{ store: Store; unlock: () => Promise<void> }> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const unlock = await lockFolder(resolve(folder))
    const key = await readOrCreateKey(join(folder, 'sleutel'))
    const pglite = await createPglite(join(folder, 'data'))
    await migratePglite(pglite)
    const store = await openStore(await openPglite(pglite), new MasterKey(key))
    await fillWhenEmpty(store)
    return { store, unlock }
  } catch (error) {
    throw toConfigError(error, folder)
  }
}

/** The first start fills the database with invented people and their stories. */
async function fillWhenEmpty(store: Store): Promise<void> {
  const { rows } = await sql`select from netwerken()`.execute(store.database.db)
  if (rows.length === 0) await fillProef(store, new Date(), VERHALEN)
}

async function readOrCreateKey(path: string): Promise<Buffer> {
  try {
    return Buffer.from(await readFile(path, 'utf8'), 'base64')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
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

function toConfigError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const full = /ENOSPC|No space left/.test(error instanceof Error ? error.message : '') ? 'ENOSPC' : code
  const sentence = SENTENCES[full]
  return sentence ? new ConfigError(`${sentence} (${folder})`) : error
}
