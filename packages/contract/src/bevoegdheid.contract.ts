import { BEOORDELAARS, SCORES } from '@regietafel/domain/bevoegdheid/beoordeling.ts'
import { COMPETENTIEPROFIELEN } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { z } from 'zod'
import { Persoon } from './netwerk.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Tekst, Uuid, Versie } from './shared/values.ts'

const Profiel = z.enum(COMPETENTIEPROFIELEN)
const Stand = z.enum(['geldig', 'nog-niet', 'verlopen', 'ingetrokken', 'andere-organisatie', 'zonder-mandaat'])

/** That someone holds a competentieprofiel (ROL-53). */
export const Profielregistratie = z.strictObject({
  registratieId: Uuid,
  profiel: Profiel,
  stand: Stand,
  vanaf: Dag,
  tot: Dag.nullable(),
  bewijs: z.string(),
  mandaat: z.string().nullable().describe('Welk mandaat de organisatie gaf; alleen bij B+'),
  geregistreerdOp: Moment,
  geregistreerdDoor: z.string(),
  ingetrokkenOp: Moment.nullable(),
  versie: Versie,
})
export type Profielregistratie = z.infer<typeof Profielregistratie>

export const NieuweProfielregistratie = z.strictObject({
  profiel: Profiel,
  vanaf: Dag,
  tot: Dag.nullable().default(null).describe('De laatste dag; leeg als het niet verloopt'),
  bewijs: Tekst.describe('Waaruit blijkt dat iemand dit kan'),
  mandaat: Tekst.nullable().default(null).describe('Verplicht bij B+'),
})

/** The three sides of equipping a regisseur (ROL-56). */
const Zijden = { competenties: Tekst, bevoegdheden: Tekst, randvoorwaarden: Tekst }
export const Toerusting = z.strictObject({ ...Zijden, verklaardOp: Moment, verklaardDoor: z.string() })
export const NieuweToerusting = z.strictObject(Zijden)

const Score = z.union(SCORES.map((score) => z.literal(score)))
const Scores = z.array(z.strictObject({ code: Regel.describe('Code van een competentie'), score: Score }))
export const Beoordeling = z.strictObject({
  profiel: Profiel,
  kant: z.enum(BEOORDELAARS),
  scores: Scores,
  beoordeeldOp: Moment,
  beoordeeldDoor: z.string(),
})
export type Beoordeling = z.infer<typeof Beoordeling>
export const NieuweBeoordeling = z.strictObject({
  profiel: Profiel,
  scores: Scores.describe('Per competentie 1 (nog niet), 2 (deels), 3 (goed) of 4 (sterk)'),
})

/** What one person holds; the scores only for that person and the own manager (PRV-47). */
export const BevoegdheidVanPersoon = z.strictObject({
  persoon: Persoon,
  registraties: z.array(Profielregistratie),
  toerusting: Toerusting.nullable(),
  beoordelingen: z.array(Beoordeling).nullable().describe('Leeg als je die niet mag lezen'),
})
export type BevoegdheidVanPersoon = z.infer<typeof BevoegdheidVanPersoon>

/** A row of the register. */
export const BevoegdheidRegel = z.strictObject({
  persoon: Persoon,
  profielen: z.array(z.strictObject({ profiel: Profiel, stand: Stand, tot: Dag.nullable() })),
})
export type BevoegdheidRegel = z.infer<typeof BevoegdheidRegel>

export const bevoegdheidEndpoints = {
  'GET /v1/bevoegdheden': {
    summary: 'Wie welk competentieprofiel heeft, van de mensen voor wie jij dat bijhoudt',
    permission: 'bevoegdheid.read',
    response: z.strictObject({ items: z.array(BevoegdheidRegel) }),
  },
  'GET /v1/personen/{persoonId}/bevoegdheid': {
    summary: 'De bevoegdheid van één medewerker',
    permission: 'bevoegdheid.read',
    response: BevoegdheidVanPersoon,
  },
  'POST /v1/personen/{persoonId}/profielregistraties': {
    summary: 'Registreer een competentieprofiel',
    permission: 'bevoegdheid.register',
    body: NieuweProfielregistratie,
    response: Profielregistratie,
    status: 201,
  },
  'DELETE /v1/personen/{persoonId}/profielregistraties/{registratieId}': {
    summary: 'Trek een registratie in; zij blijft in de geschiedenis staan',
    permission: 'bevoegdheid.register',
  },
  'POST /v1/personen/{persoonId}/toerusting': {
    summary: 'Leg vast waarmee je deze medewerker toerust',
    permission: 'bevoegdheid.register',
    body: NieuweToerusting,
    response: Toerusting,
    status: 201,
  },
  'POST /v1/personen/{persoonId}/beoordelingen': {
    summary: 'Geef als manager cijfers per competentie',
    permission: 'ontwikkeling.score',
    body: NieuweBeoordeling,
    response: Beoordeling,
    status: 201,
  },
  'GET /v1/mijn-bevoegdheid': {
    summary: 'Wat over jou is geregistreerd, en jouw cijfers en die van je manager',
    permission: 'bevoegdheid.own',
    response: BevoegdheidVanPersoon,
  },
  'POST /v1/mijn-beoordelingen': {
    summary: 'Geef jezelf cijfers per competentie',
    permission: 'bevoegdheid.own',
    body: NieuweBeoordeling,
    response: Beoordeling,
    status: 201,
  },
} as const satisfies Endpoints
