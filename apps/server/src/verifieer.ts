/** `npm run verifieer [-- export.jsonl]`: walks the log's chains offline and names the first broken link. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { createPglite } from './database/connect.ts'
import { type Ask, type Verified, verifyDatabase, verifyExport } from './log/verify-database.ts'
import { lockFolder } from './proef/lock-folder.ts'

async function verifyPostgres(url: string): Promise<Verified> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('set role regietafel_kern')
  const ask: Ask = async <Row>(text: string, values: readonly unknown[]) =>
    (await client.query(text, [...values])).rows as Row[]
  try {
    return await verifyDatabase(ask)
  } finally {
    await client.end()
  }
}

async function verifyProef(folder: string): Promise<Verified> {
  const unlock = await lockFolder(folder)
  const pglite = await createPglite({ dataDir: join(folder, 'data') })
  await pglite.exec('set role regietafel_kern')
  const ask: Ask = async <Row>(text: string, values: readonly unknown[]) =>
    (await pglite.query<Row>(text, [...values])).rows
  try {
    return await verifyDatabase(ask)
  } finally {
    await pglite.close()
    await unlock()
  }
}

async function verify(file: string | undefined): Promise<Verified> {
  if (file) return verifyExport(await readFile(file, 'utf8'))
  const url = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL']
  return url ? verifyPostgres(url) : verifyProef(process.env['REGIETAFEL_MAP'] ?? '.regietafel')
}

const { ketens, regels, broken } = await verify(process.argv[2])
console.log(`${ketens} ketens, ${regels} logregels`)
if (broken) {
  console.log(
    `GEBROKEN bij regel ${broken.volgnummer} (${broken.waarom}) van keten ${broken.kringId} in netwerk ${broken.netwerkId}`,
  )
  process.exitCode = 1
} else console.log('Elke schakel klopt.')
