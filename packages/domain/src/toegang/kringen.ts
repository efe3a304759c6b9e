import type { Rol } from './rollen.ts'

/**
 * A kring is one unit of access, encryption and log. These kringen belong to one casus (PRV-02):
 * - `casus`: everyone with a seat: that the casus exists, its phase, its team, its terms;
 * - `planlezers`: the plan and its acties (Z1); `casuspartners`: what the ketenpartners share (Z2); `regie`: the two regisseurs (Z3);
 * - `inbreng`: one partner and the regie: preparation before the overleg opens, signalen (PRV-36, PRV-39); one per deelname;
 * - `lijn`: one escalatie: the regie and the manager addressed (PRV-40);
 * - `mailgroep`: berichten to everyone who was a member when they were sent (COM-08); `mailgroep-keuze`: those to fewer (COM-18);
 * - `gast`: one guest of one overleg, and the regie;
 * - `stamtafelbron`: one seat: which signals to the Stamtafel were seen here; nobody else of the casus knows (GOV-54);
 * - `toegang`: one request for a seat: who asked, and the regie once it was passed on (PRV-21);
 * - `toezicht`: the log of the casus.
 */
export const CASUS_KRINGEN = [
  'casus',
  'planlezers',
  'casuspartners',
  'regie',
  'inbreng',
  'lijn',
  'mailgroep',
  'mailgroep-keuze',
  'toegang',
  'gast',
  'stamtafelbron',
  'toezicht',
] as const

/**
 * Kringen of a netwerk: `netwerk` (the directory), `aanmelding` (one aanmelding: who filed it and the procesregisseurs),
 * `persoonlijk` (one person), `bevoegdheid` (what the organisation registered of one person), `ontwikkeling` (scores of one
 * person: that person and the own manager, PRV-47), `stamtafel` (one signal: who sent it and the netwerksecretaris, never a
 * casus, GOV-69), `toezicht` (the log).
 */
export const NETWERK_KRINGEN = [
  'netwerk',
  'aanmelding',
  'persoonlijk',
  'bevoegdheid',
  'ontwikkeling',
  'stamtafel',
  'toezicht',
] as const
export type KringSoort = (typeof CASUS_KRINGEN)[number] | (typeof NETWERK_KRINGEN)[number]

export type Recht = 'lezen' | 'schrijven'

/** The kringen a role holds in its casus from the moment the deelname is active. `inbreng`, `lijn` and those of the mailgroep are given one by one. */
export const KRINGEN_PER_ROL: Record<Rol, Partial<Record<KringSoort, Recht>>> = {
  procesregisseur: { casus: 'schrijven', planlezers: 'schrijven', casuspartners: 'schrijven', regie: 'schrijven' },
  'inhoudelijke-regie': { casus: 'schrijven', planlezers: 'schrijven', casuspartners: 'schrijven', regie: 'schrijven' },
  ketenpartner: { casus: 'schrijven', planlezers: 'schrijven', casuspartners: 'schrijven' },
  lijn: {},
  gast: {},
}

/** Roles that hold every `inbreng` kring of their casus (PRV-36, PRV-39). */
export const REGIE_ROLLEN: readonly Rol[] = ['procesregisseur', 'inhoudelijke-regie']
