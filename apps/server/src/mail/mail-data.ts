import type { ClosedStatus } from '@regietafel/domain/casus/casus.ts'
import type { AttenderingGroep } from '@regietafel/domain/termijn/attendering.ts'
import type { Dag } from '@regietafel/domain/shared/dagen.ts'
import type { Term, TermNaam } from '@regietafel/domain/netwerk/term.ts'

/**
 * What every mail needs. No field holds a name of a person, a casus or a text by people: a mail says that there is
 * something to read, and where (COM-05, PRV-24).
 */
export type MailKader = {
  /** The one address this mail goes to. */
  aan: string
  netwerk: { naam: string; mailbox: string }
  /** The network's own words (NET-03). */
  termen: Readonly<Record<Exclude<TermNaam, 'subject'>, Term>>
  /** The neutral code, for instance `ZL-2026-014`; null while there is no casus yet. */
  casusCode: string | null
  /** Address of the page to open: words of the site and ids, nothing else (see `checkNeutral`). */
  link: string
}

/** A planned overleg as a calendar may know it. */
export type OverlegMoment = {
  overlegId: string
  begin: Date
  einde: Date
  /** Printed only when it is a house of the network or `online`; any other place is read after signing in. */
  plaats: string | null
  /** The names of the houses of the network. */
  huizen: readonly string[]
}

/** What each kind of mail needs on top of the `MailKader`. */
export type MailGegevens = {
  /** To the procesregisseurs, and later to who filed it (INT-10). */
  'aanmelding-ontvangen': object
  'aanmelding-besloten': object
  /** Also the change and the cancellation of an overleg; `volgnummer` goes up by one with each of them (RFC 5546). */
  'overleg-uitnodiging': OverlegMoment & {
    stand: 'nieuw' | 'gewijzigd' | 'geannuleerd'
    volgnummer: number
    opgesteldOp: Date
  }
  /** Days for the next overleg wait for your answer (OVL-14). */
  'dagen-voorgesteld': object
  'voorbereiding-herinnering': { begin: Date }
  'mailgroep-bericht': object
  'document-gedeeld': { verbeterd: boolean }
  /** To the one who holds the actie, or to the regisseur once it is late (DOE-24). */
  'actie-herinnering': { moment: 'vooraf' | 'op-de-dag' | 'te-laat'; voor: 'actiehouder' | 'regisseur'; uiterlijk: Dag }
  'signaal-ontvangen': { kopie: boolean }
  /** The outcome of an overleg has not been shared yet: day 5 and day 8 (OVL-35). */
  'verslag-termijn': { stand: 'waarschuwing' | 'te-laat'; uiterlijk: Dag }
  /** Any other term: of the rhythm of contact, a further overleg, a silent mailgroep, a casus closed for now (DOE-20, COM-04). */
  'termijn-herinnering': {
    termijn:
      | 'contact-regisseurs'
      | 'vervolg-overleg'
      | 'stilte-mailgroep'
      | 'herziening-na-afsluiting'
      | 'nazorg'
      | 'waakvlam'
    teLaat: boolean
    uiterlijk: Dag
  }
  /** An actie came to you: agreed in an overleg, or passed on by a colleague (DOE-04, DOE-27). */
  'actie-gekregen': { overgedragen: boolean }
  /** A partner reported back, where no mailgroep carries it (DOE-05, COM-20). */
  'terugkoppeling-gegeven': object
  /** A friendly word of another partner about an actie (DOE-18). */
  aangesproken: object
  /** An answer to a signaal or an escalatie. */
  'antwoord-gegeven': { op: 'signaal' | 'escalatie' }
  'casus-uitnodiging': object
  /** An expert is asked for one overleg only. */
  'gast-uitnodiging': object
  /** A colleague is away and asks you to stand in, in all casussen at once (ROL-39). */
  'waarneming-gevraagd': object
  /** Someone who knows the code of a casus asks for a seat in it (PRV-21). */
  'toegang-gevraagd': object
  'overdracht-gevraagd': { rol: 'inhoudelijkeRegie' | 'proces' | 'deelnemer' | 'actie' }
  'vertrek-gemeld': object
  'escalatie-ontvangen': object
  /** `gevraagd`: your opinion is asked; `gemeld`: the casus is closed, in the way of this netwerk (SLT-20). */
  afsluiting: { stap: 'gevraagd' | 'gemeld'; naar: ClosedStatus }
  heropening: object
  /** What was held back for one person until the overview of the day: only how many of which kind (COM-19). */
  dagoverzicht: { aantallen: readonly { groep: AttenderingGroep; aantal: number }[] }
}
export type MailSoort = keyof MailGegevens

/** The part of an invitation that a calendar reads. */
export type AgendaDeel = { methode: 'REQUEST' | 'CANCEL'; inhoud: string }

/** A mail, ready to send. */
export type Mail = {
  van: { naam: string; adres: string }
  aan: string
  onderwerp: string
  tekst: string
  html: string
  agenda: AgendaDeel | null
}
