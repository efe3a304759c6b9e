import { Worker } from 'node:worker_threads'
import { PdfError } from './pdf-error.ts'
import type { PdfAnswer, PdfRequest } from './pdf-worker.ts'

export type PdfPoolOptions = { workers: number; slowestMs: number; workerFile: URL }
export type PdfPool = {
  /** Queue one document. Rejects with a `PdfError`. */
  render(template: string, data: unknown): Promise<Buffer>
  /** Stop the workers; what still waits is refused. */
  close(): Promise<void>
}

type Job = PdfRequest & { resolve: (pdf: Buffer) => void; reject: (error: PdfError) => void }
type Seat = { worker: Worker; job: Job | undefined; alarm: NodeJS.Timeout | undefined }

/**
 * A few workers, each with one document at a time. They start at the first document, do not keep the process alive while
 * idle, and one that stops takes only its own document with it: the next one gets a new worker.
 */
export function createPdfPool(options: PdfPoolOptions): PdfPool {
  const waiting: Job[] = []
  const seats = new Set<Seat>()
  let lastId = 0

  function finish(seat: Seat): Job | undefined {
    clearTimeout(seat.alarm)
    const { job } = seat
    seat.job = undefined
    seat.worker.unref()
    return job
  }

  function drop(seat: Seat, error: (job: Job) => PdfError) {
    seats.delete(seat)
    const job = finish(seat)
    job?.reject(error(job))
    void seat.worker.terminate()
    next()
  }

  function open(): Seat {
    const seat: Seat = { worker: new Worker(options.workerFile), job: undefined, alarm: undefined }
    const stopped = (job: Job) => new PdfError('worker-stopped', `The PDF worker stopped during '${job.template}'`)
    seat.worker.on('message', (answer: PdfAnswer) => {
      const job = finish(seat)
      if ('pdf' in answer) job?.resolve(Buffer.from(answer.pdf.buffer))
      else job?.reject(new PdfError('not-compiled', `The template '${answer.refused}' did not compile with this data`))
      next()
    })
    seat.worker.on('error', () => drop(seat, stopped))
    seat.worker.on('exit', () => seats.has(seat) && drop(seat, stopped))
    seats.add(seat)
    return seat
  }

  function freeSeat(): Seat | undefined {
    for (const seat of seats) if (!seat.job) return seat
    return seats.size < options.workers ? open() : undefined
  }

  function next() {
    if (waiting.length === 0) return
    const seat = freeSeat()
    const job = seat && waiting.shift()
    if (!seat || !job) return
    seat.job = job
    seat.worker.ref()
    seat.alarm = setTimeout(
      () => drop(seat, (late) => new PdfError('too-slow', `'${late.template}' took more than ${options.slowestMs} ms`)),
      options.slowestMs,
    )
    seat.worker.postMessage({ id: job.id, template: job.template, data: job.data } satisfies PdfRequest)
  }

  return {
    render: (template, data) =>
      new Promise((resolve, reject) => {
        lastId += 1
        waiting.push({ id: lastId, template, data, resolve, reject })
        next()
      }),
    async close() {
      for (const job of waiting.splice(0)) job.reject(new PdfError('worker-stopped', 'The PDF workers are closing'))
      await Promise.all([...seats].map((seat) => seat.worker.terminate()))
    },
  }
}
