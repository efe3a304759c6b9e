import { PROFIELVERSIE_STATUS } from '@regietafel/domain/netwerk/profielversie.ts'
import { TERM_NAMEN } from '@regietafel/domain/netwerk/term.ts'
import { z } from 'zod'
import { Netwerk } from './netwerk.contract.ts'
import { Profiel, Term } from './profiel-values.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Uuid, Versie } from './shared/values.ts'

const Wie = z.strictObject({ persoonId: Uuid, naam: z.string() }).describe('Een functioneel beheerder')

export const Profielversie = z.strictObject({
  profielversieId: Uuid,
  nummer: z.int().describe('Een lopende verplichting houdt dit nummer'),
  status: z.enum(PROFIELVERSIE_STATUS),
  geldigVanaf: Dag,
  geldt: z.boolean().describe('Deze versie geldt vandaag'),
  voorgesteldOp: Moment,
  voorgesteldDoor: Wie.nullable().describe('Leeg: meegeleverd, of gemaakt met het netwerk'),
  reden: z.string(),
  beslotenOp: Moment.nullable(),
  beslotenDoor: Wie.nullable(),
  besluitReden: z.string(),
  gewijzigd: z.array(z.string()).describe('Sleutels en lijsten die anders zijn dan in de versie ervoor'),
  magBesluiten: z.boolean(),
  magIntrekken: z.boolean(),
  versie: Versie,
})
export type Profielversie = z.infer<typeof Profielversie>

const NieuweTerm = Term.pick({ enkelvoud: true, meervoud: true, lidwoord: true })

export const NieuwNetwerk = z.strictObject({
  naam: Regel.describe('Hoe het netwerk heet'),
  codeVoorvoegsel: Regel.describe('Waarmee elke casuscode begint: 1 tot 6 hoofdletters'),
  sjabloon: z.string().max(80).describe('Code van het profiel dat wordt overgenomen'),
  contactadres: z.email().max(200),
  organisatie: z.strictObject({ naam: Regel, domein: Regel }).describe('De organisatie van de twee beheerders'),
  tweedeBeheerder: z.strictObject({ naam: Regel, functienaam: Regel, email: z.email().max(200) }),
  termen: z.partialRecord(z.enum(TERM_NAMEN), NieuweTerm).default({}),
})
export type NieuwNetwerk = z.infer<typeof NieuwNetwerk>

/** How a netwerk works, and how its functioneel beheerders change that. */
export const profielEndpoints = {
  'GET /v1/netwerkprofiel': {
    summary: 'Hoe dit netwerk werkt: het profiel dat nu geldt, of een vastgestelde versie',
    permission: 'netwerk.read',
    query: z.strictObject({ versie: z.coerce.number().int().min(1).max(1_000_000).optional() }),
    response: Profiel,
  },
  'GET /v1/netwerkprofiel/versies': {
    summary: 'De versies van het netwerkprofiel, met wie, wanneer en waarom',
    permission: 'netwerk.read',
    response: z.strictObject({ items: z.array(Profielversie) }),
  },
  'POST /v1/netwerkprofiel/versies': {
    summary: 'Stel een gewijzigd profiel voor; een tweede beheerder stelt het vast',
    permission: 'netwerkprofiel.change',
    body: z.strictObject({
      geldigVanaf: Dag,
      reden: z.string().trim().max(10_000).describe('Waarom; leeg komt terug met alles wat verder niet klopt'),
      profiel: z
        .looseObject({ waarden: z.looseObject({}), lijsten: z.looseObject({}) })
        .describe('Het hele profiel; alles wat niet klopt komt in één keer terug'),
    }),
    response: Profielversie,
    status: 201,
  },
  'GET /v1/netwerkprofiel/versies/{profielversieId}': {
    summary: 'Een versie met haar inhoud en de versie ervoor',
    permission: 'netwerk.read',
    response: z.strictObject({ profielversie: Profielversie, profiel: Profiel, vorige: Profiel.nullable() }),
  },
  'PUT /v1/netwerkprofiel/versies/{profielversieId}/besluit': {
    summary: 'Stel een voorstel vast, wijs het af, of trek je eigen voorstel in',
    permission: 'netwerkprofiel.change',
    body: z.strictObject({
      besluit: z.enum(['vastgesteld', 'afgewezen', 'ingetrokken']),
      reden: z.string().trim().max(10_000).default(''),
    }),
    response: Profielversie,
  },
  'GET /v1/profielsjablonen': {
    summary: 'De profielen die een nieuw netwerk kan overnemen',
    permission: 'netwerk.create',
    response: z.strictObject({ items: z.array(Profiel) }),
  },
  'POST /v1/netwerken': {
    summary: 'Maak een nieuw netwerk met een overgenomen profiel',
    permission: 'netwerk.create',
    body: NieuwNetwerk,
    response: Netwerk,
    status: 201,
  },
} as const satisfies Endpoints

/** Reads each netwerk under the membership that this account has there; nothing reads two networks at once. */
export const profielvergelijkingEndpoints = {
  'GET /v1/profielvergelijking': {
    summary: 'De profielen van alle netwerken waarin je zit',
    permission: 'sessie.read',
    response: z.strictObject({
      items: z.array(z.strictObject({ netwerkId: Uuid, naam: z.string(), profiel: Profiel })),
    }),
  },
} as const satisfies Endpoints
