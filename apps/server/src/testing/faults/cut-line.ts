import { type AddressInfo, type Socket, connect, createServer } from 'node:net'

/** A line to a database that a test can cut and mend. */
export type Line = { readonly url: string; cut(): void; mend(): void; close(): void }

export async function createLine(url: string): Promise<Line> {
  const target = new URL(url)
  const open = new Set<Socket>()
  let whole = true
  const server = createServer((socket) => {
    if (!whole) return void socket.destroy()
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [socket, far],
      [far, socket],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const near = new URL(url)
  near.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const cut = () => {
    whole = false
    for (const socket of open) socket.destroy()
  }
  return {
    url: near.href,
    cut,
    mend: () => {
      whole = true
    },
    close: () => {
      cut()
      server.close()
    },
  }
}
