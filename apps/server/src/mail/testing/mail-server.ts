import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** Which step of the conversation the server refuses, and with which code; or the port it must have. */
export type MailServerAnswers = { mail?: number; rcpt?: number; data?: number; port?: number }
export type ReceivedMail = { to: string[]; raw: string }
export type MailServer = { port: number; received: ReceivedMail[]; stop(): Promise<void> }

const refusal = (code: number | undefined, address: string) =>
  code === undefined ? undefined : Object.assign(new Error(`Refused: <${address}>`), { responseCode: code })

/** A real SMTP server on a free port, which remembers what it received. */
export async function startMailServer(answers: MailServerAnswers = {}): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onMailFrom: (address, _session, done) => done(refusal(answers.mail, address.address)),
    onRcptTo: (address, _session, done) => done(refusal(answers.rcpt, address.address)),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const error = refusal(answers.data, to.join())
        if (!error) received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        done(error)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(answers.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= new Promise<void>((resolve) => server.close(() => resolve())))
  return { port, received, stop }
}
