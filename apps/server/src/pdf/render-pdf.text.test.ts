import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { closePdfWorkers, renderPdf } from './render-pdf.ts'
import { exampleActielijst, examplePlan } from './testing/example-documents.ts'
import { readPdf } from './testing/read-pdf.ts'

after(closePdfWorkers)

const withText = (wat: string) => ({
  ...exampleActielijst,
  acties: [{ wat, wie: wat.slice(0, 200), organisatie: 'x', wanneer: null, status: 'open' }],
})
const textOf = async (wat: string) => (await readPdf(await renderPdf('actielijst', withText(wat)))).text

const literal = [
  '#panic("boem") #read("/etc/passwd")',
  '$x^2$ *vet* _schuin_ `code` = Kop',
  '- punt / term: <label> @verwijzing // weg /* weg */',
  '#import "layout.typ" \\ \\u{41} ~ -- ... "aanhaling"',
  '{"json": true} [1] </script>',
]
for (const text of literal) {
  test(`text by people is never interpreted: ${text}`, async () => {
    const squeeze = (some: string) => some.replace(/\s/g, '')
    assert.ok(squeeze(await textOf(text)).includes(squeeze(text)), await textOf(text))
  })
}

const odd = [
  { name: 'emoji with joiners and skin', text: 'hoi 👩‍👩‍👧 👍🏽 🇳🇱 1️⃣ ❤️' },
  { name: 'right to left', text: 'שלום עולם — مرحبا بالعالم' },
  { name: 'zero-width and direction overrides', text: 'a\u200bb\u200dc\ufeffd\u202ee\u2066f' },
  { name: 'scripts that no font of ours draws', text: '漢字 नमस्ते ไทย' },
  { name: 'marks of one script on letters of another', text: 'ש\u0301 a\u05b8 ب\u0308 q\u0653 Z̷̡͔a̷l̸g̴o' },
  { name: 'half a surrogate and control characters', text: 'a\ud800b\u0000c\u0007d\u001be\uffff' },
  { name: 'only white space', text: ' \n\n \t ' },
  { name: 'nothing', text: '' },
  { name: 'line ends of every kind', text: 'a\r\nb\rc\nd\u2028e\u2029f' },
]
for (const { name, text } of odd) {
  test(`a document is made from ${name}`, async () => {
    assert.match(await textOf(text), /Afspraken en acties/)
  })
}

test('a sign stands where no font has the character, and the words around it stay', async () => {
  assert.match(await textOf('voor 漢字 na'), /voor [\ufffd?]{2} na/)
})

test('10,000 characters run over the pages and are all there', async () => {
  const text = Array.from({ length: 1250 }, (_, i) => `w${String(i).padStart(5, '0')}x`)
    .join(' ')
    .slice(0, 10_000)
  const printed = await textOf(text)
  for (const word of text.split(' ').slice(0, -1)) assert.ok(printed.includes(word), word)
})

test('10,000 characters without a space stay on the paper', async () => {
  const pdf = await readPdf(await renderPdf('integraal-plan', { ...examplePlan, eerdereHulp: 'ab'.repeat(5000) }))
  assert.ok(pdf.pageTexts.length >= 4)
  assert.ok((pdf.text.match(/ab/g)?.length ?? 0) >= 5000)
})

test('any text whatever gives a document', async () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const pdf = await renderPdf('actielijst', withText(text))
      assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    }),
    { numRuns: 60 },
  )
})
