import { OVERDRACHT_ROLLEN, REGISSEURS } from '@regietafel/domain/casus/overdracht.ts'
import { z } from 'zod'
import { Deelname } from './casus.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid, Versie } from './shared/values.ts'

export const Beeindiging = z.strictObject({
  reden: Tekst.describe('Waarom de betrokkenheid eindigt; alleen het team leest dit'),
  per: Dag.describe('De eerste dag zonder toegang; vandaag is meteen'),
  opvolgerDeelnameId: Uuid.nullable().default(null).describe('Wie het overneemt, als dat bekend is'),
})

/** That someone left or leaves, and who was told (COM-16). */
export const Vertrek = z.strictObject({
  vertrekId: Uuid,
  deelnameId: Uuid,
  naam: z.string(),
  organisatie: z.string(),
  per: Dag,
  opvolger: z.string().nullable(),
  reden: z.string(),
  gemeldOp: Moment,
  gemeldAan: z.array(z.strictObject({ naam: z.string(), kopie: z.boolean() })),
})
export type Vertrek = z.infer<typeof Vertrek>

export const NieuweVervanging = z.strictObject({
  vervangerId: Uuid.describe('Een collega van dezelfde organisatie'),
  van: Dag,
  tot: Dag.describe('De laatste dag; voor één overleg de dag van dat overleg'),
})

export const Overdrachtsnotitie = z.strictObject({
  standVanZaken: Tekst,
  openActies: Tekst,
  afspraken: Tekst,
  contactritme: Tekst,
})

const Kant = z.strictObject({ deelnameId: Uuid, persoonId: Uuid, naam: z.string(), organisatie: z.string() })

/** Regie that goes to someone else, from proposal to answer (ROL-35). */
export const Overdracht = z.strictObject({
  overdrachtId: Uuid,
  rol: z.enum(OVERDRACHT_ROLLEN),
  status: z.enum(['voorgesteld', 'aanvaard', 'afgewezen', 'ingetrokken']),
  van: Kant,
  naar: Kant,
  vertrekt: z.boolean().describe('Wie overdraagt, verlaat de casus ook'),
  actiesMee: z.boolean().describe('De open acties gaan mee'),
  voorgesteldOp: Moment,
  beantwoordOp: Moment.nullable(),
  reden: z.string().nullable().describe('Waarom het niet doorging'),
  notitie: Overdrachtsnotitie.nullable().describe('Leeg zolang je die niet mag lezen'),
  openActies: z
    .array(z.strictObject({ actieId: Uuid, wat: z.string(), einddatum: Dag }))
    .describe('Open acties op naam van wie overdraagt'),
  antwoordGevraagd: z.boolean().describe('Jij bent gevraagd'),
  magIntrekken: z.boolean(),
  vraagtVerwachtingen: z
    .boolean()
    .describe('De gevraagde zit nog niet in het team en aanvaardt eerst de verwachtingen'),
  versie: Versie,
})
export type Overdracht = z.infer<typeof Overdracht>

export const NieuweOverdracht = z.strictObject({
  rol: z.enum(REGISSEURS),
  opvolgerId: Uuid.describe('De persoon die het overneemt'),
  vertrekt: z.boolean(),
  notitie: Overdrachtsnotitie,
})

export const OverdrachtAntwoord = z.strictObject({
  antwoord: z.enum(['aanvaarden', 'afwijzen', 'intrekken']),
  reden: Tekst.nullable().default(null).describe('Verplicht bij afwijzen en intrekken'),
  aanvaard: z.array(z.string()).default([]).describe('Codes van de verwachtingen, voor wie nog niet in het team zit'),
})

export const deelnameEndpoints = {
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging': {
    summary: 'Beëindig een betrokkenheid',
    permission: 'deelname.end',
    body: Beeindiging,
    response: Deelname,
  },
  'GET /v1/casussen/{casusId}/vertrekken': {
    summary: 'Wie vertrok of vertrekt, en aan wie dat is gemeld',
    permission: 'vertrek.read',
    response: z.strictObject({ items: z.array(Vertrek) }),
  },
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/vervangingen': {
    summary: 'Laat je een periode vervangen door een collega',
    permission: 'vervanging.register',
    body: NieuweVervanging,
    response: Deelname,
    status: 201,
  },
  'GET /v1/casussen/{casusId}/overdrachten': {
    summary: 'Overdrachten van regie, de laatste bovenaan',
    permission: 'overdracht.read',
    response: z.strictObject({
      items: z.array(Overdracht),
      wijzigingen: z.int().describe('Hoe vaak de inhoudelijke regie naar iemand anders ging'),
    }),
  },
  'POST /v1/casussen/{casusId}/overdrachten': {
    summary: 'Stel voor dat iemand de regie overneemt',
    permission: 'overdracht.propose',
    body: NieuweOverdracht,
    response: Overdracht,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/overdrachten/{overdrachtId}/antwoord': {
    summary: 'Aanvaard een overdracht, wijs die af of trek die in',
    permission: 'overdracht.answer',
    body: OverdrachtAntwoord,
    response: Overdracht,
  },
} as const satisfies Endpoints
