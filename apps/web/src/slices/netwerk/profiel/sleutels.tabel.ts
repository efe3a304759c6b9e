import type { Profielonderdeel } from '@regietafel/domain/netwerk/compare-profielen.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { attribuut, type Deel, JA_NEE, type Optie, opties, type Vorm } from './vorm.ts'

/** One key of the profile as the screens name it, with the requirement it stands for. */
export type Sleutel = {
  readonly sleutel: Profielonderdeel
  readonly id: string
  readonly label: string
  readonly uitleg: string
  readonly vorm: Vorm
}
export type Groep = { readonly titel: string; readonly sleutels: readonly Sleutel[] }

const keuze = (labels: Record<string, string>): Vorm => ({ soort: 'keuze', opties: opties(labels) })
const DAGEN: Vorm = { soort: 'getal', eenheid: 'dagen' }
const REGEL: Vorm = { soort: 'regel' }
const deel = (naam: string, label: string, vorm: Vorm = REGEL): Deel => ({ naam, label, vorm })

const withLidwoord = (term: unknown) => `${String(attribuut(term, 'lidwoord'))} ${String(attribuut(term, 'enkelvoud'))}`

/** The word with its plural, and its full form where that differs. What people also say may be another's word (B-02). */
function zegTerm(term: unknown): readonly string[] {
  const part = (naam: string) => String(attribuut(term, naam))
  return [
    `${part('metLidwoord')}, meervoud ${part('meervoud')}`,
    ...(part('voluit') === part('enkelvoud') ? [] : [`voluit: ${part('voluit')}`]),
  ]
}

const TERM: Vorm = {
  soort: 'delen',
  kort: zegTerm,
  derive: (before, after) => ({
    ...after,
    ...(attribuut(before, 'metLidwoord') === withLidwoord(before) && { metLidwoord: withLidwoord(after) }),
    ...(attribuut(before, 'voluit') === attribuut(before, 'enkelvoud') && { voluit: after['enkelvoud'] }),
  }),
  delen: [
    deel('enkelvoud', 'Enkelvoud'),
    deel('meervoud', 'Meervoud'),
    deel('lidwoord', 'Lidwoord', keuze({ de: 'de', het: 'het' })),
    deel('metLidwoord', 'Met lidwoord'),
    deel('voluit', 'Voluit'),
    deel('aliassen', 'Ook wel', { soort: 'woorden' }),
  ],
}
const NIVEAU: Vorm = {
  soort: 'keuze',
  opties: [
    { waarde: null, label: 'geen drempel' },
    ...[1, 2, 3, 4, 5].map((niveau) => ({ waarde: niveau, label: `niveau ${niveau}` })),
  ],
}
const KEUZE_DELEN = [deel('label', 'Naam'), deel('code', 'Code', { soort: 'code' })] as const
const KEUZEN: Vorm = { soort: 'rijen', rij: 'keuze', delen: KEUZE_DELEN, leeg: { code: '', label: '' } }
const UITSPRAKEN: Vorm = {
  soort: 'rijen',
  rij: 'zin',
  delen: [deel('tekst', 'Zin'), deel('code', 'Code', { soort: 'code' })],
  leeg: { code: '', tekst: '' },
}

const woord = (sleutel: Profielonderdeel, id: string, label: string): Sleutel => ({
  sleutel,
  id,
  label,
  uitleg: 'Dit woord staat in schermen, e-mails en documenten.',
  vorm: TERM,
})

type Rollen = {
  readonly regisseur: readonly Optie[]
  readonly wie: Vorm
  readonly partijen: Vorm
  readonly besluit: Vorm
  readonly deelnemers: string
  readonly subject: string
}

/** Who can be named in a rule, in the netwerk's own words (NET-03). */
function rollenVan(profiel: Netwerkprofiel): Rollen {
  const proces = term(profiel, 'proces').enkelvoud
  const regie = term(profiel, 'inhoudelijkeRegie').enkelvoud
  const deelnemers = term(profiel, 'deelnemer').meervoud
  const subject = term(profiel, 'subject').metLidwoord
  const regisseur = opties({ procesregisseur: proces, 'inhoudelijke-regie': regie })
  const partijen: Vorm = {
    soort: 'meerkeuze',
    leegWoord: 'niemand',
    opties: [
      ...regisseur,
      ...opties({
        ketenpartners: `alle ${deelnemers}`,
        klant: subject,
        'informeel-netwerk': `eigen netwerk van ${subject}`,
        betrokkenen: 'wie erbij betrokken zijn',
        aanwezigen: 'iedereen aan tafel',
      }),
    ],
  }
  const besluit: Vorm = {
    soort: 'delen',
    delen: [
      deel('besluiters', 'Wie beslist', partijen),
      { ...deel('raadplegen', 'Wie wordt geraadpleegd', partijen), alleenGevuld: true },
      { ...deel('plannenMet', 'Met wie wordt gepland', partijen), alleenGevuld: true },
    ],
  }
  return { regisseur, wie: { soort: 'keuze', opties: regisseur }, partijen, besluit, deelnemers, subject }
}

