import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TermNaam } from '@regietafel/domain/netwerk/term.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { findVreemdeWoorden, VREEMDE_WOORDEN } from '../testing/vreemde-woorden.ts'
import type { MailSoort } from './mail-data.ts'
import { MAIL_TEXTS } from './mail-texts.tabel.ts'
import { renderMail } from './render-mail.ts'
import { exampleGegevens, exampleKader } from './testing/example-mails.ts'

for (const code of Object.keys(VREEMDE_WOORDEN)) {
  const profiel = getProfiel(code, '2026-03-02')
  const word = (naam: TermNaam) => term(profiel, naam)
  const kader = {
    ...exampleKader,
    netwerk: { naam: profiel.naam, mailbox: profiel.lijsten.contactadres },
    termen: {
      overleg: word('overleg'),
      inhoudelijkeRegie: word('inhoudelijkeRegie'),
      proces: word('proces'),
      plan: word('plan'),
      deelnemer: word('deelnemer'),
    },
  }
  test(`NET-03 · every mail of ${code} has the words of ${code}`, () => {
    for (const soort of Object.keys(MAIL_TEXTS) as MailSoort[])
      for (const gegevens of exampleGegevens[soort]) {
        const { onderwerp, tekst, html, agenda } = renderMail(soort, { ...kader, ...gegevens })
        assert.deepEqual(findVreemdeWoorden(code, [onderwerp, tekst, html, agenda?.inhoud].join('\n')), [], soort)
      }
  })
}
