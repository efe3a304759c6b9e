import { execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findPostgresBinaries } from './postgres-binaries.ts'
import { findUnprivilegedUser, type User } from './unprivileged-user.ts'

/** A cluster for tests: the URL of its superuser, and how to end it. */
export type TestPostgres = { readonly url: string; readonly stop: () => Promise<void> }

/** Nothing here outlives the test, so nothing has to survive a power cut. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=128MB',
]

/**
 * Runs PostgreSQL until the pipe on its standard input closes: when the test says so, and also when the test is killed.
 * Then it ends the cluster and removes its folder. Standard error stays with PostgreSQL, so its end is seen.
 */
const SUPERVISOR = '"$@" & server=$!; exec 2>/dev/null; cat; kill -QUIT $server; wait $server; rm -rf "$FOLDER"'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The binaries where `user` can run them: those of npm may stand in a home folder that is closed to others. */
function reachBinaries(folder: string, user: User | undefined): string {
  const found = findPostgresBinaries()
  if (user === undefined || !found.includes('node_modules')) return found
  const native = join(folder, 'native')
  cpSync(dirname(found), native, { recursive: true, verbatimSymlinks: true })
  execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, native])
  return join(native, 'bin')
}

function createCluster(binaries: string, folder: string, user: User | undefined) {
  const options = ['--no-sync', '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C']
  execFileSync(join(binaries, 'initdb'), ['-D', join(folder, 'data'), ...options], {
    cwd: folder,
    stdio: 'pipe',
    ...user,
  })
}

async function runCluster(binaries: string, folder: string, user: User | undefined): Promise<TestPostgres> {
  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, ...SETTINGS]
  const command = [
    join(binaries, 'postgres'),
    '-D',
    join(folder, 'data'),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]
  const server = spawn('sh', ['-c', SUPERVISOR, 'sh', ...command], {
    cwd: folder,
    detached: true,
    env: { PATH: process.env.PATH, FOLDER: folder, LC_ALL: 'C' },
    stdio: ['pipe', 'ignore', 'pipe'],
    ...user,
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    let log = ''
    server.stderr.on('data', (text: Buffer) => {
      log += text.toString()
      if (log.includes('ready to accept connections')) resolve()
    })
    server.stderr.once('close', () => reject(new Error(`PostgreSQL did not start:\n${log}`)))
    server.once('error', reject)
  })
  server.unref()
  for (const pipe of [server.stdin, server.stderr]) if ('unref' in pipe) (pipe as { unref(): void }).unref()
  const stop = () => {
    server.ref()
    server.stdin.end()
    return ended
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
}

/**
 * PostgreSQL for tests: the cluster of `TEST_DATABASE_URL`, else a new one in a temporary folder, on a free port, as an
 * ordinary user. It is gone after `stop`, and also when the process ends in any other way.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: () => Promise.resolve() }

  const user = findUnprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-postgres-'))
  try {
    if (user) chownSync(folder, user.uid, user.gid)
    const binaries = reachBinaries(folder, user)
    createCluster(binaries, folder, user)
    return await runCluster(binaries, folder, user)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
