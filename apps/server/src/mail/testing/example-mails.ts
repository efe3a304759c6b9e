import { CLOSED_STATUSES } from '@regietafel/domain/casus/casus.ts'
import { woord } from '@regietafel/domain/netwerk/term.ts'
import type { MailGegevens, MailKader, MailSoort } from '../mail-data.ts'

const casus = 'https://tafel.example/casussen/0f8e6a52-64a3-4f6e-9d1a-7a2f3f6d0c11'

export const exampleKader: MailKader = {
  aan: 'postvak-7@organisatie.example',
  netwerk: { naam: 'Zorg- en Veiligheidshuis Zuid-Limburg', mailbox: 'postbus@zvh.example' },
  termen: {
    overleg: woord('het', 'PGA overleg', 'PGA overleggen'),
    inhoudelijkeRegie: woord('de', 'casusregisseur', 'casusregisseurs'),
    proces: woord('de', 'procesregisseur', 'procesregisseurs'),
    plan: woord('het', 'integraal plan van aanpak', 'integrale plannen van aanpak'),
    deelnemer: woord('de', 'ketenpartner', 'ketenpartners'),
  },
  casusCode: 'ZL-2026-014',
  link: `${casus}/overleggen/5b0d1a3e-9a53-4f0c-8a56-3f6f6f0b2d10`,
}

export const exampleUitnodiging: MailGegevens['overleg-uitnodiging'] = {
  overlegId: '5b0d1a3e-9a53-4f0c-8a56-3f6f6f0b2d10',
  begin: new Date('2026-03-03T09:00:00Z'),
  einde: new Date('2026-03-03T10:30:00Z'),
  plaats: 'Parkstad',
  huizen: ['Maastricht-Heuvelland', 'Westelijke Mijnstreek', 'Parkstad'],
  stand: 'nieuw',
  volgnummer: 0,
  opgesteldOp: new Date('2026-02-20T08:00:00Z'),
}

/** Every kind of mail in each of its forms. */
export const exampleGegevens: { [Soort in MailSoort]: readonly MailGegevens[Soort][] } = {
  'aanmelding-ontvangen': [{}],
  'aanmelding-besloten': [{}],
  'overleg-uitnodiging': [
    exampleUitnodiging,
    { ...exampleUitnodiging, stand: 'gewijzigd', volgnummer: 1 },
    { ...exampleUitnodiging, stand: 'geannuleerd', volgnummer: 2 },
  ],
  'dagen-voorgesteld': [{}],
  dagoverzicht: [
    {
      aantallen: [
        { groep: 'termijnen', aantal: 1 },
        { groep: 'berichten', aantal: 3 },
      ],
    },
  ],
  'voorbereiding-herinnering': [{ begin: exampleUitnodiging.begin }],
  'mailgroep-bericht': [{}],
  'document-gedeeld': [{ verbeterd: false }, { verbeterd: true }],
  'actie-herinnering': (['vooraf', 'op-de-dag', 'te-laat'] as const).flatMap((moment) => [
    { moment, voor: 'actiehouder' as const, uiterlijk: '2026-03-12' },
    { moment, voor: 'regisseur' as const, uiterlijk: '2026-03-12' },
  ]),
  'signaal-ontvangen': [{ kopie: false }, { kopie: true }],
  'verslag-termijn': [
    { stand: 'waarschuwing', uiterlijk: '2026-03-10' },
    { stand: 'te-laat', uiterlijk: '2026-03-10' },
  ],
  'termijn-herinnering': (
    [
      'contact-regisseurs',
      'vervolg-overleg',
      'stilte-mailgroep',
      'herziening-na-afsluiting',
      'nazorg',
      'waakvlam',
    ] as const
  ).flatMap((termijn) => [false, true].map((teLaat) => ({ termijn, teLaat, uiterlijk: '2026-04-13' }))),
  'actie-gekregen': [{ overgedragen: false }, { overgedragen: true }],
  'terugkoppeling-gegeven': [{}],
  aangesproken: [{}],
  'antwoord-gegeven': [{ op: 'signaal' }, { op: 'escalatie' }],
  'casus-uitnodiging': [{}],
  'gast-uitnodiging': [{}],
  'waarneming-gevraagd': [{}],
  'toegang-gevraagd': [{}],
  'overdracht-gevraagd': [{ rol: 'inhoudelijkeRegie' }, { rol: 'proces' }, { rol: 'deelnemer' }, { rol: 'actie' }],
  'vertrek-gemeld': [{}],
  'escalatie-ontvangen': [{}],
  afsluiting: CLOSED_STATUSES.flatMap((naar) => [
    { stap: 'gevraagd' as const, naar },
    { stap: 'gemeld' as const, naar },
  ]),
  heropening: [{}],
}
