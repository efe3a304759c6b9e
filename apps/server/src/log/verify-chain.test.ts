import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ChainLine, findBrokenLink } from './verify-chain.ts'

function chainOf(regels: readonly string[]): ChainLine[] {
  let previous: Buffer = Buffer.alloc(0)
  return regels.map((regel, i) => {
    previous = createHash('sha256').update(previous).update(regel).digest()
    return { netwerkId: 'n', kringId: 'k', volgnummer: i + 1, regel, hash: previous.toString('hex') }
  })
}

test('PRV-13 · an untouched chain is whole', () => {
  fc.assert(fc.property(fc.array(fc.string()), (regels) => findBrokenLink(chainOf(regels)) === null))
})

test('PRV-13 · a changed line is named, whichever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (regels, pick) => {
      const at = pick % regels.length
      const chain = chainOf(regels).map((line, i) => (i === at ? { ...line, regel: `${line.regel}!` } : line))
      assert.deepEqual(findBrokenLink(chain), { netwerkId: 'n', kringId: 'k', volgnummer: at + 1, waarom: 'gewijzigd' })
    }),
  )
})

test('PRV-13 · a line taken out is named', () => {
  const chain = chainOf(['a', 'b', 'c']).filter((line) => line.volgnummer !== 2)
  assert.deepEqual(findBrokenLink(chain), { netwerkId: 'n', kringId: 'k', volgnummer: 2, waarom: 'ontbreekt' })
})

test('PRV-13 · a chain that was cut short does not end where it says', () => {
  const whole = chainOf(['a', 'b', 'c'])
  const end = { volgnummer: 3, hash: whole[2]?.hash ?? '' }
  assert.equal(findBrokenLink(whole, end), null)
  assert.deepEqual(findBrokenLink(whole.slice(0, 2), end), {
    netwerkId: 'n',
    kringId: 'k',
    volgnummer: 3,
    waarom: 'einde-klopt-niet',
  })
})
