import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { PdfData, PdfTemplate } from './pdf-data.ts'
import { closePdfWorkers, renderPdf } from './render-pdf.ts'
import { exampleActielijst, examplePlan, exampleVerslag } from './testing/example-documents.ts'
import { readPdf } from './testing/read-pdf.ts'

after(closePdfWorkers)

const documents: {
  [Template in PdfTemplate]: { data: PdfData[Template]; title: string; pages: number; holds: string[] }
} = {
  actielijst: {
    data: exampleActielijst,
    title: 'Actielijst ZL-2026-014',
    pages: 2,
    holds: [
      'Afspraken en acties',
      'do 12 mrt 2026',
      'Mijnstreek Wonen',
      'dinsdag 28 april 2026',
      'vervangt Jos Ramaekers',
    ],
  },
  verslag: {
    data: exampleVerslag,
    title: 'Verslag NL-2026-021',
    pages: 3,
    holds: [
      'Informatie per ketenpartner',
      'Drie meldingen in maart.',
      'Verbeterde versie 2',
      'verkeerde datum',
      'De reden',
    ],
  },
  'integraal-plan': {
    data: examplePlan,
    title: 'Integraal plan van aanpak NL-2026-021',
    pages: 3,
    holds: ['“Bij mijn zus ben ik rustig.', 'Gevolgen:', 'AVE 3', 'Doel 2', 'Andere afspraken'],
  },
}

const render = async <Template extends PdfTemplate>(template: Template, data: PdfData[Template]) =>
  readPdf(await renderPdf(template, data))

for (const template of ['actielijst', 'verslag', 'integraal-plan'] as const) {
  const expected = documents[template]

  test(`COM-14 · the ${template} is PDF/UA-1: tagged, Dutch, with a title of kind and code`, async () => {
    const pdf = await render(template, expected.data)
    assert.equal(pdf.tagged, true)
    assert.equal(pdf.language, 'nl')
    assert.equal(pdf.title, expected.title)
    assert.match(pdf.xmp, /<pdfuaid:part>1<\/pdfuaid:part>/)
    for (const tag of ['H1', 'Table', 'TH', 'TD'])
      assert.ok(pdf.tags.includes(tag), `no ${tag} in ${pdf.tags.join(' ')}`)
  })

  test(`OVL-34 · the ${template} holds what was agreed, in the network's own words`, async () => {
    const pdf = await render(template, expected.data)
    for (const words of expected.holds) assert.ok(pdf.text.includes(words), `missing: ${words}\n${pdf.text}`)
    assert.equal(pdf.pageTexts.length, expected.pages)
  })

  test(`COM-21, COM-14 · every page of the ${template} says for what, for whom, when and which page`, async () => {
    const pdf = await render(template, expected.data)
    for (const [index, page] of pdf.pageTexts.entries()) {
      assert.ok(page.includes('alleen voor het doel waarvoor zij'), page)
      assert.ok(page.includes(`voor: ${expected.data.ontvanger}`), page)
      assert.ok(page.includes(`pagina ${index + 1} van ${expected.pages}`), page)
    }
  })
}

test('NET-03 · a template brings no term of its own: other words in, other words out', async () => {
  const termen = { overleg: 'Oaa', plan: 'plaan', inhoudelijkeRegie: 'Rbb', proces: 'Pcc', deelnemer: 'Ddd' }
  for (const pdf of [
    await render('actielijst', {
      ...exampleActielijst,
      termen,
      besluiten: [],
      overleg: { ...exampleActielijst.overleg, soort: 'Oaa', aanwezigen: [] },
    }),
    await render('integraal-plan', {
      ...examplePlan,
      termen,
      team: [],
      vastgesteld: { datum: '2026-04-07', overleg: 'Oaa' },
    }),
  ]) {
    assert.doesNotMatch(pdf.text, /casusregisseur|casushouder|procesregisseur|PGA|ICO\b|ketenpartner|aanpak/i)
    assert.match(pdf.text, /Rbb/)
    assert.match(pdf.text, /Pcc/)
  }
})

test('PRV-24 · title and metadata hold no name of a person', async () => {
  const pdf = await render('actielijst', exampleActielijst)
  for (const { naam } of exampleActielijst.overleg.aanwezigen) assert.ok(!`${pdf.xmp}${pdf.title}`.includes(naam), naam)
})

test('PRV-35 · a template prints the fields it knows: what is marked as oral does not slip in with the rest', async () => {
  const [first] = exampleVerslag.informatie
  assert.ok(first)
  const informatie = [{ ...first, alleenMondeling: 'ZWAARVERTROUWELIJK' }]
  const pdf = await render('verslag', { ...exampleVerslag, informatie })
  assert.match(pdf.text, /GGZ De Maas/)
  assert.doesNotMatch(pdf.text, /ZWAARVERTROUWELIJK/)
})

test('OVL-37 · without a next date the document gives the reason', async () => {
  const pdf = await render('verslag', exampleVerslag)
  assert.match(pdf.text, /geen volgende datum afgesproken\. De reden: Het plan loopt\./)
})

test('OVL-36 · a table over several pages repeats its head', async () => {
  const acties = Array.from({ length: 60 }, () => exampleActielijst.acties[0]).filter((actie) => actie !== undefined)
  const pdf = await render('actielijst', { ...exampleActielijst, acties })
  const pagesWithActies = pdf.pageTexts.filter(
    (page) => page.includes('verslavingszorg') || page.includes('slavingszorg'),
  )
  assert.ok(pagesWithActies.length >= 3)
  for (const page of pagesWithActies) assert.match(page, /Wie en organisatie/)
})

test('the same data gives the same bytes', async () => {
  assert.deepEqual(await renderPdf('verslag', exampleVerslag), await renderPdf('verslag', exampleVerslag))
})
