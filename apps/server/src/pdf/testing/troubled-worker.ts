/** A worker that fails on request, to test what the pool does then. */
import { parentPort } from 'node:worker_threads'
import type { PdfAnswer, PdfRequest } from '../pdf-worker.ts'

const answer = (message: PdfAnswer) => parentPort?.postMessage(message)

parentPort?.on('message', ({ id, template }: PdfRequest) => {
  if (template === 'stop') process.exit(3)
  if (template === 'throw') throw new Error('trouble')
  if (template === 'refuse') answer({ id, refused: template })
  if (template === 'ok') answer({ id, pdf: new TextEncoder().encode('ok') })
})
