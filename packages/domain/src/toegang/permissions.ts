import { BESTUURSFUNCTIES, type Functie, type Positie, UITVOERINGSFUNCTIES } from './rollen.ts'

/**
 * Who may do what. A scope says which kringen a request opens:
 * `openbaar` none, nobody signed in; `sessie` none, someone signed in; `netwerk` the directory and one's own;
 * `organisatie` those and the bevoegdheden of the people one answers for (PRV-47);
 * `stamtafel` the directory and every signal to the Stamtafel, for whoever sits in no casus (GOV-69);
 * `casussen` those of all one's casussen; `casus` those of the one casus in the path.
 */
export type PermissionRow =
  | { readonly scope: 'openbaar' | 'sessie' | 'casussen' }
  | { readonly scope: 'netwerk' | 'organisatie' | 'stamtafel'; readonly functies: readonly Functie[] | 'allen' }
  | { readonly scope: 'casus'; readonly rollen: readonly Positie[] }

const REGIE = ['procesregisseur', 'inhoudelijke-regie'] as const
const SEAT = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner', 'uitgenodigd'] as const
const TEAM = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner'] as const

export const PERMISSIONS = {
  // sessie
  'sessie.open': { scope: 'openbaar' },
  'sessie.read': { scope: 'sessie' },
  'sessie.end': { scope: 'sessie' },
  'proef.read': { scope: 'openbaar' },
  // netwerk
  'netwerk.read': { scope: 'netwerk', functies: 'allen' },
  'netwerkprofiel.change': { scope: 'netwerk', functies: ['functioneel-beheerder'] },
  'netwerk.create': { scope: 'netwerk', functies: ['functioneel-beheerder'] },
  'persoon.read': { scope: 'netwerk', functies: 'allen' },
  // bevoegdheid: of the people of one's own organisation; the functioneel-beheerder keeps the registrations of all (PRV-47)
  'bevoegdheid.own': { scope: 'netwerk', functies: 'allen' },
  'bevoegdheid.read': { scope: 'organisatie', functies: ['manager', 'functioneel-beheerder'] },
  'bevoegdheid.register': { scope: 'organisatie', functies: ['manager', 'functioneel-beheerder'] },
  'ontwikkeling.score': { scope: 'organisatie', functies: ['manager'] },
  // beheer of the directory: organisations and people, never a casus
  'organisatie.manage': { scope: 'netwerk', functies: ['functioneel-beheerder'] },
  'convenant.manage': { scope: 'netwerk', functies: ['functioneel-beheerder'] },
  'persoon.manage': { scope: 'netwerk', functies: ['functioneel-beheerder'] },
  // casus
  'bekendheid.check': { scope: 'netwerk', functies: UITVOERINGSFUNCTIES },
  'casus.list': { scope: 'casussen' },
  'casus.read': { scope: 'casus', rollen: SEAT },
  'casus.scale': { scope: 'casus', rollen: REGIE },
  'casus.timeline': { scope: 'casus', rollen: TEAM },
  'aanmelding.create': { scope: 'netwerk', functies: UITVOERINGSFUNCTIES },
  // The kring of an aanmelding says whose it is: who filed it, and the procesregisseurs.
  'aanmelding.read': { scope: 'netwerk', functies: 'allen' },
  'aanmelding.decide': { scope: 'netwerk', functies: ['procesregisseur'] },
  'huishouden.read': { scope: 'casus', rollen: TEAM },
  'huishouden.write': { scope: 'casus', rollen: REGIE },
  'deelname.read': { scope: 'casus', rollen: SEAT },
  'deelname.invite': { scope: 'casus', rollen: ['procesregisseur'] },
  'deelname.accept': { scope: 'casus', rollen: ['uitgenodigd'] },
  // actie
  'actie.read': { scope: 'casus', rollen: TEAM },
  'actie.create': { scope: 'casus', rollen: TEAM },
  'actie.change': { scope: 'casus', rollen: REGIE },
  'actie.report': { scope: 'casus', rollen: TEAM },
  'actie.transfer': { scope: 'casus', rollen: TEAM },
  'actie.withdraw': { scope: 'casus', rollen: REGIE },
  'actie.address': { scope: 'casus', rollen: TEAM },
  'signaal.read': { scope: 'casus', rollen: TEAM },
  'signaal.create': { scope: 'casus', rollen: TEAM },
  'signaal.answer': { scope: 'casus', rollen: REGIE },
  'escalatie.list': { scope: 'casussen' },
  'escalatie.read': { scope: 'casus', rollen: [...TEAM, 'lijn'] },
  'escalatie.create': { scope: 'casus', rollen: TEAM },
  'escalatie.answer': { scope: 'casus', rollen: [...REGIE, 'lijn'] },
  'escalatie.close': { scope: 'casus', rollen: REGIE },
  'contactmoment.read': { scope: 'casus', rollen: REGIE },
  'contactmoment.create': { scope: 'casus', rollen: REGIE },
  'mijn-werk.read': { scope: 'casussen' },
  // termijn
  'termijn.read': { scope: 'casus', rollen: TEAM },
  'instelling.read': { scope: 'netwerk', functies: 'allen' },
  'instelling.write': { scope: 'netwerk', functies: 'allen' },
  // Which of the two keeps a term says the term itself (NET-56).
  'termijn.change': { scope: 'casus', rollen: REGIE },
  // plan: who may write is narrower than the team, and follows from the overleg (write-plan.ts)
  'plan.read': { scope: 'casus', rollen: TEAM },
  'plan.write': { scope: 'casus', rollen: TEAM },
  'plan.establish': { scope: 'casus', rollen: ['procesregisseur'] },
  'schrijver.name': { scope: 'casus', rollen: ['procesregisseur'] },
  'document.read': { scope: 'casus', rollen: TEAM },
  'document.share': { scope: 'casus', rollen: ['procesregisseur'] },
  'document.handOut': { scope: 'casus', rollen: REGIE },
  // The review before sharing without names: what it decides, and who is behind a label, stays with the regie (OPL-33).
  'anonimisering.review': { scope: 'casus', rollen: ['procesregisseur'] },
  // stamtafel: a signal leaves the casus without names; who works for the bestuur never gets there (GOV-54, GOV-69)
  'stamtafelsignaal.send': { scope: 'casus', rollen: ['procesregisseur'] },
  'stamtafelsignaal.own': { scope: 'casussen' },
  'stamtafelsignaal.triage': { scope: 'stamtafel', functies: BESTUURSFUNCTIES },
  'reflectie.offer': { scope: 'casus', rollen: ['procesregisseur'] },
  'reflectie.read': { scope: 'stamtafel', functies: BESTUURSFUNCTIES },
  // leaving, standing in and handing over
  'deelname.end': { scope: 'casus', rollen: TEAM },
  'vertrek.read': { scope: 'casus', rollen: TEAM },
  'vervanging.register': { scope: 'casus', rollen: TEAM },
  'overdracht.read': { scope: 'casus', rollen: SEAT },
  'overdracht.propose': { scope: 'casus', rollen: REGIE },
  'overdracht.answer': { scope: 'casus', rollen: SEAT },
  'afwezigheid.read': { scope: 'casussen' },
  'afwezigheid.register': { scope: 'casussen' },
  'afwezigheid.accept': { scope: 'casussen' },
  'gast.list': { scope: 'casussen' },
  'gast.read': { scope: 'casus', rollen: ['gast'] },
  'gast.write': { scope: 'casus', rollen: ['gast'] },
  'gast.manage': { scope: 'casus', rollen: ['procesregisseur'] },
  // who gets in and out; whose caseload one may see or hand over, the kern and the use case say
  'caseload.read': { scope: 'netwerk', functies: 'allen' },
  'caseload.transfer': { scope: 'netwerk', functies: 'allen' },
  'toegang.ask': { scope: 'casussen' },
  'toegang.read': { scope: 'casus', rollen: REGIE },
  'toegang.decide': { scope: 'casus', rollen: ['procesregisseur'] },
  'uitsluiting.read': { scope: 'casus', rollen: REGIE },
  'uitsluiting.record': { scope: 'casus', rollen: ['procesregisseur'] },
  'uitsluiting.declare': { scope: 'casus', rollen: SEAT },
  // regie: its niveau, who fits, and what a manager allows
  'regie.read': { scope: 'casus', rollen: TEAM },
  'niveau.set': { scope: 'casus', rollen: REGIE },
  'casusregie.assign': { scope: 'casus', rollen: ['procesregisseur'] },
  'regieafspraak.change': { scope: 'casus', rollen: REGIE },
  'uitzondering.allow': { scope: 'casus', rollen: ['procesregisseur'] },
  // closing and reopening
  'afsluiting.read': { scope: 'casus', rollen: TEAM },
  'afsluiting.propose': { scope: 'casus', rollen: ['procesregisseur'] },
  'afsluiting.respond': { scope: 'casus', rollen: TEAM },
  'afsluiting.decide': { scope: 'casus', rollen: ['procesregisseur'] },
  'casus.reopen': { scope: 'casus', rollen: ['procesregisseur'] },
  // mailgroep
  'mailgroep.list': { scope: 'casussen' },
  'mailgroep.read': { scope: 'casus', rollen: TEAM },
  'mailgroep.create': { scope: 'casus', rollen: ['procesregisseur'] },
  'mailgroep.post': { scope: 'casus', rollen: TEAM },
  'bijlage.read': { scope: 'casus', rollen: TEAM },
  'mailgroep.open': { scope: 'casus', rollen: ['procesregisseur'] },
  // overleg
  'overleg.list': { scope: 'casussen' },
  'overleg.read': { scope: 'casus', rollen: TEAM },
  'overleg.plan': { scope: 'casus', rollen: ['procesregisseur'] },
  'overleg.chair': { scope: 'casus', rollen: ['procesregisseur'] },
  'uitnodiging.answer': { scope: 'casus', rollen: TEAM },
  'inbreng.read': { scope: 'casus', rollen: TEAM },
  'inbreng.write': { scope: 'casus', rollen: TEAM },
  'inbreng.restrict': { scope: 'casus', rollen: ['procesregisseur'] },
  'notitie.read': { scope: 'casus', rollen: TEAM },
  'notitie.write': { scope: 'casus', rollen: TEAM },
  'zorgvuldigheid.confirm': { scope: 'casus', rollen: TEAM },
  'besluit.record': { scope: 'casus', rollen: ['procesregisseur'] },
} as const satisfies Record<string, PermissionRow>

export type Permission = keyof typeof PERMISSIONS
