import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PdfError } from './pdf-error.ts'
import { createPdfPool } from './pdf-pool.ts'

const workerFile = new URL('./testing/troubled-worker.ts', import.meta.url)
const pool = createPdfPool({ workers: 1, slowestMs: 400, workerFile })
after(() => pool.close())

const refusedWith = (fault: string) => (error: unknown) => error instanceof PdfError && error.fault === fault

test('a worker that stops takes only its own document; the next one gets a new worker', async () => {
  const stops = pool.render('stop', null)
  const next = pool.render('ok', null)
  await assert.rejects(stops, refusedWith('worker-stopped'))
  assert.equal((await next).toString(), 'ok')
})

test('a worker that throws is replaced', async () => {
  await assert.rejects(pool.render('throw', null), refusedWith('worker-stopped'))
  assert.equal((await pool.render('ok', null)).toString(), 'ok')
})

test('a document that takes too long is given up', async () => {
  await assert.rejects(pool.render('hang', null), refusedWith('too-slow'))
  assert.equal((await pool.render('ok', null)).toString(), 'ok')
})

test('PRV-24 · the error for a document that does not compile holds no text of the document', async () => {
  const refused = await pool.render('refuse', { naam: 'Harm Brouns' }).catch((error: unknown) => error)
  assert.ok(refused instanceof PdfError)
  assert.equal(refused.fault, 'not-compiled')
  assert.doesNotMatch(`${refused.message} ${refused.stack}`, /Harm|Brouns/)
})

test('closing refuses what still waits', async () => {
  const closing = createPdfPool({ workers: 1, slowestMs: 400, workerFile })
  const running = assert.rejects(closing.render('hang', null), refusedWith('worker-stopped'))
  const waiting = assert.rejects(closing.render('ok', null), refusedWith('worker-stopped'))
  await closing.close()
  await Promise.all([running, waiting])
})
