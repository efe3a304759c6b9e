import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { acceptBijlage, MAX_BIJLAGE_BYTES } from './bijlage.ts'

const text = (words: string) => [...new TextEncoder().encode(words)]
const segment = (marker: number, body: readonly number[]) => [0xff, marker, 0, body.length + 2, ...body]
const chunk = (type: string, body: readonly number[]) => [0, 0, 0, body.length, ...text(type), ...body, 1, 2, 3, 4]

const JFIF = segment(0xe0, text('JFIF'))
const EXIF = segment(0xe1, text('Exif GPS 52.1'))
const COMMENT = segment(0xfe, text('Foto van Danny'))
const SCAN = [...segment(0xda, [1, 2, 3]), 9, 8, 7, 0xff, 0xd9]
const HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const [IHDR, TEXT, TIME, IDAT, IEND] = [
  chunk('IHDR', [1]),
  chunk('tEXt', text('Author Danny')),
  chunk('tIME', [7]),
  chunk('IDAT', [5, 5]),
  chunk('IEND', []),
]

const rows = [
  {
    rule: 'a jpeg loses Exif and comments, and keeps what it needs to be drawn',
    bytes: [0xff, 0xd8, ...JFIF, ...EXIF, ...COMMENT, ...SCAN],
    expected: [0xff, 0xd8, ...JFIF, ...SCAN],
  },
  {
    rule: 'a png loses its texts and time, and what hangs after its end',
    bytes: [...HEAD, ...IHDR, ...TEXT, ...TIME, ...IDAT, ...IEND, ...text('Danny')],
    expected: [...HEAD, ...IHDR, ...IDAT, ...IEND],
  },
  {
    rule: 'a pdf stays as it was, and says so',
    bytes: text('%PDF-1.7 /Author (Danny)'),
    expected: text('%PDF-1.7 /Author (Danny)'),
  },
  { rule: 'a program is no picture, whatever its name', bytes: text('MZ...'), expected: 'soort-unknown' },
  { rule: 'a broken jpeg is refused', bytes: [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], expected: 'unreadable' },
  {
    rule: 'a broken png is refused',
    bytes: [...HEAD, 0, 0, 9, 9, ...text('IDAT'), 1, 2, 3, 4],
    expected: 'unreadable',
  },
] as const
for (const { rule, bytes, expected } of rows)
  test(`PRV-25 · ${rule}`, () => {
    const outcome = acceptBijlage(Uint8Array.from(bytes), false)
    assert.deepEqual(outcome.ok ? [...outcome.value.bytes] : outcome.refusal, expected)
    if (outcome.ok) assert.equal(outcome.value.ontdaan, outcome.value.soort !== 'pdf')
  })

test('PRV-25 · too large is refused before it is read', () => {
  assert.deepEqual(acceptBijlage(new Uint8Array(MAX_BIJLAGE_BYTES + 1), false), { ok: false, refusal: 'too-large' })
})

test('COM-02 · where the casus goes by its code no file goes along', () => {
  assert.deepEqual(acceptBijlage(Uint8Array.from(text('%PDF-1.7')), true), {
    ok: false,
    refusal: 'no-bijlagen-by-code',
  })
})

test('PRV-25 · whatever bytes come, the answer comes, and never more than came in', () => {
  const starts = [[0xff, 0xd8, 0xff], HEAD, text('%PDF-')]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const bytes = Uint8Array.from([...start, ...rest])
      const outcome = acceptBijlage(bytes, false)
      assert.ok(!outcome.ok || outcome.value.bytes.length <= bytes.length)
    }),
  )
})
