import { readFileSync } from 'node:fs'

export type User = { readonly uid: number; readonly gid: number }

/**
 * Whom PostgreSQL runs as when we are root: it refuses to run as root itself. Undefined when we are somebody else, and
 * then it runs as us.
 */
export function findUnprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  const account = ['postgres', 'nobody'].flatMap(
    (name) => accounts.find((line) => line.startsWith(`${name}:`)) ?? [],
  )[0]
  if (account === undefined)
    throw new Error('PostgreSQL refuses to run as root, and there is no user postgres or nobody.')
  const [, , uid, gid] = account.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}
