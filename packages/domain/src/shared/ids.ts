declare const merk: unique symbol

/** A UUID that says what it is the id of: a CasusId does not fit where an OverlegId is asked (house style, habit 20). */
export type Id<Name extends string> = string & { readonly [merk]: Name }

export type NetwerkId = Id<'netwerk'>
export type OrganisatieId = Id<'organisatie'>
export type PersoonId = Id<'persoon'>
export type SessieId = Id<'sessie'>
export type KringId = Id<'kring'>
export type CasusId = Id<'casus'>
export type AanmeldingId = Id<'aanmelding'>
export type HuishoudlidId = Id<'huishoudlid'>
export type DeelnameId = Id<'deelname'>
export type OverlegId = Id<'overleg'>
export type UitnodigingId = Id<'uitnodiging'>
export type AgendapuntId = Id<'agendapunt'>
export type BesluitId = Id<'besluit'>
export type PlanId = Id<'plan'>
export type VeldId = Id<'veld'>
export type DoelId = Id<'doel'>
export type DocumentId = Id<'document'>
export type VerzendingId = Id<'verzending'>
export type ActieId = Id<'actie'>
export type TerugkoppelingId = Id<'terugkoppeling'>
export type SignaalId = Id<'signaal'>
export type EscalatieId = Id<'escalatie'>
export type ContactmomentId = Id<'contactmoment'>
export type MailgroepId = Id<'mailgroep'>
export type BerichtId = Id<'bericht'>
export type TermijnId = Id<'termijn'>

/** Gives a string that was already checked (by the contract or the database) its brand. */
export const asId = <Branded extends Id<string>>(value: string): Branded => value as Branded
