import { z } from 'zod'
import { Actie } from './actie.contract.ts'
import { CasusRegel } from './casus.contract.ts'
import { OverlegRegel } from './overleg-values.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { SignaalSoort } from './signaal.contract.ts'
import { Dag, Moment, Uuid } from './shared/values.ts'
import { Termijn } from './termijn.contract.ts'

/** A casus as a line of one's work names it. */
const CasusVerwijzing = CasusRegel.pick({ casusId: true, code: true, naam: true })
export type CasusVerwijzing = z.infer<typeof CasusVerwijzing>

/** An open actie of one's own, or of a colleague one stands in for. */
export const MijnActie = Actie.pick({
  actieId: true,
  wat: true,
  einddatum: true,
  dagenOver: true,
  status: true,
  stand: true,
  overlegId: true,
  versie: true,
}).extend({ casus: CasusVerwijzing, voorCollega: z.boolean() })
export type MijnActie = z.infer<typeof MijnActie>

/** An actie of someone else that is late, in a casus where one has the regie. */
export const ActieVanAnder = MijnActie.pick({
  actieId: true,
  casus: true,
  wat: true,
  einddatum: true,
  dagenOver: true,
  status: true,
}).extend({ actiehouder: z.strictObject({ naam: z.string(), organisatie: z.string() }) })
export type ActieVanAnder = z.infer<typeof ActieVanAnder>

/** Something that others wait for. */
export const Wachtend = z.strictObject({
  soort: z.enum([
    'signaal',
    'signaal-kopie',
    'escalatie',
    'uitnodiging-casus',
    'uitnodiging-overleg',
    'voorbereiding',
    'overdracht',
    'afsluiting',
    'toegang',
    'waarneming',
    'gast',
    'regie-profiel',
  ]),
  id: Uuid,
  casus: CasusVerwijzing,
  tekst: z.string().nullable().describe('Waar het over gaat; leeg als je dat nog niet mag lezen'),
  sinds: Moment.nullable(),
  signaalSoort: SignaalSoort.nullable(),
  overlegOp: Moment.nullable().describe('Wanneer het overleg is waar dit bij hoort'),
})
export type Wachtend = z.infer<typeof Wachtend>

export const MijnTermijn = Termijn.extend({ casus: CasusVerwijzing })
export type MijnTermijn = z.infer<typeof MijnTermijn>

export const MijnCasus = CasusRegel.extend({ openActies: z.int(), teLateActies: z.int() })
export type MijnCasus = z.infer<typeof MijnCasus>

export const MijnWerk = z.strictObject({
  vandaag: Dag,
  acties: z.array(MijnActie),
  teLaatBijAnderen: z.array(ActieVanAnder).describe('Alleen in casussen waarin je de regie hebt'),
  wachtOpMij: z.array(Wachtend),
  overleggen: z.array(OverlegRegel).describe('De komende acht weken'),
  termijnen: z.array(MijnTermijn),
  casussen: z.array(MijnCasus),
})
export type MijnWerk = z.infer<typeof MijnWerk>

export const mijnWerkEndpoints = {
  'GET /v1/mijn-werk': {
    summary: 'Alles wat in al je casussen op je wacht',
    permission: 'mijn-werk.read',
    response: MijnWerk,
  },
} as const satisfies Endpoints
