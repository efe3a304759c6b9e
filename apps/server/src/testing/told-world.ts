import { agreeActie, logContact, raiseEscalatie, sendSignaal } from '../proef/parts/actie-parts.ts'
import { beginCasus, type Casusverhaal, fileAanmelding, seatOf } from '../proef/parts/casus-parts.ts'
import { holdOverleg } from '../proef/parts/hold-overleg.ts'
import { createMailgroep, writeMail } from '../proef/parts/mailgroep-parts.ts'
import { type Overlegverhaal, planOverleg, prepareInbreng } from '../proef/parts/overleg-parts.ts'
import { shareUitkomst } from '../proef/parts/plan-parts.ts'
import type { Toneel } from '../proef/toneel.ts'
import { aToneel } from './a-toneel.ts'
import { addHuishoudenCopy } from './huishouden-copy.ts'
import { switchOnStamtafel } from './switch-on.ts'
import { type TestPersoon, type TestServer, aNetwerk } from './test-server.ts'
import { addHeropening, registerProfiel } from './world.ts'

type Naam =
  | 'Bas'
  | 'Yvonne'
  | 'Lies'
  | 'Noor'
  | 'Ruud'
  | 'Vertrokken'
  | 'Genodigd'
  | 'Henk'
  | 'Expert'
  | 'Roos'
  | 'Vreemd'

/** A casus with something of every kind in it, made the way people make it, and everyone who may knock. */
export type ToldWorld = {
  readonly casus: Casusverhaal
  readonly toneel: Toneel
  /** The next overleg, whose preparations are still closed. */
  readonly gepland: Overlegverhaal
  /** Bas leads, Lies has the regie, Noor and Ruud are partners, Henk is asked in an escalatie; Yvonne leads other casussen; Roos works for the bestuur. */
  readonly personen: Record<Naam, TestPersoon>
  readonly elders: TestPersoon
}

const TEAM = ['Lies', 'Noor', 'Ruud', 'Vertrokken']

const AANMELDING = {
  niveau: 3,
  doel: 'Rust in de straat',
  grondslag: 'wgs',
  themas: ['overlast'],
  waaromNietEigenKeten: 'Het speelt in meer dan één keten',
  huishouden: [{ naam: 'Danny', isIndexpersoon: true }],
}

export async function aToldWorld(server: TestServer): Promise<ToldWorld> {
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Yvonne: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Vertrokken: { organisatie: 'Reclassering' },
    Genodigd: { organisatie: 'School' },
    Expert: { organisatie: 'GGD' },
    Henk: { organisatie: 'ZVHNL', functies: ['manager'] },
    Roos: { organisatie: 'Gemeente', functies: ['netwerksecretaris'] },
    Vreemd: { organisatie: 'Woningcorporatie', functies: ['ketenpartner', 'manager'] },
  })
  await switchOnStamtafel(server, personen.Bas)
  const { personen: zuid } = await aNetwerk(server, 'zuid-limburg', {
    Elders: { organisatie: 'ZVH', functies: ['procesregisseur', 'manager'] },
  })
  const toneel = aToneel(server, 'noord-limburg', personen)
  const casus = await beginCasus(toneel, {
    dag: -40,
    aanmelding: { ...AANMELDING, door: 'Noor', bekendeRegie: 'Lies' },
    besluit: { procesregisseur: 'Bas', reden: 'AVE 3', team: ['Noor', 'Ruud', 'Vertrokken', 'Genodigd'] },
    aanvaardt: TEAM,
  })
  await fileAanmelding(toneel, { ...AANMELDING, door: 'Ruud' })
  const gepland = await tellCourse(casus)
  await leave(casus, 'Vertrokken')
  await proposeChanges(casus)
  await askAnew(server, casus, gepland.overleg.overlegId)
  await registerProfiel(server, personen.Henk, personen.Bas)
  await addHeropening(server, personen.Bas, casus.casusId)
  await addHuishoudenCopy(server, personen.Bas, casus.casusId)
  toneel.klok.zet(0, '09:00')
  return { casus, toneel, gepland, personen, elders: zuid.Elders }
}

