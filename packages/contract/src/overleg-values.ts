import { AANWEZIGHEDEN } from '@regietafel/domain/overleg/aanwezigheid.ts'
import { BESLUIT_SOORTEN } from '@regietafel/domain/overleg/record-besluit.ts'
import { UITNODIGING_STATUSES } from '@regietafel/domain/overleg/uitnodiging.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import { Dag, Moment, Uuid, Versie } from './shared/values.ts'

export const OverlegStatus = z.enum(['gepland', 'lopend', 'verdaagd', 'afgerond', 'geannuleerd'])

/** Someone of the team as a table shows it. */
export const TafelPersoon = z.strictObject({
  deelnameId: Uuid,
  persoonId: Uuid,
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  rol: z.enum(ROLLEN),
})
export type TafelPersoon = z.infer<typeof TafelPersoon>

export const Vorm = z.strictObject({
  soort: z.enum(['fysiek', 'online']),
  huis: z.string().nullable().describe('Code van een huis van het netwerk'),
  plaats: z.string().describe('Adres of zaal; bij online de link'),
  reden: z.string().nullable().describe('Waarom het eerste overleg online is'),
})

export const Agendapunt = z.strictObject({
  agendapuntId: Uuid,
  code: z.string().nullable(),
  titel: z.string(),
  minuten: z.int(),
  stand: z.enum(['open', 'bezig', 'behandeld']),
  bezigSinds: Moment.nullable(),
  besteed: z.int().describe('Seconden die het punt al kostte, zonder wat nu loopt'),
})
export type Agendapunt = z.infer<typeof Agendapunt>

/** One invitee, the answer, and who sat at the table. */
export const Uitnodiging = z.strictObject({
  uitnodigingId: Uuid,
  persoon: TafelPersoon,
  zekerAanwezig: z.boolean(),
  status: z.enum(UITNODIGING_STATUSES),
  beantwoordOp: Moment.nullable(),
  bericht: z.string().nullable().describe('Reden van afwezigheid'),
  vervanger: z.strictObject({ persoonId: Uuid, naam: z.string() }).nullable(),
  voorbereid: z.boolean(),
  isVanMij: z.boolean(),
  aanwezigheid: z.enum(AANWEZIGHEDEN).nullable(),
  relatie: z.string().nullable().describe('Band met de persoon of het gezin'),
  zorgvuldigheidOp: Moment.nullable(),
  versie: Versie,
})
export type Uitnodiging = z.infer<typeof Uitnodiging>

export const Besluit = z.strictObject({
  besluitId: Uuid,
  soort: z.enum(BESLUIT_SOORTEN),
  tekst: z.string(),
  door: z.array(TafelPersoon),
  vastgelegdOp: Moment,
  deelnameId: Uuid.nullable().describe('Wie de inhoudelijke regie kreeg'),
  niveau: z.int().nullable(),
  vervolgDag: Dag.nullable(),
})
export type Besluit = z.infer<typeof Besluit>

/** An overleg in a list. */
export const OverlegRegel = z.strictObject({
  overlegId: Uuid,
  casusId: Uuid,
  casusCode: z.string(),
  casusNaam: z.string().nullable(),
  type: z.string(),
  eerste: z.boolean(),
  status: OverlegStatus,
  begin: Moment,
  eind: Moment,
  vorm: z.enum(['fysiek', 'online']),
  mijnUitnodiging: z
    .strictObject({ uitnodigingId: Uuid, status: z.enum(UITNODIGING_STATUSES), voorbereid: z.boolean() })
    .nullable(),
  genodigden: z.int(),
  aanvaard: z.int(),
  voorbereid: z.int(),
})
export type OverlegRegel = z.infer<typeof OverlegRegel>

export const Overleg = z.strictObject({
  ...OverlegRegel.omit({ vorm: true }).shape,
  vorm: Vorm,
  doel: z.string(),
  voorzitterDeelnameId: Uuid,
  gestartOp: Moment.nullable(),
  afgerondOp: Moment.nullable(),
  reden: z.string().nullable().describe('Waarom het is afgezegd of verdaagd'),
  keuzeBijAfwezigheid: z.strictObject({ keuze: z.enum(['doorgaan', 'verdagen']), reden: z.string() }).nullable(),
  openingsverklaring: z.string().nullable(),
  waarschuwingen: z.array(z.enum(['eerste-overleg-online', 'zeker-aanwezig-not-agreed', 'voorzitter-has-acties'])),
  agenda: z.array(Agendapunt),
  uitnodigingen: z.array(Uitnodiging),
  besluiten: z.array(Besluit),
  versie: Versie,
})
export type Overleg = z.infer<typeof Overleg>

export const Inbreng = z.strictObject({
  inbrengId: Uuid,
  uitnodigingId: Uuid,
  deelnameId: Uuid,
  naam: z.string(),
  organisatie: z.string(),
  actueel: z.string(),
  verleden: z.string(),
  actueelMondeling: z.boolean(),
  verledenMondeling: z.boolean(),
  voorbereid: z.boolean(),
  beperkt: z.boolean(),
  redenBeperkt: z.string().nullable(),
  isVanMij: z.boolean(),
  lezers: z.enum(['auteur-en-regie', 'aanwezigen']).describe('Wie dit nu kan lezen'),
  gewijzigdOp: Moment,
  versie: Versie,
})
export type Inbreng = z.infer<typeof Inbreng>

/** One text field of the table, saved by itself. */
export const Notitie = z.strictObject({
  notitieId: Uuid,
  agendapuntId: Uuid.nullable(),
  uitnodigingId: Uuid.nullable(),
  tekst: z.string(),
  alleenMondeling: z.boolean().describe('Blijft uit elk document'),
  door: z.string(),
  gewijzigdOp: Moment,
  versie: Versie,
})
export type Notitie = z.infer<typeof Notitie>
