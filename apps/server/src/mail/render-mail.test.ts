import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { woord } from '@regietafel/domain/netwerk/term.ts'
import type { Mail, MailKader, MailSoort } from './mail-data.ts'
import { MAIL_TEXTS } from './mail-texts.tabel.ts'
import { renderMail } from './render-mail.ts'
import { exampleGegevens, exampleKader, exampleUitnodiging } from './testing/example-mails.ts'

const renderAll = <Soort extends MailSoort>(
  soort: Soort,
  extra: object = {},
  kader: MailKader = exampleKader,
): Mail[] => exampleGegevens[soort].map((gegevens) => renderMail(soort, { ...extra, ...kader, ...gegevens }))
const soorten = Object.keys(MAIL_TEXTS) as MailSoort[]
const allOf = (mail: Mail) => [mail.onderwerp, mail.tekst, mail.html, mail.agenda?.inhoud ?? ''].join('\n')

for (const soort of soorten) {
  test(`COM-05 · the mail '${soort}' says that there is something and where`, () => {
    for (const mail of renderAll(soort)) {
      // The overview of a day is about no casus, not even by its code.
      assert.match(mail.onderwerp, soort === 'dagoverzicht' ? /^Regietafel: \p{L}/u : /^ZL-2026-014: \p{L}/u)
      for (const text of [mail.tekst, mail.html]) assert.ok(text.includes(exampleKader.link), text)
      assert.match(mail.html, /<html lang="nl">[\s\S]*<title>[\s\S]*<h1 /)
      assert.doesNotMatch(allOf(mail), /undefined|null|NaN|\[object/)
    }
  })
}

test('PRV-24 · whatever a careless caller hands over, no mail holds a name, a place or a text of people', () => {
  const personal = fc.record({
    naam: fc.constantFrom('Harm Brouns', 'Fatma Yildirim', 'Danny Peeters'),
    adres: fc.constantFrom('Kerkstraat 12', 'Brouwersgracht 3-II'),
    tekst: fc.string({ minLength: 12, maxLength: 60 }).map((text) => `geheim ${text}`),
    geboortedatum: fc.constantFrom('1985-04-17', '17-04-1985'),
  })
  fc.assert(
    fc.property(personal, fc.constantFrom(...soorten), (values, soort) => {
      const extra = {
        ...values,
        casusNaam: values.naam,
        onderwerp: values.tekst,
        titel: values.naam,
        toelichting: values.tekst,
      }
      const mails =
        soort === 'overleg-uitnodiging'
          ? exampleGegevens[soort].map((gegevens) =>
              renderMail(soort, { ...extra, ...exampleKader, ...gegevens, plaats: values.adres }),
            )
          : renderAll(soort, extra)
      for (const mail of mails) {
        for (const value of Object.values(values)) assert.ok(!allOf(mail).includes(value), `${value} in ${allOf(mail)}`)
      }
    }),
  )
})

const refused = [
  { rule: 'a name as code', kader: { casusCode: 'Harm Brouns' } },
  { rule: 'a name in the link', kader: { link: 'https://tafel.example/casussen/harm-brouns' } },
  { rule: 'a search in the link', kader: { link: 'https://tafel.example/casussen?zoek=brouns' } },
  { rule: 'a link that is none', kader: { link: 'javascript:alert(1)' } },
]
for (const { rule, kader } of refused) {
  test(`PRV-24 · refused: ${rule}, and the refusal does not repeat it`, () => {
    assert.throws(
      () => renderMail('mailgroep-bericht', { ...exampleKader, ...kader }),
      (error) => error instanceof Error && !/brouns|alert/i.test(error.message),
    )
  })
}

test('NET-03 · the words come from the network: no mail brings a term of its own', () => {
  const other = {
    overleg: woord('de', 'Oaa', 'Oaas'),
    inhoudelijkeRegie: woord('de', 'Rbb', 'Rbbs'),
    proces: woord('de', 'Pcc', 'Pccs'),
    plan: woord('het', 'Plaan', 'Plaans'),
    deelnemer: woord('de', 'Ddd', 'Ddds'),
  }
  for (const soort of soorten) {
    for (const mail of renderAll(soort, {}, { ...exampleKader, termen: other })) {
      assert.doesNotMatch(
        allOf(mail),
        /casusregisseur|casushouder|procesregisseur|PGA|\bICO\b|ketenpartner|plan van aanpak/i,
      )
    }
  }
  const [changed] = renderAll('overleg-uitnodiging', {}, { ...exampleKader, termen: other }).slice(1)
  assert.equal(changed?.onderwerp, 'ZL-2026-014: de Oaa is veranderd')
})

test('OVL-09 · the invitation says when, on the Dutch clock, before and after the change to summer time', () => {
  const tekstAt = (begin: string) =>
    renderMail('overleg-uitnodiging', { ...exampleKader, ...exampleUitnodiging, begin: new Date(begin) }).tekst
  assert.match(tekstAt('2026-03-27T09:00:00Z'), /vrijdag 27 maart 2026, 10:00 tot/)
  assert.match(tekstAt('2026-03-30T08:00:00Z'), /maandag 30 maart 2026, 10:00 tot/)
})

test('PRV-24 · the place is named only when it is a house of the network, or online', () => {
  const placed = (plaats: string | null) =>
    renderMail('overleg-uitnodiging', { ...exampleKader, ...exampleUitnodiging, plaats })
  assert.match(allOf(placed('Parkstad')), /Waar: Parkstad\.[\s\S]*LOCATION:Parkstad/)
  assert.match(allOf(placed('online')), /Waar: online\.[\s\S]*LOCATION:online/)
  for (const plaats of ['Kerkstraat 12', 'bij Harm thuis', null]) {
    assert.match(placed(plaats).tekst, /Waar: dat leest u na het inloggen\./)
    assert.doesNotMatch(placed(plaats).agenda?.inhoud ?? '', /LOCATION/)
  }
})

test('what looks like HTML in a name of a network is shown as it is', () => {
  const netwerk = { naam: 'Huis <b>&"\'', mailbox: 'postbus@zvh.example' }
  const [mail] = renderAll('heropening', {}, { ...exampleKader, netwerk })
  assert.match(mail?.html ?? '', /Huis &#60;b&#62;&#38;&#34;&#39;/)
})
