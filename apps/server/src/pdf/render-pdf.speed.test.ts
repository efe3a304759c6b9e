import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closePdfWorkers, renderPdf } from './render-pdf.ts'
import { examplePlan } from './testing/example-documents.ts'
import { readPdf } from './testing/read-pdf.ts'

after(closePdfWorkers)

/** The figure is printed; the limit is wide, because test machines are shared. `npm run bench` holds the target of 60 ms. */
test('the budget: a plan of 6 pages is made in a few tens of milliseconds, off the event loop', async (context) => {
  const [doel] = examplePlan.doelen
  assert.ok(doel)
  const plan = { ...examplePlan, doelen: Array.from({ length: 15 }, () => doel) }
  assert.equal((await readPdf(await renderPdf('integraal-plan', plan))).pageTexts.length, 6)

  const times: number[] = []
  let longestPause = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last)
    last = performance.now()
  }, 1)
  for (let round = 0; round < 15; round += 1) {
    const start = performance.now()
    await renderPdf('integraal-plan', { ...plan, aanleiding: `Ronde ${round}. ${plan.aanleiding}` })
    times.push(performance.now() - start)
  }
  clearInterval(beat)
  const median = times.toSorted((a, b) => a - b)[7] ?? 0
  context.diagnostic(
    `median ${median.toFixed(1)} ms (target 60 ms), longest pause of the event loop ${longestPause.toFixed(1)} ms`,
  )
  assert.ok(median < 300, `median ${median} ms`)
})
