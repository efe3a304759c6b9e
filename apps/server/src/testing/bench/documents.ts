import { closePdfWorkers, renderPdf } from '../../pdf/render-pdf.ts'
import { examplePlan } from '../../pdf/testing/example-documents.ts'
import { type Row, medianOf } from './measure.ts'

const TARGET_MS = 60

/** A plan of six pages as a tagged PDF, and how long the event loop was held meanwhile. */
export async function benchPdf(): Promise<Row> {
  let held = 0
  let last = performance.now()
  const watch = setInterval(() => {
    held = Math.max(held, performance.now() - last - 5)
    last = performance.now()
  }, 5)
  await renderPdf('integraal-plan', examplePlan)
  // Another code each time: the compiler remembers what it has set before.
  let nummer = 100
  const another = () => renderPdf('integraal-plan', { ...examplePlan, casusCode: `ZL-2026-${nummer++}` })
  const median = await medianOf(another, 30)
  clearInterval(watch)
  await closePdfWorkers()
  return {
    what: 'PDF of a plan',
    figure: `${median.toFixed(0)} ms, event loop held ${held.toFixed(0)} ms at most`,
    target: `<= ${TARGET_MS} ms`,
    met: median <= TARGET_MS,
  }
}
