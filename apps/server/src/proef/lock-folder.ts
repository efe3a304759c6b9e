import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { type Server, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { ConfigError } from '../config.ts'

const SOCKET = 'slot.sock'

const PATIENCE_MS = 3_000

/** Who answers on the socket: its token, nothing when it is too busy to answer, or null when its process is gone. */
const askOwner = (path: string): Promise<string | null> =>
  new Promise((resolve) => {
    let token = ''
    let answered = false
    const socket = connect(path, () => {
      answered = true
    })
    socket.on('data', (data) => {
      token += data.toString()
    })
    socket.on('end', () => resolve(token))
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')))
    socket.on('error', () => resolve(answered ? token : null))
  })

function listen(path: string, token: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      // Who asked may have gone already; that is no reason for us to fall.
      socket.on('error', () => undefined)
      socket.end(token)
    })
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => {
      server.unref()
      resolve(server)
    })
  })
}

/**
 * Holds a folder for this process alone: PGlite has no lock of its own and two processes would ruin the data. The lock
 * is a socket, so the system lets go of it however the process ends. @throws ConfigError when another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, SOCKET)
  const token = randomUUID()
  let server = await listen(path, token)
  if (!server && (await askOwner(path)) === null) {
    // Left behind by a process that was killed.
    await rm(path, { force: true })
    server = await listen(path, token)
  }
  // Two that clear up at once: whoever answers now has it.
  if (!server || (await askOwner(path)) !== token) {
    server?.close()
    throw new ConfigError(
      `De map ${folder} is al in gebruik door een andere Regietafel. Stop die eerst, of kies een andere map met REGIETAFEL_MAP.`,
    )
  }
  const held = server
  return () => new Promise((resolve) => held.close(() => resolve()))
}
