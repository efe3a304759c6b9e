/** `npm start`: builds the web app when its sources changed, then starts the server. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const MARK = join(ROOT, 'apps/web/dist/.bronnen')

/** A digest of everything that the build reads. */
function digestSources(): string {
  const files = [
    'apps/web/index.html',
    'apps/web/vite.config.ts',
    'package-lock.json',
    ...globSync('{apps/web,packages/domain,packages/contract}/src/**/*', { cwd: ROOT }),
  ]
  const hash = createHash('sha256')
  for (const file of files.filter((name) => /\.\w+$/.test(name)).sort())
    hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

/** Builds the web app unless the last build was of these very sources. */
export function buildWeb(): void {
  const digest = digestSources()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === digest) return
  console.log('De schermen worden gebouwd ...')
  const built = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
    { cwd: ROOT, stdio: 'inherit' },
  )
  if (built.status !== 0) process.exit(built.status ?? 1)
  writeFileSync(MARK, digest)
}

if (import.meta.main) {
  buildWeb()
  await import('../apps/server/src/main.ts')
}
