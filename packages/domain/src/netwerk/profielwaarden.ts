import type { Term } from './term.ts'

/** The two regisseurs; `inhoudelijke-regie` is the casusregisseur or casushouder (ROL-05). */
export type Regisseur = 'procesregisseur' | 'inhoudelijke-regie'

/** Who takes part in a decision, or is told something (NET-31, NET-41, NET-44). */
export type Partij = Regisseur | 'ketenpartners' | 'klant' | 'informeel-netwerk' | 'betrokkenen' | 'aanwezigen'

export type Niveau = 1 | 2 | 3 | 4 | 5

/** From which niveau a casus may start (`null`: no gate), and from which one procesregie and the ZVH come in (NET-28). */
export interface AveInstap {
  readonly vanaf: Niveau | null
  readonly procesregieVanaf: Niveau | null
  readonly veiligheidshuisVanaf: Niveau | null
}

/** Where the terugkoppeling on an actie goes (NET-32); `tijdlijn-met-bericht` also notifies the betrokken ketenpartners. */
export type Terugkoppelkanaal = 'mailgroep' | 'tijdlijn' | 'tijdlijn-met-bericht' | 'voortgangsoverleg'

/** What is shared after an overleg; `plan-toegang` is the digital access of klant and professionals (NET-36). */
export type Documentsoort = 'actielijst' | 'verslag' | 'plan' | 'geanonimiseerd-plan' | 'plan-toegang'

/** Which documents go out, and whether all of them or one is enough to meet the term (NET-36, COM-15). */
export interface Uitkomst {
  readonly documenten: readonly Documentsoort[]
  readonly vereist: 'alle' | 'een'
}

/** The audience of the outcome of an overleg (NET-39). */
export type Publiek = 'betrokken-ketenpartners' | 'mailgroep' | 'klant-en-professionals'

/** The rhythm of further overleggen (NET-40). */
export type VervolgVenster =
  | { readonly soort: 'herinnering'; readonly naDagen: number }
  | { readonly soort: 'venster'; readonly vanafDagen: number; readonly totDagen: number }
  | { readonly soort: 'datum-voor-einde' }

/** Who decides; `raadplegen` are heard and recorded, but do not decide; `plannenMet` help to choose the date (NET-41, NET-44). */
export interface Besluitvorming {
  readonly besluiters: readonly Partij[]
  readonly raadplegen: readonly Partij[]
  readonly plannenMet: readonly Partij[]
}

/** The rhythm of contact between the two regisseurs (NET-42, B-08). */
export type ContactRitme =
  | { readonly soort: 'herinnering'; readonly naDagen: number; readonly ookKetenpartners: boolean }
  | {
      readonly soort: 'plicht'
      readonly vanafDagen: number
      readonly uiterlijkDagen: number
      readonly wie: readonly Regisseur[]
    }
  | { readonly soort: 'geen' }

/** `uitgangspunt`: physical at the ZVH, another form asks a reason (OVL-03); `voorstel`: physical is filled in (NET-43). */
export type EersteOverlegVorm = 'uitgangspunt' | 'voorstel' | 'vrij'

/** What ending is called and how it goes (NET-45, B-05). */
export type AfsluitVorm = 'afschalen' | 'voorlopig-afsluiten' | 'afsluiten-met-nazorg'

export type EscalatieDoelCode =
  | 'manager-zvh'
  | 'coordinator-zvh'
  | 'manager-professional'
  | 'managers-deelnemers'
  | 'directeur'
  | 'manager-procesregisseur'
  | 'wethouder'
  | 'burgemeester'
  | 'portefeuillehouder'

/** One person to whom the procesregisseur may raise; equal `trede` means equal rung. `alleenBij` limits when (NET-46). */
export interface EscalatieDoel {
  readonly code: EscalatieDoelCode
  readonly trede: number
  readonly label: string
  readonly alleenBij: 'samenwerking-procesregisseur' | 'politiek-gevoelig' | null
}

/** Who chairs an overleg (NET-47); `stamtafel` means that only the governance table has a prescribed chair. */
export interface Voorzitterschap {
  readonly wie: 'procesregisseur' | 'procesregisseur-of-benoemde' | 'stamtafel'
  readonly onafhankelijk: boolean
}

/** How the casusregie is given, and whether one head may wear both hats (NET-49, ROL-08, ROL-10, B-16). */
export interface CasusregieToewijzing {
  readonly wijze: 'samen-in-eerste-overleg' | 'naar-niveau-en-profiel' | 'continuiteit'
  readonly zittendeBlijft: boolean
  readonly procesregisseurMag: 'ja' | 'met-waarschuwing' | 'nee'
}

