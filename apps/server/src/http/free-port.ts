import { createServer } from 'node:net'
import { ConfigError } from '../config.ts'

const SENTENCES: Record<string, string> = {
  EADDRINUSE: 'is al in gebruik. Stop wat daar draait, of kies een andere poort, zoals PORT=3001.',
  EACCES: 'mag je niet gebruiken. Kies een poort boven 1024 met PORT.',
  EADDRNOTAVAIL: 'hoort niet bij dit adres. Controleer HOST.',
}

/** Tries the port before the data are opened, so that a wrong one costs no time. @throws ConfigError when it is taken */
export const requireFreePort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = SENTENCES[error.code ?? '']
      reject(sentence ? new ConfigError(`Poort ${port} ${sentence}`) : error)
    })
    server.listen(port, host, () => server.close(() => resolve()))
  })
