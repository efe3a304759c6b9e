import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './measure.ts'

const ROOT = join(import.meta.dirname, '../../../../..')
const DIST = join(ROOT, 'apps/web/dist')

/** The time from `npm start` to a page, for a first start (screens built, trial filled) and for a later one. */
export async function benchStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-start-'))
  rmSync(DIST, { recursive: true, force: true })
  const first = await startOnce(folder)
  const later = await startOnce(folder)
  rmSync(folder, { recursive: true, force: true })
  const row = (what: string, seconds: number, target: number): Row => ({
    what,
    figure: `${seconds.toFixed(1)} s`,
    target: `<= ${target} s`,
    met: seconds <= target,
  })
  return [row('first start to a working page', first, 15), row('later start', later, 3)]
}

async function startOnce(folder: string): Promise<number> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, ['tooling/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: undefined, PORT: String(port), REGIETAFEL_MAP: folder },
    stdio: 'ignore',
  })
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 50))
  const seconds = (performance.now() - begin) / 1000
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('exit', resolve))
  return seconds
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/aanmelden`).then(
    (answer) => answer.ok,
    () => false,
  )

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const TARGET_KB = 150

/** What a browser must load before the first page works: the scripts that index.html names. */
export function benchFirstLoad(): Row {
  const page = existsSync(join(DIST, 'index.html')) ? readFileSync(join(DIST, 'index.html'), 'utf8') : ''
  const scripts = [
    ...new Set([...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')),
  ]
  const kb = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(DIST, script))).length, 0) / 1000
  return {
    what: 'first load of the web app',
    figure: `${kb.toFixed(0)} kB JS gzipped`,
    target: `<= ${TARGET_KB} kB`,
    met: kb > 0 && kb <= TARGET_KB,
  }
}
