import { HANDWRITTEN } from './handwritten.data.ts'
import { toPassage } from './marked.ts'
for (const [i, { register, text }] of HANDWRITTEN.entries())
  console.log(JSON.stringify(toPassage(`hand-${i + 1}`, register, text)))
