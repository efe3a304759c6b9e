import type { Netwerkprofiel, Profiellijsten } from '@regietafel/domain/netwerk/profiel.ts'
import type { Profielsleutel, Profielwaarden } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { z } from 'zod'
import { Dag, Regel, Tekst } from './shared/values.ts'

const Niveau = z.literal([1, 2, 3, 4, 5])
const Regisseur = z.enum(['procesregisseur', 'inhoudelijke-regie'])
const Partijen = z
  .array(
    z.enum([
      'procesregisseur',
      'inhoudelijke-regie',
      'ketenpartners',
      'klant',
      'informeel-netwerk',
      'betrokkenen',
      'aanwezigen',
    ]),
  )
  .max(7)
const Dagen = z.int().min(1).max(3650)
const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

/** A word of a netwerk in the forms that sentences need. */
export const Term = z.strictObject({
  enkelvoud: Regel,
  meervoud: Regel,
  lidwoord: z.enum(['de', 'het']),
  metLidwoord: Regel,
  voluit: Regel,
  aliassen: z.array(Regel).max(20),
})

const Besluitvorming = z.strictObject({ besluiters: Partijen, raadplegen: Partijen, plannenMet: Partijen })

const Grondslag = z.strictObject({ code: Code, label: Regel })

const EscalatieDoel = z.strictObject({
  code: z.enum([
    'manager-zvh',
    'coordinator-zvh',
    'manager-professional',
    'managers-deelnemers',
    'directeur',
    'manager-procesregisseur',
    'wethouder',
    'burgemeester',
    'portefeuillehouder',
  ]),
  trede: z.int().min(1).max(20),
  label: Regel,
  alleenBij: z.enum(['samenwerking-procesregisseur', 'politiek-gevoelig']).nullable(),
})

/** The shape of every key of table 1.2; what values may stand beside each other is a rule of the domain (NET-58). */
export const profielwaarden: { readonly [Sleutel in Profielsleutel]: z.ZodType<Profielwaarden[Sleutel]> } = {
  'term.overleg': Term,
  'term.inhoudelijkeRegie': Term,
  'term.proces': Term,
  'term.plan': Term,
  'term.subject': Term,
  'term.deelnemer': Term,
  'ave.instap': z.strictObject({
    vanaf: Niveau.nullable(),
    procesregieVanaf: Niveau.nullable(),
    veiligheidshuisVanaf: Niveau.nullable(),
  }),
  'signaal.afspraakLuktNiet.naar': Regisseur,
  'signaal.ontwikkelingPlan.naar': Regisseur,
  'vertrek.meldenAan': Partijen,
  'actie.terugkoppeling.kanaal': z.enum(['mailgroep', 'tijdlijn', 'tijdlijn-met-bericht', 'voortgangsoverleg']),
  'mailgroep.aan': z.boolean(),
  'mailgroep.anoniem': z.boolean().nullable(),
  'plan.delenGeanonimiseerd': z.boolean(),
  'naOverleg.document': z.strictObject({
    documenten: z.array(z.enum(['actielijst', 'verslag', 'plan', 'geanonimiseerd-plan', 'plan-toegang'])).max(5),
    vereist: z.enum(['alle', 'een']),
  }),
  'naOverleg.termijnDagen': Dagen,
  'naOverleg.termijnEenheid': z.enum(['dagen', 'werkdagen']),
  'naOverleg.doorWie': Regisseur,
  'naOverleg.aanWie': z.enum(['betrokken-ketenpartners', 'mailgroep', 'klant-en-professionals']),
  'vervolg.venster': z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('herinnering'), naDagen: Dagen }),
    z.strictObject({ soort: z.literal('venster'), vanafDagen: Dagen, totDagen: Dagen }),
    z.strictObject({ soort: z.literal('datum-voor-einde') }),
  ]),
  'vervolg.besluit': Besluitvorming,
  'contact.ritmeDagen': z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('herinnering'), naDagen: Dagen, ookKetenpartners: z.boolean() }),
    z.strictObject({
      soort: z.literal('plicht'),
      vanafDagen: Dagen,
      uiterlijkDagen: Dagen,
      wie: z.array(Regisseur).max(2),
    }),
    z.strictObject({ soort: z.literal('geen') }),
  ]),
  feestdagen: z.strictObject({ regio: Regel, goedeVrijdag: z.enum(['werkdag', 'feestdag']) }),
  'eersteOverleg.fysiek': z.enum(['uitgangspunt', 'voorstel', 'vrij']),
  'afsluiten.besluit': Besluitvorming,
  'afsluiten.vorm': z.enum(['afschalen', 'voorlopig-afsluiten', 'afsluiten-met-nazorg']),
  'escalatie.doel': z.array(EscalatieDoel).max(20),
  voorzitter: z.strictObject({
    wie: z.enum(['procesregisseur', 'procesregisseur-of-benoemde', 'stamtafel']),
    onafhankelijk: z.boolean(),
  }),
  'klant.inOverleg': z.enum(['nee', 'optioneel', 'centraal']),
  'casusregie.toewijzing': z.strictObject({
    wijze: z.enum(['samen-in-eerste-overleg', 'naar-niveau-en-profiel', 'continuiteit']),
    zittendeBlijft: z.boolean(),
    procesregisseurMag: z.enum(['ja', 'met-waarschuwing', 'nee']),
  }),
  'doelbinding.tekst': Tekst,
  grondslag: z.array(Grondslag).max(40),
  'module.meldcode': z.boolean(),
  'module.vir': z.boolean(),
  'module.regiekaart': z.strictObject({ aan: z.boolean(), label: z.enum(['niveau', 'AVE']).nullable() }),
  'module.stamtafel': z.boolean(),
  'procesregisseur.stijl': z.enum(['stuurt', 'op-afstand', 'faciliteert-met-klant']).nullable(),
  'signaal.kopieAndereRegisseur': z.boolean(),
  'mailgroep.ledenVerborgen': z.boolean(),
  'afsluiten.heropenen': z.boolean(),
}

