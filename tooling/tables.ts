// Writes apps/server/src/database/tables.ts from the migrated schema: `npm run tables`. `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPglite } from '../apps/server/src/database/connect.ts'
import { migratePglite } from '../apps/server/src/database/migrate.ts'

const FILE = join(import.meta.dirname, '../apps/server/src/database/tables.ts')

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  date: 'string',
  bytea: 'Uint8Array',
  _text: 'string[]',
  _uuid: 'string[]',
  jsonb: 'unknown',
}

type Column = {
  table_name: string
  column_name: string
  udt_name: string
  is_nullable: string
  column_default: string | null
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string) => camel(`_${name}`)

function typeOf(column: Column): string {
  const type = TYPES[column.udt_name]
  if (!type) throw new Error(`No type for ${column.udt_name} (${column.table_name}.${column.column_name})`)
  const full = column.is_nullable === 'YES' ? `${type} | null` : type
  return column.column_default === null ? full : `Generated<${full}>`
}

function write(columns: Column[]): string {
  const tables = [...new Set(columns.map((column) => column.table_name))]
  const shapes = tables.map((table) => {
    const own = columns.filter((column) => column.table_name === table)
    return `export type ${pascal(table)}Table = {\n${own.map((c) => `  ${camel(c.column_name)}: ${typeOf(c)}`).join('\n')}\n}\n`
  })
  const map = tables.map((table) => `  ${camel(table)}: ${pascal(table)}Table`).join('\n')
  return `// Written by tooling/tables.ts from the migrations. Do not edit: run \`npm run tables\`.\nimport type { Generated } from 'kysely'\n\n${shapes.join('\n')}\nexport type Tables = {\n${map}\n}\n`
}

const pglite = await createPglite()
await migratePglite(pglite)
const { rows } = await pglite.query<Column>(
  `select table_name, column_name, udt_name, is_nullable, column_default from information_schema.columns
   where table_schema = 'public' and table_name not like 'kysely_%' order by table_name, ordinal_position`,
)
const text = write(rows)
if (process.argv.includes('--check')) {
  if ((await readFile(FILE, 'utf8')) !== text) {
    console.error('apps/server/src/database/tables.ts is not what the migrations make: run `npm run tables`.')
    process.exit(1)
  }
} else await writeFile(FILE, text)
process.exit(0)