/** From the first overleg to the next one; gives the next. */
async function tellCourse(casus: Casusverhaal): Promise<Overlegverhaal> {
  const { klok } = casus.toneel
  const place = { doel: 'Samen een plan maken', plaats: 'Zaal 1' }
  const eerste = await planOverleg(casus, { ...place, begin: klok.moment(-30, '10:00'), genodigden: TEAM })
  klok.zet(-30, '10:00')
  const [actie] = await holdOverleg(eerste, {
    aanwezig: TEAM,
    regie: 'Lies',
    vastgesteld: true,
    plan: { teksten: { 'gezamenlijk-doel': 'Rust' }, doelen: ['Danny werkt'] },
    acties: [{ wie: 'Ruud', wat: 'Langsgaan', dag: 5 }],
    vervolg: { dag: klok.dag(3) },
  })
  if (!actie) throw new Error('No actie was agreed')
  klok.zet(-28)
  await createMailgroep(casus)
  await shareUitkomst(casus)
  await writeMail(casus, 'Noor', 'Eerste week', 'Het gaat goed.')
  await sendBrief(casus, 'Ruud')
  klok.zet(-20)
  await logContact(casus, ['Lies'], 'Loopt goed')
  await sendSignaal(casus, 'Ruud', 'Er is iets veranderd.')
  const raised = { belemmering: 'Niemand heeft tijd', vraag: 'Kun je helpen?' }
  await raiseEscalatie(casus, actie, { ...raised, door: 'Bas', aan: ['manager-zvh', 'Henk'] })
  const { acteur, wie } = casus.toneel
  await acteur.doe(wie('Bas'), 'POST /v1/casussen/{casusId}/dagvoorstellen', {
    params: { casusId: casus.casusId },
    body: { dagen: [klok.dag(3), klok.dag(4)] },
  })
  const genodigden = ['Lies', 'Noor', 'Ruud']
  const next = await planOverleg(casus, { ...place, begin: klok.moment(3, '10:00'), genodigden, eerste: false })
  const inbreng = { actueel: 'Drie meldingen', verleden: 'Eerder ook', half: true }
  for (const naam of ['Noor', 'Ruud']) await prepareInbreng(next, naam, inbreng)
  await agreeActie(casus, { wie: 'Noor', wat: 'Bellen', dag: 10 })
  return next
}

/** A bericht with a file. */
async function sendBrief({ casusId, toneel }: Casusverhaal, naam: string): Promise<void> {
  const bijlagen = [{ naam: 'brief.pdf', inhoud: Buffer.from('%PDF-1.7').toString('base64') }]
  await toneel.acteur.doe(toneel.wie(naam), 'POST /v1/casussen/{casusId}/mailgroep/berichten', {
    params: { casusId },
    body: { onderwerp: 'Brief', tekst: 'Zie hier.', bijlagen },
  })
}

/** Someone's betrokkenheid ends. */
async function leave(casus: Casusverhaal, naam: string): Promise<void> {
  const { acteur, klok, wie } = casus.toneel
  klok.zet(-10)
  await acteur.doe(wie(naam), 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging', {
    params: { casusId: casus.casusId, deelnameId: seatOf(casus, naam) },
    body: { reden: 'Andere baan', per: klok.dag(-10) },
  })
}

/** Someone who left asks for a seat, by the code of the casus. */
async function askAnew(server: TestServer, { casusId, toneel }: Casusverhaal, overlegId: string): Promise<void> {
  const { acteur, wie } = toneel
  const { code } = await acteur.doe(wie('Bas'), 'GET /v1/casussen/{casusId}', { params: { casusId } })
  const body = { casusCode: code, doel: 'Rust', reden: 'Hij meldt zich weer' }
  await acteur.doe(wie('Vertrokken'), 'POST /v1/toegangsverzoeken', { body })
  const expert = {
    persoonId: wie('Expert').persoonId,
    vraag: 'Wat mag er volgens de wet?',
    grond: 'Nodig voor het plan',
  }
  await acteur.doe(wie('Bas'), 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten', {
    params: { casusId, overlegId },
    body: expert,
  })
  const weg = { vervangerId: wie('Yvonne').persoonId, van: toneel.klok.dag(20), tot: toneel.klok.dag(25) }
  await acteur.doe(wie('Bas'), 'POST /v1/afwezigheden', { body: weg })
  await server.runJobs()
}

/** What waits for an answer: a hand-over and a proposal to close. */
async function proposeChanges({ casusId, toneel }: Casusverhaal): Promise<void> {
  const { acteur, klok, wie } = toneel
  const params = { casusId }
  const tekst = 'Zie het plan'
  const notitie = { standVanZaken: tekst, openActies: tekst, afspraken: tekst, contactritme: tekst }
  const overdracht = { rol: 'inhoudelijke-regie', opvolgerId: wie('Noor').persoonId, vertrekt: false, notitie } as const
  await acteur.doe(wie('Lies'), 'POST /v1/casussen/{casusId}/overdrachten', { params, body: overdracht })
  const patroon = { thema: 'anders', patroon: 'Geen plek na detentie', aantalCasussen: 3 } as const
  await acteur.doe(wie('Bas'), 'POST /v1/casussen/{casusId}/stamtafelsignalen', { params, body: patroon })
  const belang = { persoonId: wie('Vreemd').persoonId, reden: 'Woont naast het gezin' }
  await acteur.doe(wie('Bas'), 'POST /v1/casussen/{casusId}/uitsluitingen', { params, body: belang })
  const sluiten = { naar: 'voorlopig-afgesloten', toegangEindigtOp: klok.dag(14), doelBehaald: 'ja' } as const
  const nazorg = [{ wie: 'Lies', wat: 'Belt', eersteOp: klok.dag(60) }]
  const body = { ...sluiten, toelichting: 'Het is rustig.', nazorg }
  await acteur.doe(wie('Bas'), 'POST /v1/casussen/{casusId}/afsluitingen', { params, body })
}
