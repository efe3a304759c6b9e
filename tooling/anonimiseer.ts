/**
 * `npm run -s anonimiseer -- < in.jsonl > out.jsonl`: lines {id, register, text} in, lines {id, spans} out in the same
 * order. Nothing else is written to the output; a bad line ends it with its number on stderr and nothing of its content.
 */
import { createInterface } from 'node:readline'
import { BadLine, predictLine } from './anonimisering/predict-line.ts'

async function main(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() !== '') process.stdout.write(`${predictLine(line, number)}\n`)
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof BadLine ? error.message : 'the input could not be read'}\n`)
  process.exitCode = 1
}
