/** The worker that runs the compiler: native code that keeps a thread busy, so never the event loop of the server. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readCoverage } from './font-coverage.ts'
import { toPrintableData } from './print-text.ts'

/** One document to make. */
export type PdfRequest = { id: number; template: string; data: unknown }
/** The document, or the fact that the compiler refused it. */
export type PdfAnswer = { id: number; pdf: Uint8Array<ArrayBuffer> } | { id: number; refused: string }

/** How many renders old a memory of the compiler may be: it speeds up the next document, and holds what people wrote. */
const MEMORY_AGE = 2

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const fonts = readdirSync(here('./fonts'))
  .filter((name) => name.endsWith('.ttf'))
  .map((name) => ({ name, blob: readFileSync(here(`./fonts/${name}`)) }))
const plainFont = fonts.filter(({ name }) => name === 'SourceSans3_400Regular.ttf')
const coverageOf = (list: typeof fonts) => new Set(list.flatMap(({ blob }) => [...readCoverage(blob)]))
const anyFont = coverageOf(fonts)
const onlyPlainFont = coverageOf(plainFont)

const compiler = NodeCompiler.create({
  workspace: here('./templates'),
  fontArgs: [{ fontBlobs: fonts.map(({ blob }) => blob) }],
})

function compile(template: string, data: unknown): Buffer {
  const result = compiler.compile({
    mainFilePath: here(`./templates/${template}.typ`),
    inputs: { data: JSON.stringify(data) },
  })
  if (!result.result) throw new Error('not compiled')
  return compiler.pdf(result.result, { pdfStandard: 'ua-1' })
}

/**
 * A rare mix (a letter of one script with a mark of another) has no font that draws both. Then the plain font alone
 * decides what can be printed: with more replacement signs, but a document there is.
 */
function render(template: string, data: unknown): Buffer {
  try {
    return compile(template, toPrintableData(data, anyFont))
  } catch {
    return compile(template, toPrintableData(data, onlyPlainFont))
  } finally {
    compiler.evictCache(MEMORY_AGE)
  }
}

parentPort?.on('message', ({ id, template, data }: PdfRequest) => {
  let answer: PdfAnswer
  try {
    answer = { id, pdf: new Uint8Array(render(template, data)) }
  } catch {
    answer = { id, refused: template }
  }
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer] : [])
})