/** Every key of the profile, in the order in which a beheerder thinks of them (table 1.2), in the netwerk's own words. */
export const groepenVan = (profiel: Netwerkprofiel): readonly Groep[] => maakGroepen(rollenVan(profiel))

const maakGroepen = ({ regisseur, wie, partijen, besluit, deelnemers, subject }: Rollen): readonly Groep[] => [
  {
    titel: 'Woorden',
    sleutels: [
      woord('term.overleg', 'NET-22', 'Het overleg'),
      woord('term.inhoudelijkeRegie', 'NET-23', 'Wie de inhoudelijke regie heeft'),
      woord('term.proces', 'NET-24', 'Wie de procesregie heeft'),
      woord('term.plan', 'NET-25', 'Het plan'),
      woord('term.subject', 'NET-26', 'Om wie het gaat'),
      woord('term.deelnemer', 'NET-27', 'Wie aan tafel zit'),
    ],
  },
  {
    titel: 'Begin van een casus',
    sleutels: [
      {
        sleutel: 'ave.instap',
        id: 'NET-28',
        label: 'Vanaf welk niveau',
        uitleg: 'Een aanmelding onder de drempel krijgt een waarschuwing.',
        vorm: {
          soort: 'delen',
          delen: [
            deel('vanaf', 'Een casus begint vanaf', NIVEAU),
            deel('procesregieVanaf', 'Procesregie vanaf', NIVEAU),
            deel('veiligheidshuisVanaf', 'Veiligheidshuis vanaf', NIVEAU),
          ],
        },
      },
      {
        sleutel: 'casusregie.toewijzing',
        id: 'NET-49',
        label: 'Hoe de inhoudelijke regie wordt gegeven',
        uitleg: 'Wanneer iemand wordt gekozen, en of één persoon beide rollen mag hebben.',
        vorm: {
          soort: 'delen',
          delen: [
            deel(
              'wijze',
              'Wijze',
              keuze({
                'samen-in-eerste-overleg': 'samen in het eerste overleg',
                'naar-niveau-en-profiel': 'naar niveau en profiel',
                continuiteit: 'wie er al is, gaat door',
              }),
            ),
            deel('zittendeBlijft', 'Wie er al is, blijft in de regel', JA_NEE),
            deel(
              'procesregisseurMag',
              'De procesregisseur mag het ook zijn',
              keuze({ ja: 'ja', 'met-waarschuwing': 'met een waarschuwing', nee: 'nee' }),
            ),
          ],
        },
      },
      {
        sleutel: 'doelbinding.tekst',
        id: 'NET-50',
        label: 'Waarvoor informatie wordt gedeeld',
        uitleg: 'Deze tekst staat bij het delen van informatie.',
        vorm: { soort: 'tekst' },
      },
      {
        sleutel: 'grondslag',
        id: 'NET-51',
        label: 'Grondslagen die het document noemt',
        uitleg: 'Wat bij een aanmelding te kiezen is, staat onder Lijsten.',
        vorm: KEUZEN,
      },
    ],
  },
  {
    titel: 'Overleg',
    sleutels: [
      {
        sleutel: 'voorzitter',
        id: 'NET-47',
        label: 'Wie voorzit',
        uitleg: 'Wie een overleg leidt.',
        vorm: {
          soort: 'delen',
          delen: [
            deel(
              'wie',
              'Voorzitter',
              keuze({
                procesregisseur: 'de procesregisseur',
                'procesregisseur-of-benoemde': 'de procesregisseur of iemand die is benoemd',
                stamtafel: 'alleen de Stamtafel heeft een vaste voorzitter',
              }),
            ),
            deel('onafhankelijk', 'Onafhankelijk', JA_NEE),
          ],
        },
      },
      {
        sleutel: 'klant.inOverleg',
        id: 'NET-48',
        label: 'Om wie het gaat, aan tafel',
        uitleg: `Of ${subject} bij het overleg is.`,
        vorm: keuze({ nee: 'nee, alleen professionals', optioneel: 'dat kan', centraal: 'ja, in het midden' }),
      },
      {
        sleutel: 'eersteOverleg.fysiek',
        id: 'NET-43',
        label: 'Het eerste overleg op locatie',
        uitleg: 'Of een ander soort overleg een reden vraagt.',
        vorm: keuze({
          uitgangspunt: 'uitgangspunt, anders met reden',
          voorstel: 'voorgesteld, vrij te kiezen',
          vrij: 'vrij',
        }),
      },
      {
        sleutel: 'procesregisseur.stijl',
        id: 'NET-54',
        label: 'Hoe de procesregisseur werkt',
        uitleg: 'De rol zoals het netwerk die bedoelt.',
        vorm: {
          soort: 'keuze',
          opties: [
            { waarde: null, label: 'niet bepaald' },
            ...opties({
              stuurt: 'stuurt voor, tijdens en na het overleg',
              'op-afstand': 'op afstand, beschikbaar voor steun',
              'faciliteert-met-klant': `faciliteert, met direct contact met ${subject}`,
            }),
          ],
        },
      },
    ],
  },
  {
    titel: 'Na het overleg',
    sleutels: [
      {
        sleutel: 'naOverleg.document',
        id: 'NET-36',
        label: 'Wat wordt gedeeld',
        uitleg: 'De documenten die na een overleg klaarstaan.',
        vorm: {
          soort: 'delen',
          delen: [
            deel('documenten', 'Documenten', {
              soort: 'meerkeuze',
              leegWoord: 'geen',
              opties: opties({
                actielijst: 'actielijst',
                verslag: 'verslag',
                plan: 'plan',
                'geanonimiseerd-plan': 'geanonimiseerd plan',
                'plan-toegang': 'digitale toegang tot het plan',
              }),
            }),
            deel('vereist', 'Nodig', keuze({ alle: 'alle', een: 'één is genoeg' })),
          ],
        },
      },
      {
        sleutel: 'naOverleg.termijnDagen',
        id: 'NET-37',
        label: 'Termijn om te delen',
        uitleg: 'Geteld vanaf het einde van het overleg.',
        vorm: DAGEN,
      },
      {
        sleutel: 'naOverleg.termijnEenheid',
        id: 'NET-57',
        label: 'Hoe die dagen tellen',
        uitleg: 'Werkdagen slaan weekenden en feestdagen over.',
        vorm: keuze({ dagen: 'kalenderdagen', werkdagen: 'werkdagen' }),
      },
      {
        sleutel: 'naOverleg.doorWie',
        id: 'NET-38',
        label: 'Wie deelt',
        uitleg: 'Wie voor het delen zorgt.',
        vorm: wie,
      },
      {
        sleutel: 'naOverleg.aanWie',
        id: 'NET-39',
        label: 'Met wie',
        uitleg: 'Wie de uitkomst krijgt.',
        vorm: keuze({
          'betrokken-ketenpartners': `de betrokken ${deelnemers}`,
          mailgroep: `de ${deelnemers} in de mailgroep`,
          'klant-en-professionals': `${subject} en professionals`,
        }),
      },
      {
        sleutel: 'plan.delenGeanonimiseerd',
        id: 'NET-35',
        label: 'Plan zonder namen delen',
        uitleg: 'Het plan gaat geanonimiseerd rond.',
        vorm: JA_NEE,
      },
    ],
  },
  {
    titel: 'Vervolg en contact',
    sleutels: [
      {
        sleutel: 'vervolg.venster',
        id: 'NET-40',
        label: 'Wanneer het volgende overleg is',
        uitleg: 'Geteld vanaf het einde van het overleg.',
        vorm: {
          soort: 'variant',
          op: 'soort',
          varianten: [
            {
              waarde: 'herinnering',
              label: 'een herinnering',
              delen: [deel('naDagen', 'Na', DAGEN)],
              leeg: { soort: 'herinnering', naDagen: 56 },
            },
            {
              waarde: 'venster',
              label: 'binnen een venster',
              delen: [deel('vanafDagen', 'Vanaf', DAGEN), deel('totDagen', 'Tot', DAGEN)],
              leeg: { soort: 'venster', vanafDagen: 42, totDagen: 56 },
            },
            {
              waarde: 'datum-voor-einde',
              label: 'de datum staat vast voor het overleg eindigt',
              delen: [],
              leeg: { soort: 'datum-voor-einde' },
            },
          ],
        },
      },
      {
        sleutel: 'vervolg.besluit',
        id: 'NET-41',
        label: 'Wie over een vervolg beslist',
        uitleg: 'Of er een volgend overleg komt.',
        vorm: besluit,
      },
      {
        sleutel: 'contact.ritmeDagen',
        id: 'NET-42',
        label: 'Contact tussen de twee regisseurs',
        uitleg: 'Geteld vanaf het laatste contact; één contact telt voor allebei.',
        vorm: {
          soort: 'variant',
          op: 'soort',
          varianten: [
            {
              waarde: 'herinnering',
              label: 'een herinnering',
              delen: [deel('naDagen', 'Na', DAGEN), deel('ookKetenpartners', `Ook met ${deelnemers}`, JA_NEE)],
              leeg: { soort: 'herinnering', naDagen: 42, ookKetenpartners: false },
            },
            {
              waarde: 'plicht',
              label: 'een plicht',
              delen: [
                deel('vanafDagen', 'Vanaf', DAGEN),
                deel('uiterlijkDagen', 'Uiterlijk na', DAGEN),
                deel('wie', 'Voor', { soort: 'meerkeuze', opties: regisseur, leegWoord: 'niemand' }),
              ],
              leeg: {
                soort: 'plicht',
                vanafDagen: 28,
                uiterlijkDagen: 42,
                wie: ['procesregisseur', 'inhoudelijke-regie'],
              },
            },
            { waarde: 'geen', label: 'geen ritme', delen: [], leeg: { soort: 'geen' } },
          ],
        },
      },
      {
        sleutel: 'feestdagen',
        id: 'NET-57',
        label: 'Feestdagen',
        uitleg: 'Dagen die bij werkdagen niet meetellen.',
        vorm: {
          soort: 'delen',
          delen: [
            deel('regio', 'Regio', keuze({ NL: 'Nederland' })),
            deel('goedeVrijdag', 'Goede Vrijdag', keuze({ werkdag: 'een werkdag', feestdag: 'een feestdag' })),
          ],
        },
      },
    ],
  },
  {
    titel: 'Signalen, acties en mailgroep',
    sleutels: [
      {
        sleutel: 'signaal.afspraakLuktNiet.naar',
        id: 'NET-29',
        label: 'Een afspraak lukt niet: naar wie',
        uitleg: 'Wie het signaal krijgt.',
        vorm: wie,
      },
      {
        sleutel: 'signaal.ontwikkelingPlan.naar',
        id: 'NET-30',
        label: 'Een ontwikkeling raakt het plan: naar wie',
        uitleg: 'Wie het signaal krijgt.',
        vorm: wie,
      },
      {
        sleutel: 'signaal.kopieAndereRegisseur',
        id: 'B-03',
        label: 'De andere regisseur krijgt een kopie',
        uitleg: 'Van elk signaal.',
        vorm: JA_NEE,
      },
      {
        sleutel: 'actie.terugkoppeling.kanaal',
        id: 'NET-32',
        label: 'Waar terugkoppeling op een actie komt',
        uitleg: 'Hoe de anderen horen hoe een actie is gegaan.',
        vorm: keuze({
          mailgroep: 'in de mailgroep',
          tijdlijn: 'op de tijdlijn',
          'tijdlijn-met-bericht': 'op de tijdlijn, met bericht aan betrokkenen',
          voortgangsoverleg: 'in het volgende overleg',
        }),
      },
      {
        sleutel: 'mailgroep.aan',
        id: 'NET-33',
        label: 'Mailgroep',
        uitleg: 'Een besloten gesprek per casus.',
        vorm: JA_NEE,
      },
      {
        sleutel: 'mailgroep.anoniem',
        id: 'NET-34',
        label: 'De mailgroep noemt geen namen van de persoon',
        uitleg: 'Alleen de code van de casus staat erin.',
        vorm: {
          soort: 'keuze',
          opties: [
            { waarde: true, label: 'Ja' },
            { waarde: false, label: 'Nee' },
            { waarde: null, label: 'niet van toepassing' },
          ],
        },
      },
      {
        sleutel: 'mailgroep.ledenVerborgen',
        id: 'B-09',
        label: 'Leden zien alleen elkaars functie en organisatie',
        uitleg: 'Namen van leden blijven verborgen voor elkaar.',
        vorm: JA_NEE,
      },
    ],
  },
  {
    titel: 'Opschalen, vertrek en afsluiten',
    sleutels: [
      {
        sleutel: 'escalatie.doel',
        id: 'NET-46',
        label: 'Naar wie de procesregisseur opschaalt',
        uitleg: 'In de volgorde van de treden; elk doel staat er één keer in.',
        vorm: {
          soort: 'rijen',
          rij: 'stap',
          delen: [
            deel('label', 'Naam'),
            deel('trede', 'Trede', { soort: 'getal', eenheid: '' }),
            deel(
              'code',
              'Doel',
              keuze({
                'manager-zvh': 'manager van het ZVH',
                'coordinator-zvh': 'coördinator van het ZVH',
                'manager-professional': 'manager van de professional',
                'managers-deelnemers': 'managers van de deelnemers',
                directeur: 'directeur',
                'manager-procesregisseur': 'manager van de procesregisseur',
                wethouder: 'wethouder',
                burgemeester: 'burgemeester',
                portefeuillehouder: 'portefeuillehouder',
              }),
            ),
            deel('alleenBij', 'Alleen', {
              soort: 'keuze',
              opties: [
                { waarde: null, label: 'altijd' },
                { waarde: 'samenwerking-procesregisseur', label: 'bij samenwerking met de procesregisseur' },
                { waarde: 'politiek-gevoelig', label: 'als het politiek gevoelig is' },
              ],
            }),
          ],
          leeg: { code: 'directeur', trede: 1, label: '', alleenBij: null },
        },
      },
      {
        sleutel: 'vertrek.meldenAan',
        id: 'NET-31',
        label: 'Wie hoort dat iemand stopt',
        uitleg: 'Als iemands betrokkenheid eindigt.',
        vorm: partijen,
      },
      {
        sleutel: 'afsluiten.besluit',
        id: 'NET-44',
        label: 'Wie over afsluiten beslist',
        uitleg: 'Zonder hun instemming blijft de casus open.',
        vorm: besluit,
      },
      {
        sleutel: 'afsluiten.vorm',
        id: 'NET-45',
        label: 'Hoe een casus eindigt',
        uitleg: 'Hoe dat hier heet en verloopt.',
        vorm: keuze({
          afschalen: 'afschalen',
          'voorlopig-afsluiten': '(voorlopig) afsluiten',
          'afsluiten-met-nazorg': 'afsluiten met nazorg',
        }),
      },
      {
        sleutel: 'afsluiten.heropenen',
        id: 'B-05',
        label: 'Een gesloten casus kan weer open',
        uitleg: 'Zonder nieuwe aanmelding.',
        vorm: JA_NEE,
      },
    ],
  },
  {
    titel: 'Onderdelen van Regietafel',
    sleutels: [
      {
        sleutel: 'module.meldcode',
        id: 'NET-52',
        label: 'Meldcode',
        uitleg: 'De stappen van de meldcode.',
        vorm: JA_NEE,
      },
      {
        sleutel: 'module.vir',
        id: 'NET-52',
        label: 'Verwijsindex',
        uitleg: 'De regionale verwijsindex.',
        vorm: JA_NEE,
      },
      {
        sleutel: 'module.regiekaart',
        id: 'NET-19, NET-52',
        label: 'Regiekaart',
        uitleg: 'De schaal van 1 tot 5, en hoe die heet.',
        vorm: {
          soort: 'delen',
          delen: [
            deel('aan', 'Aan', JA_NEE),
            deel('label', 'Naam van de schaal', {
              soort: 'keuze',
              opties: [{ waarde: null, label: 'geen' }, ...opties({ niveau: 'niveau', AVE: 'AVE' })],
            }),
          ],
        },
      },
      { sleutel: 'module.stamtafel', id: 'NET-53', label: 'Stamtafel', uitleg: 'De bestuurlijke tafel.', vorm: JA_NEE },
    ],
  },
  {
    titel: 'Lijsten en teksten',
    sleutels: [
      {
        sleutel: 'lijsten.indeling',
        id: 'NET-12',
        label: 'Thema’s of doelen',
        uitleg: 'Waarnaar casussen worden ingedeeld.',
        vorm: {
          soort: 'delen',
          delen: [
            deel('soort', 'Soort', keuze({ themas: 'thema’s', doelen: 'doelen', geen: 'geen indeling' })),
            deel('keuzes', 'Keuzes', KEUZEN),
          ],
        },
      },
      {
        sleutel: 'lijsten.onderdelen',
        id: 'NET-07, NET-08, NET-09',
        label: 'Huizen of gemeenten',
        uitleg: 'Bij welk onderdeel een casus hoort.',
        vorm: {
          soort: 'delen',
          delen: [
            deel(
              'soort',
              'Soort',
              keuze({ huizen: 'huizen', 'lokale-teams': 'lokale teams', gemeenten: 'gemeenten', geen: 'geen' }),
            ),
            deel('keuzes', 'Onderdelen', {
              soort: 'rijen',
              rij: 'onderdeel',
              delen: [
                deel('label', 'Naam'),
                deel('groep', 'Groep of team', { soort: 'tekst', magLeeg: true }),
                deel('code', 'Code', { soort: 'code' }),
              ],
              leeg: { code: '', label: '', groep: null },
            }),
          ],
        },
      },
      {
        sleutel: 'lijsten.domeinen',
        id: 'NET-13',
        label: 'Domeinen',
        uitleg: 'Waar organisaties vandaan komen.',
        vorm: KEUZEN,
      },
      {
        sleutel: 'lijsten.lagen',
        id: 'NET-18',
        label: 'Lagen',
        uitleg: 'Waarop een casus kan staan, van laag naar hoog.',
        vorm: KEUZEN,
      },
      {
        sleutel: 'lijsten.visies',
        id: 'NET-17',
        label: 'Visies',
        uitleg: 'Volgens welke werkwijze een casus wordt aangepakt.',
        vorm: KEUZEN,
      },
      {
        sleutel: 'lijsten.overlegtypen',
        id: 'OVL-01',
        label: 'Soorten overleg en hun agenda',
        uitleg: 'Per soort de agendapunten met hun minuten.',
        vorm: {
          soort: 'rijen',
          rij: 'soort overleg',
          delen: [
            deel('label', 'Naam'),
            deel('eerste', 'Hier worden doel, plan en regie afgesproken', JA_NEE),
            deel('code', 'Code', { soort: 'code' }),
            deel('agenda', 'Agenda', {
              soort: 'rijen',
              rij: 'agendapunt',
              delen: [...KEUZE_DELEN, deel('minuten', 'Minuten', { soort: 'getal', eenheid: 'minuten' })],
              leeg: { code: '', label: '', minuten: 10 },
            }),
          ],
          leeg: { code: '', label: '', eerste: false, agenda: [] },
        },
      },
      {
        sleutel: 'lijsten.verwachtingen',
        id: 'ROL-02',
        label: 'Verwachtingen bij meedoen',
        uitleg: 'Wat iemand aanvaardt bij een plaats in een casus.',
        vorm: UITSPRAKEN,
      },
      {
        sleutel: 'lijsten.geschiktheidsvragen',
        id: 'ROL-06',
        label: 'Vragen bij de keuze van de inhoudelijke regie',
        uitleg: 'Een nee mag, en blijft zichtbaar.',
        vorm: UITSPRAKEN,
      },
      {
        sleutel: 'lijsten.grondslagen',
        id: 'B-46',
        label: 'Grondslagen om te kiezen',
        uitleg: 'Op welke grond informatie mag worden gedeeld.',
        vorm: KEUZEN,
      },
      {
        sleutel: 'lijsten.openingsverklaring',
        id: 'OVL-31',
        label: 'Verklaring bij de opening',
        uitleg: 'Wat iedereen aan het begin bevestigt.',
        vorm: { soort: 'tekst', magLeeg: true, leegWoord: 'geen verklaring' },
      },
      {
        sleutel: 'lijsten.contactadres',
        id: 'NET-21',
        label: 'Contactadres',
        uitleg: 'Staat onder e-mails en uitnodigingen.',
        vorm: REGEL,
      },
      {
        sleutel: 'lijsten.ambitie',
        id: 'NET-59',
        label: 'Waar het netwerk naar streeft',
        uitleg: 'Reflecties en afsluitingen worden hiernaast gelegd.',
        vorm: { soort: 'tekst', magLeeg: true, leegWoord: 'niet beschreven' },
      },
    ],
  },
]

/** The words of one key; a key that a version has and this screen does not know keeps its own name. */
export const findSleutel = (profiel: Netwerkprofiel, sleutel: string): Sleutel | undefined =>
  groepenVan(profiel)
    .flatMap(({ sleutels }) => sleutels)
    .find((each) => each.sleutel === sleutel)
