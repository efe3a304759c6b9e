import { readFileSync } from 'node:fs'
import { anonymise } from '@regietafel/domain/anonimisering/anonymise.ts'
import type { Passage } from './marked.ts'
import { score } from './score.ts'
const ps = readFileSync(process.argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as Passage)
const all = ps.map((p) => anonymise(p.text, p.register).spans)
const sc = score(ps, all)
const auto = score(
  ps,
  all.map((s) => s.filter((x) => !x.doubtful)),
)
const f = (x: number) => (100 * x).toFixed(1)
console.log(
  `docs ${ps.length} leak ${f(auto.leaking)}/${f(sc.leaking)} precision ${f(auto.precision)}/${f(sc.precision)} over ${f(auto.overMasked)}/${f(sc.overMasked)} labels ${f(auto.consistent)}/${f(sc.consistent)}`,
)
for (const [k, v] of [...sc.recall].sort()) {
  const a = auto.recall.get(k)
  if (!/AGE|DATE$|PLACE|NEUTRAL/.test(k) || k === 'BIRTHDATE')
    console.log(k.padEnd(24), String(v.n).padStart(4), f((a?.full ?? 0) / v.n).padStart(6), f(v.full / v.n).padStart(6))
}
if (process.argv[3]) {
  console.log('AUTO-ONLY LEAKS')
  const s = new Set(sc.details)
  auto.details.filter((d) => / leak /.test(d) && !s.has(d)).forEach((d) => console.log('  ' + d))
  console.log(sc.details.join('\n'))
}
