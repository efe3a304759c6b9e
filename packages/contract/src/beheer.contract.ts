import { CATEGORIE_CODES } from '@regietafel/domain/netwerk/categorieen.ts'
import { FUNCTIES, isBestuursfunctie } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import { Organisatie, Persoon } from './netwerk.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Uuid, Versie } from './shared/values.ts'

const Categorie = z.enum(CATEGORIE_CODES)

/** An organisation as its beheerder sees it. */
export const BeheerOrganisatie = Organisatie.extend({
  categorie: Categorie,
  escalatiecontact: z
    .strictObject({ persoonId: Uuid, naam: z.string() })
    .nullable()
    .describe('Wie escalaties aanneemt bij een team dat zichzelf stuurt'),
  actiefTot: Dag.nullable().describe('Laatste dag; leeg zolang de organisatie meedoet'),
  actief: z.boolean(),
  aantalPersonen: z.int().describe('Personen met toegang'),
  versie: Versie,
})
export type BeheerOrganisatie = z.infer<typeof BeheerOrganisatie>

export const OrganisatieInvoer = z.strictObject({
  naam: Regel,
  domein: Regel.describe('Code uit het netwerkprofiel'),
  categorie: Categorie,
  escalatiecontactId: Uuid.nullable().default(null),
  actiefTot: Dag.nullable().default(null),
})
export type OrganisatieInvoer = z.infer<typeof OrganisatieInvoer>

/** A professional as the beheerder sees them: the directory, never a casus. */
export const BeheerPersoon = Persoon.extend({
  actiefTot: Moment.nullable(),
  aantalProcesregies: z.int().describe('Casussen waarin deze persoon nu procesregisseur is'),
  versie: Versie,
})
export type BeheerPersoon = z.infer<typeof BeheerPersoon>

const Functies = z
  .array(z.enum(FUNCTIES))
  .min(1)
  .refine(
    (functies) => functies.length === 1 || !functies.some(isBestuursfunctie),
    'Wie voor het bestuur werkt, heeft geen andere functie. Kies er één.',
  )
const Gegevens = z.strictObject({
  naam: Regel,
  functienaam: Regel.describe('Wat iemand bij de organisatie is'),
  email: z.email(),
  telefoon: z.string().trim().max(40).default(''),
  functies: Functies,
})
export const PersoonWijziging = Gegevens
export type PersoonWijziging = z.infer<typeof PersoonWijziging>
export const NieuwePersoon = Gegevens.extend({ organisatieId: Uuid })
export type NieuwePersoon = z.infer<typeof NieuwePersoon>

const Aanmelduitnodiging = z.strictObject({
  aanmeldcode: z.string().describe('Werkt één keer; alleen nu te lezen'),
  verlooptOp: Moment,
})

export const beheerEndpoints = {
  'GET /v1/beheer/organisaties': {
    summary: 'Alle organisaties van dit netwerk, ook die gestopt zijn',
    permission: 'organisatie.manage',
    response: z.strictObject({ items: z.array(BeheerOrganisatie) }),
  },
  'POST /v1/beheer/organisaties': {
    summary: 'Voeg een organisatie toe',
    permission: 'organisatie.manage',
    body: OrganisatieInvoer,
    response: BeheerOrganisatie,
    status: 201,
  },
  'PUT /v1/beheer/organisaties/{organisatieId}': {
    summary: 'Wijzig een organisatie',
    permission: 'organisatie.manage',
    body: OrganisatieInvoer,
    response: BeheerOrganisatie,
  },
  'GET /v1/beheer/personen': {
    summary: 'Alle personen van dit netwerk, ook wie geen toegang meer heeft',
    permission: 'persoon.manage',
    response: z.strictObject({ items: z.array(BeheerPersoon) }),
  },
  'POST /v1/beheer/personen': {
    summary: 'Voeg een persoon toe',
    permission: 'persoon.manage',
    body: NieuwePersoon,
    response: BeheerPersoon,
    status: 201,
  },
  'PUT /v1/beheer/personen/{persoonId}': {
    summary: 'Wijzig een persoon',
    permission: 'persoon.manage',
    body: PersoonWijziging,
    response: BeheerPersoon,
  },
  // PUT, so that the code is in no kept answer: a second send makes a second code and ends the first.
  'PUT /v1/beheer/personen/{persoonId}/aanmelduitnodiging': {
    summary: 'Maak een code waarmee iemand zich de eerste keer aanmeldt',
    permission: 'persoon.manage',
    response: Aanmelduitnodiging,
    ifMatch: false,
  },
  'POST /v1/beheer/personen/{persoonId}/einde': {
    summary: 'Beëindig de toegang van een persoon, meteen',
    permission: 'persoon.manage',
    body: z.strictObject({ opvolgerId: Uuid.nullable().default(null) }),
    response: BeheerPersoon,
    status: 200,
  },
} as const satisfies Endpoints