const Keuze = z.strictObject({ code: Code, label: Regel })
const Uitspraak = z.strictObject({ code: Code, tekst: Tekst })
const Agendasjabloon = z.strictObject({ ...Keuze.shape, minuten: z.int().min(1).max(480) })

/** The lists and texts that a netwerk keeps for itself (NET-12). */
export const profiellijsten: { readonly [Lijst in keyof Profiellijsten]: z.ZodType<Profiellijsten[Lijst]> } = {
  indeling: z.strictObject({ soort: z.enum(['themas', 'doelen', 'geen']), keuzes: z.array(Keuze).max(100) }),
  onderdelen: z.strictObject({
    soort: z.enum(['huizen', 'lokale-teams', 'gemeenten', 'geen']),
    keuzes: z.array(z.strictObject({ ...Keuze.shape, groep: Regel.nullable() })).max(400),
  }),
  domeinen: z.array(Keuze).max(40),
  lagen: z.array(Keuze).max(20),
  visies: z.array(Keuze).max(20),
  overlegtypen: z
    .array(z.strictObject({ ...Keuze.shape, eerste: z.boolean(), agenda: z.array(Agendasjabloon).max(40) }))
    .max(20),
  verwachtingen: z.array(Uitspraak).max(40),
  grondslagen: z.array(Grondslag).max(40),
  geschiktheidsvragen: z.array(Uitspraak).max(40),
  openingsverklaring: Tekst.nullable(),
  contactadres: Regel,
  ambitie: Tekst.nullable(),
}

/** A value with its state and where it comes from (NET-05). */
const withState = (waarde: z.ZodType) =>
  z.strictObject({ waarde, status: z.enum(['gesteld', 'standaard', 'lokaal']), bron: Tekst })

/** Every key with its state and source. */
const waarden = z.strictObject(
  Object.fromEntries(Object.entries(profielwaarden).map(([sleutel, waarde]) => [sleutel, withState(waarde)])),
) as z.ZodType as z.ZodType<Netwerkprofiel['waarden']>

/** A whole netwerkprofiel, as it is read and as it may be brought in. */
export const Profiel: z.ZodType<Netwerkprofiel> = z.strictObject({
  code: Code,
  naam: Regel,
  versie: z.int().min(1),
  geldigVanaf: Dag,
  waarden,
  lijsten: z.strictObject(profiellijsten),
})