/** How a term in days counts: each day, or only days on which people work (NET-57, B-06). */
export type TermijnEenheid = 'dagen' | 'werkdagen'

/** Public holidays that the netwerk goes by; the server refuses a region that its calendar does not know (NET-57). */
export interface Feestdagen {
  readonly regio: string
  readonly goedeVrijdag: 'werkdag' | 'feestdag'
}

export type GrondslagCode =
  | 'handvat-gegevensuitwisseling'
  | 'samenwerkingsconvenant'
  | 'toestemming'
  | 'wet-meldcode'
  | 'convenant-verwijsindex'
  | 'samenwerkingsovereenkomst'
  | 'wgs'
  | 'publieke-taak'
  | 'wettelijke-plicht'
  | 'vitaal-belang'

/** A ground on which information may be shared, chosen before anything else is recorded (NET-51, B-46). */
export interface Grondslag {
  /** Text and no union: a netwerk may add a ground of its own. */
  readonly code: string
  readonly label: string
}

/** The regiekaart: on or off, and what the scale is called (NET-19, NET-52). */
export interface RegiekaartModule {
  readonly aan: boolean
  readonly label: 'niveau' | 'AVE' | null
}

export type ProcesregisseurStijl = 'stuurt' | 'op-afstand' | 'faciliteert-met-klant'

/** Every key of table 1.2 with the type of its value (NET-22 .. NET-54), then the switches that appendix B adds. */
export interface Profielwaarden {
  readonly 'term.overleg': Term
  readonly 'term.inhoudelijkeRegie': Term
  readonly 'term.proces': Term
  readonly 'term.plan': Term
  readonly 'term.subject': Term
  readonly 'term.deelnemer': Term
  readonly 'ave.instap': AveInstap
  readonly 'signaal.afspraakLuktNiet.naar': Regisseur
  readonly 'signaal.ontwikkelingPlan.naar': Regisseur
  readonly 'vertrek.meldenAan': readonly Partij[]
  readonly 'actie.terugkoppeling.kanaal': Terugkoppelkanaal
  readonly 'mailgroep.aan': boolean
  /** `null`: not applicable. */
  readonly 'mailgroep.anoniem': boolean | null
  readonly 'plan.delenGeanonimiseerd': boolean
  readonly 'naOverleg.document': Uitkomst
  readonly 'naOverleg.termijnDagen': number
  /** Whether those days are calendar days or werkdagen (NET-57, B-06). */
  readonly 'naOverleg.termijnEenheid': TermijnEenheid
  readonly 'naOverleg.doorWie': Regisseur
  readonly 'naOverleg.aanWie': Publiek
  readonly 'vervolg.venster': VervolgVenster
  readonly 'vervolg.besluit': Besluitvorming
  readonly 'contact.ritmeDagen': ContactRitme
  readonly feestdagen: Feestdagen
  readonly 'eersteOverleg.fysiek': EersteOverlegVorm
  readonly 'afsluiten.besluit': Besluitvorming
  readonly 'afsluiten.vorm': AfsluitVorm
  readonly 'escalatie.doel': readonly EscalatieDoel[]
  readonly voorzitter: Voorzitterschap
  readonly 'klant.inOverleg': 'nee' | 'optioneel' | 'centraal'
  readonly 'casusregie.toewijzing': CasusregieToewijzing
  readonly 'doelbinding.tekst': string
  readonly grondslag: readonly Grondslag[]
  readonly 'module.meldcode': boolean
  readonly 'module.vir': boolean
  readonly 'module.regiekaart': RegiekaartModule
  readonly 'module.stamtafel': boolean
  /** `null`: the document is silent and nothing depends on it. */
  readonly 'procesregisseur.stijl': ProcesregisseurStijl | null
  /** Whether the regisseur who is not addressed gets a copy of a signaal (B-03). */
  readonly 'signaal.kopieAndereRegisseur': boolean
  /** Whether the members of the mailgroep see only each other's function and organisation (B-09, COM-07). */
  readonly 'mailgroep.ledenVerborgen': boolean
  /** Whether a closed casus may be opened again without a new aanmelding (B-05, SLT-04). */
  readonly 'afsluiten.heropenen': boolean
}

export type Profielsleutel = keyof Profielwaarden
