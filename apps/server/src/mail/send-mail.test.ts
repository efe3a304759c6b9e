import assert from 'node:assert/strict'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { MailError } from './mail-error.ts'
import { renderMail } from './render-mail.ts'
import { createMailTransport } from './send-mail.ts'
import { exampleKader, exampleUitnodiging } from './testing/example-mails.ts'
import { type MailServer, startMailServer } from './testing/mail-server.ts'

const jobId = '7e3bfa30-3b1c-4a55-9c39-0a9a3d1d5a01'
const bericht = renderMail('mailgroep-bericht', exampleKader)
const uitnodiging = renderMail('overleg-uitnodiging', { ...exampleKader, ...exampleUitnodiging })

const stopping: (() => Promise<void> | void)[] = []
after(async () => {
  for (const stop of stopping.toReversed()) await stop()
})

async function aServer(answer?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(answer)
  stopping.push(() => server.stop())
  return server
}
function transportTo(port: number) {
  const transport = createMailTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, folder: '' })
  stopping.push(() => transport.close())
  return transport
}
const withFault = (fault: string) => (error: unknown) => error instanceof MailError && error.fault === fault

test('COM-05 · a mail arrives with its headers, as text and as HTML, without an attachment', async () => {
  const server = await aServer()
  await transportTo(server.port).send(bericht, jobId)
  const [mail] = server.received
  assert.deepEqual(mail?.to, ['postvak-7@organisatie.example'])
  assert.match(mail?.raw ?? '', /^Subject: ZL-2026-014: nieuw bericht\r$/m)
  assert.match(mail?.raw ?? '', /^From: .*<postbus@zvh\.example>\r$/m)
  assert.match(mail?.raw ?? '', /^Auto-Submitted: auto-generated\r$/m)
  assert.match(mail?.raw ?? '', /^Content-Type: multipart\/alternative/m)
  assert.doesNotMatch(mail?.raw ?? '', /Content-Disposition: attachment|text\/calendar/i)
})

test('OVL-43 · the calendar part names its method and is no attachment', async () => {
  const server = await aServer()
  const transport = transportTo(server.port)
  await transport.send(uitnodiging, jobId)
  const cancel = { ...exampleKader, ...exampleUitnodiging, stand: 'geannuleerd' as const, volgnummer: 1 }
  await transport.send(renderMail('overleg-uitnodiging', cancel), jobId)
  const [request, cancelled] = server.received
  assert.match(request?.raw ?? '', /^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m)
  assert.match(cancelled?.raw ?? '', /^Content-Type: text\/calendar; charset=utf-8; method=CANCEL\r$/m)
  for (const mail of server.received) {
    assert.equal(mail.raw.match(/^Content-Type: text\/calendar/gm)?.length, 1)
    assert.doesNotMatch(mail.raw, /Content-Disposition: attachment|application\/ics/i)
  }
})

test('SYS-05 · the same job gives the same Message-ID', async () => {
  const server = await aServer()
  const transport = transportTo(server.port)
  await transport.send(bericht, jobId)
  await transport.send(bericht, jobId)
  const ids = server.received.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1])
  assert.deepEqual(ids, [`<${jobId}@zvh.example>`, `<${jobId}@zvh.example>`])
})

test('a mail server that is down is a temporary error; when it is back the same mail arrives once', async () => {
  const server = await aServer()
  const { port } = server
  await server.stop()
  const transport = transportTo(port)
  await assert.rejects(transport.send(bericht, jobId), withFault('temporary'))

  const again = await startMailServer({ port })
  stopping.push(() => again.stop())
  await transport.send(bericht, jobId)
  assert.equal(again.received.length, 1)
})

const answers = [
  { rule: 'a busy server is temporary', answer: { rcpt: 451 }, fault: 'temporary' },
  { rule: 'an unknown address is permanent', answer: { rcpt: 550 }, fault: 'permanent' },
  { rule: 'a refused message is permanent', answer: { data: 554 }, fault: 'permanent' },
  { rule: 'a full server is temporary', answer: { data: 452 }, fault: 'temporary' },
  { rule: 'a sender that is not allowed yet is temporary', answer: { mail: 550 }, fault: 'temporary' },
]
for (const { rule, answer, fault } of answers) {
  test(`${rule}, and the error repeats no address`, async () => {
    const server = await aServer(answer)
    const error: unknown = await transportTo(server.port)
      .send(bericht, jobId)
      .catch((reason: unknown) => reason)
    assert.ok(error instanceof MailError)
    assert.equal(error.fault, fault)
    assert.doesNotMatch(`${error.message}${error.stack}`, /postvak-7|organisatie\.example/)
  })
}

test('an address that is none is permanent', async () => {
  const server = await aServer()
  await assert.rejects(transportTo(server.port).send({ ...bericht, aan: '' }, jobId), withFault('permanent'))
})

test('without SMTP every mail becomes one file, also when the job runs twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'))
  stopping.push(() => rm(folder, { recursive: true }))
  const transport = createMailTransport({ smtpUrl: undefined, folder: join(folder, 'mail') })
  await transport.send(uitnodiging, jobId)
  await transport.send(uitnodiging, jobId)
  assert.deepEqual(await readdir(join(folder, 'mail')), [`${jobId}.eml`])
  const written = await readFile(join(folder, 'mail', `${jobId}.eml`), 'utf8')
  assert.match(written, /^Subject: ZL-2026-014: uitnodiging voor een PGA overleg\r$/m)
  assert.match(written, /text\/calendar; charset=utf-8; method=REQUEST/)
})

test('a folder that cannot be written is a temporary error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'))
  stopping.push(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'file'), '')
  const transport = createMailTransport({ smtpUrl: undefined, folder: join(folder, 'file') })
  await assert.rejects(transport.send(bericht, jobId), withFault('temporary'))
})
