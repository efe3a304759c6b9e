/**
 * What the outgoing documents need. Everything is ready to print: the caller has already left out what this recipient may
 * not read (items marked "alleen mondeling", protected details), chosen the words of the network, and turned codes into words.
 * `Dag` is `2026-03-03`, `Tijd` is `10:00` on the clock in the Netherlands. A template writes dates in Dutch.
 */
type Dag = string
type Tijd = string

/** The network's own words (NET-03): a template holds none of them. */
export type PdfTermen = {
  /** for instance `PGA overleg` */
  overleg: string
  /** for instance `integraal plan van aanpak` */
  plan: string
  /** the role that holds the regie on content */
  inhoudelijkeRegie: string
  /** the role that holds the regie on the process */
  proces: string
  /** one who takes part on behalf of an organisation */
  deelnemer: string
}

/** What every document carries: whose it is, for whom, which version, and under which purpose limitation. */
export type DocumentKader = {
  netwerk: { naam: string; contact: string | null }
  termen: PdfTermen
  /** Neutral code: the only thing in the title and the metadata of the file (PRV-24). */
  casusCode: string
  /** The network's purpose-limitation line, on every page (COM-21). */
  doelbinding: string
  /** Who gets this copy, on every page with the date (COM-14). */
  ontvanger: string
  gedeeldOp: Dag
  versie: number
  /** Why this version replaces an earlier one (OVL-40); null for the first. */
  correctie: { reden: string; vervangtVersie: number } | null
}

export type Aanwezige = {
  naam: string
  organisatie: string
  functie: string | null
  /** in words: `aanwezig`, `afwezig met bericht` ... */
  aanwezigheid: string
  /** the name of the person whose place is taken, or null */
  vervangt: string | null
}

export type OverlegKop = {
  /** for instance `Eerste PGA overleg` */
  soort: string
  datum: Dag
  begin: Tijd
  einde: Tijd | null
  plaats: string
  voorzitter: string | null
  aanwezigen: readonly Aanwezige[]
}

export type Besluit = { onderwerp: string; besluit: string; genomenDoor: readonly string[] }

export type PdfActie = {
  wat: string
  wie: string
  organisatie: string
  wanneer: Dag | null
  /** in words: `open`, `klaar`, `lukt niet` ... */
  status: string
}

/** What one deelnemer brought to the table; contributions that stay oral are never part of it (PRV-35, OVL-32). */
export type PartnerInformatie = {
  organisatie: string
  naam: string
  actueel: string | null
  verleden: string | null
}

/** A kracht or zorg in the speaker's own words (OPL-14). */
export type Citaat = { spreker: string; tekst: string; sinds: string | null; gevolgen: string | null }

export type Regie = {
  naam: string
  organisatie: string
}

/** The next date, or why there is none (OVL-37). */
export type Vervolg = { datum: Dag; begin: Tijd | null; plaats: string | null } | { nietNodigOmdat: string }

export type ActielijstData = DocumentKader & {
  overleg: OverlegKop
  gezamenlijkDoel: string | null
  acties: readonly PdfActie[]
  besluiten: readonly Besluit[]
  inhoudelijkeRegie: Regie | null
  procesregie: Regie
  vervolg: Vervolg
}

export type VerslagData = ActielijstData & {
  informatie: readonly PartnerInformatie[]
  /** What was said per item of the agenda, as far as it was written down. */
  besproken: readonly { onderwerp: string; tekst: string }[]
}

export type PdfDoel = {
  tekst: string
  /** in words: `ja`, `nee`, `nog niet bereikt` */
  bereikt: string | null
  acties: readonly PdfActie[]
}

export type IntegraalPlanData = DocumentKader & {
  /** Who answers for what, where the network's plan states it (ROL-60). */
  verantwoordelijkheden?: readonly { wat: string; wie: string }[]
  /** Of a plan without names: what that cannot promise, in one box on top (OPL-32). */
  beperking?: string
  /** The day on which this version of the plan was agreed, and at what kind of overleg. */
  vastgesteld: { datum: Dag; overleg: string }
  aanleiding: string | null
  krachten: readonly Citaat[]
  zorgen: readonly Citaat[]
  /** Which help there was before, and what came of it. */
  eerdereHulp: string | null
  gewenstResultaat: string | null
  veiligheid: string | null
  /** When the table scales up or down. */
  opEnAfschaling: string | null
  gezamenlijkDoel: string
  doelen: readonly PdfDoel[]
  /** Acties that belong to no doel. */
  overigeActies: readonly PdfActie[]
  inhoudelijkeRegie: Regie | null
  procesregie: Regie
  /** The people of the team, with their organisation. */
  team: readonly { naam: string; organisatie: string; functie: string | null }[]
  /** Op- or afschaling as it stands, in words (OPL-31), for instance `AVE 3`. */
  niveau: string | null
  vervolg: Vervolg
}

/** Which data belongs to which template. */
export type PdfData = {
  actielijst: ActielijstData
  verslag: VerslagData
  'integraal-plan': IntegraalPlanData
}
export type PdfTemplate = keyof PdfData
