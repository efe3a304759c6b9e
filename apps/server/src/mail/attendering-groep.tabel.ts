import type { AttenderingGroep } from '@regietafel/domain/termijn/attendering.ts'
import type { MailSoort } from './mail-data.ts'

/**
 * By which choice of a person each mail goes out (COM-19). Null: always and at once, for it carries an appointment, it is
 * the overview itself, or someone waits for help.
 */
export const ATTENDERING_GROEP: Readonly<Record<MailSoort, AttenderingGroep | null>> = {
  'aanmelding-ontvangen': 'vragen',
  'aanmelding-besloten': 'vragen',
  'overleg-uitnodiging': null,
  'dagen-voorgesteld': 'vragen',
  'voorbereiding-herinnering': 'termijnen',
  'mailgroep-bericht': 'berichten',
  'document-gedeeld': 'documenten',
  'actie-herinnering': 'acties',
  'signaal-ontvangen': 'vragen',
  'verslag-termijn': 'termijnen',
  'termijn-herinnering': 'termijnen',
  'actie-gekregen': 'acties',
  'terugkoppeling-gegeven': 'acties',
  aangesproken: 'acties',
  'antwoord-gegeven': 'vragen',
  'casus-uitnodiging': 'vragen',
  'overdracht-gevraagd': 'vragen',
  'vertrek-gemeld': 'vragen',
  'toegang-gevraagd': 'vragen',
  'waarneming-gevraagd': 'vragen',
  'gast-uitnodiging': 'vragen',
  'escalatie-ontvangen': null,
  afsluiting: 'vragen',
  heropening: 'vragen',
  dagoverzicht: null,
}
