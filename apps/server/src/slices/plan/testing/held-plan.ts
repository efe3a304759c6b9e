import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import type { Uitkomst } from '@regietafel/contract/document.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { beginCasus, type Casusverhaal } from '../../../proef/parts/casus-parts.ts'
import { holdOverleg } from '../../../proef/parts/hold-overleg.ts'
import { planOverleg } from '../../../proef/parts/overleg-parts.ts'
import type { Planinhoud } from '../../../proef/parts/plan-parts.ts'
import { aToneel } from '../../../testing/a-toneel.ts'
import { aNetwerk, type TestAnswer, type TestPersoon, type TestServer } from '../../../testing/test-server.ts'

export const CONTROLE = '/v1/casussen/{casusId}/documenten/{documentId}/controle'
export const BESLUIT = 'POST /v1/casussen/{casusId}/anonimisering/besluiten'
export const BERICHT = 'POST /v1/casussen/{casusId}/mailgroep/berichten'
export const SHARE = 'POST /v1/casussen/{casusId}/documenten/{documentId}/deling'
export const TEAM = ['Wout Kramer', 'Esra Demir']

type Naam = 'Ilse van Dam' | 'Wout Kramer' | 'Esra Demir' | 'Jan Buiten' | 'Marian' | 'Edwin'
type Lid = Record<string, string | boolean | null>
type Verhaal = {
  readonly aanleiding: string
  readonly plan?: Omit<Planinhoud, 'teksten'>
  readonly anderePartners?: string
  readonly lid?: Lid
  /** Values of the profile other than those of Kennemerland. */
  readonly waarden?: Readonly<Record<string, unknown>>
}
export type HeldPlan = {
  readonly personen: Record<Naam, TestPersoon>
  readonly casus: Casusverhaal
  readonly documentId: string
  readonly params: { readonly casusId: string; readonly documentId: string }
}

/** Kennemerland the day after the first ICO: a plan with names in it waits to be reviewed. */
export async function holdPlan(server: TestServer, verhaal: Verhaal): Promise<HeldPlan> {
  server.setNow('2026-03-04T08:00:00Z')
  const { personen } = await aNetwerk(server, 'kennemerland', {
    'Ilse van Dam': { organisatie: 'Veiligheidshuis', functies: ['procesregisseur'] },
    'Wout Kramer': { organisatie: 'Reclassering Duin' },
    'Esra Demir': { organisatie: 'GGZ De Binnenduin' },
    'Jan Buiten': { organisatie: 'Politie' },
    Marian: { organisatie: 'Veiligheidshuis', functies: ['functioneel-beheerder'] },
    Edwin: { organisatie: 'Veiligheidshuis', functies: ['functioneel-beheerder'] },
  })
  if (verhaal.waarden) await changeProfiel(server, personen, verhaal.waarden)
  const toneel = aToneel(server, 'kennemerland', personen)
  const casus = await beginCasus(toneel, {
    dag: -20,
    aanmelding: {
      door: 'Wout Kramer',
      niveau: null,
      doel: 'Veilig wonen',
      grondslag: 'samenwerkingsconvenant',
      themas: [],
      waaromNietEigenKeten: 'Loopt vast',
      anderePartners: verhaal.anderePartners ?? '',
      huishouden: [
        {
          naam: 'Priya Ramdin',
          isIndexpersoon: true,
          rol: 'moeder',
          geboortedatum: '1991-05-12',
          adres: 'Lindenlaan 14, 1999 ZZ Duinrand',
          ...verhaal.lid,
        },
      ],
    },
    besluit: { procesregisseur: 'Ilse van Dam', reden: 'Samen', team: TEAM },
    aanvaardt: TEAM,
  })
  const overleg = { doel: 'Plan', genodigden: TEAM, plaats: 'Zaal', begin: toneel.klok.moment(-1, '10:00') }
  const gepland = await planOverleg(casus, overleg)
  toneel.klok.zet(-1, '10:00')
  await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Wout Kramer',
    vastgesteld: true,
    plan: { ...verhaal.plan, teksten: { aanleiding: verhaal.aanleiding, 'gezamenlijk-doel': 'Priya woont veilig.' } },
    acties: [{ wie: 'Esra Demir', wat: 'Mevrouw Ramdin elke week bellen.', dag: 9 }],
    vervolg: { dag: toneel.klok.dag(43) },
  })
  toneel.klok.zet(0, '09:00')
  const documentId = await documentOf(server, personen['Ilse van Dam'], casus.casusId)
  return { personen, casus, documentId, params: { casusId: casus.casusId, documentId } }
}

async function documentOf(server: TestServer, ilse: TestPersoon, casusId: string): Promise<string> {
  const { body } = await server.ask(ilse, 'GET /v1/casussen/{casusId}/documenten', { params: { casusId } })
  return (body as { items: Uitkomst[] }).items[0]?.documenten[0]?.documentId ?? ''
}

/** Two beheerders change values of the profile, before anything of the story happens. */
async function changeProfiel(
  server: TestServer,
  { Marian, Edwin }: Record<'Marian' | 'Edwin', TestPersoon>,
  waarden: Readonly<Record<string, unknown>>,
): Promise<void> {
  const today = server.now()
  server.setNow('2026-01-05T08:00:00Z')
  const profiel = (await server.ask(Marian, 'GET /v1/netwerkprofiel')).body as Netwerkprofiel
  const changed: Record<string, object> = {}
  for (const [sleutel, waarde] of Object.entries(waarden)) changed[sleutel] = { waarde, status: 'lokaal', bron: 'x' }
  const proposed = await server.ask(Marian, 'POST /v1/netwerkprofiel/versies', {
    body: {
      geldigVanaf: '2026-01-05',
      reden: 'Ander beleid.',
      profiel: { ...profiel, waarden: { ...profiel.waarden, ...changed } },
    },
  })
  const { profielversieId, versie } = proposed.body as { profielversieId: string; versie: number }
  const decided = await server.ask(Edwin, 'PUT /v1/netwerkprofiel/versies/{profielversieId}/besluit', {
    params: { profielversieId },
    body: { besluit: 'vastgesteld', reden: '' },
    ifMatch: versie,
  })
  if (decided.status !== 200) throw new Error(`${proposed.text} ${decided.text}`)
  server.setNow(today)
}

/** The review as the procesregisseur reads it now. */
export const readControle = async (server: TestServer, { personen, params }: HeldPlan): Promise<Controle> =>
  (await server.ask(personen['Ilse van Dam'], `GET ${CONTROLE}`, { params })).body

/** The text that would be shared. */
export const renditionOf = ({ onderdelen }: Controle): string =>
  onderdelen.map(({ stukken }) => stukken.map(({ resultaat }) => resultaat).join('')).join('\n')

/** The procesregisseur replaces everything doubtful and finishes the review. */
export async function finishReview(server: TestServer, held: HeldPlan): Promise<TestAnswer> {
  const { onderdelen } = await readControle(server, held)
  const doubtful = onderdelen.flatMap(({ stukken }) => stukken.filter(({ vondst }) => vondst?.nummer))
  for (const { origineel, vondst } of doubtful)
    await server.ask(held.personen['Ilse van Dam'], BESLUIT, {
      params: held.params,
      body: { tekst: origineel, keuze: 'vervang', label: vondst?.label ?? '' },
    })
  return server.ask(held.personen['Ilse van Dam'], `POST ${CONTROLE}`, { params: held.params })
}
