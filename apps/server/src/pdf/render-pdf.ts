import { availableParallelism } from 'node:os'
import type { PdfData, PdfTemplate } from './pdf-data.ts'
import { createPdfPool } from './pdf-pool.ts'

const pool = createPdfPool({
  workers: availableParallelism() > 2 ? 2 : 1,
  slowestMs: 30_000,
  workerFile: new URL('./pdf-worker.ts', import.meta.url),
})

/**
 * Make one outgoing document as PDF/UA-1: tagged, Dutch, with a neutral title (kind and casus code), for one recipient
 * (OVL-34, OVL-36, COM-14, COM-15, COM-21, OPL-31). Runs outside the event loop; the same data gives the same bytes.
 *
 * @param template which document
 * @param data what stands in it, already limited to what this recipient may read
 * @throws {PdfError} `not-compiled` (the same data will fail again), `worker-stopped` or `too-slow` (try again later)
 */
export function renderPdf<Template extends PdfTemplate>(template: Template, data: PdfData[Template]): Promise<Buffer> {
  return pool.render(template, data)
}

/** Stop the workers, for an orderly end of the process. A later `renderPdf` starts them again. */
export const closePdfWorkers = (): Promise<void> => pool.close()
