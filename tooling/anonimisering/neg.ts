import { readFileSync } from 'node:fs'
import { anonymise } from '@regietafel/domain/anonimisering/anonymise.ts'
const R = { persons: [], addresses: [], organisations: [] }
const lines = readFileSync('/tmp/anon/neg.txt', 'utf8').split('\n')
const seen = new Map<string, string>()
for (const l of lines)
  for (const s of anonymise(l, R).spans) {
    const t = l.slice(s.start, s.end)
    if (!seen.has(t))
      seen.set(
        t,
        `${t} | ${s.category} ${s.reason}${s.doubtful ? ' ?' : ''} | ${l.slice(Math.max(0, s.start - 40), s.end + 25)}`,
      )
  }
for (const v of seen.values()) console.log(v)
console.log(lines.length, seen.size)
