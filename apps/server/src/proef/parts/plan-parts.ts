import type { Veld } from '@regietafel/contract/plan-values.ts'
import type { PlanVeldCode } from '@regietafel/domain/plan/velden.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { type Casusverhaal, seatOf } from './casus-parts.ts'
import { type Overlegverhaal, paramsOf } from './overleg-parts.ts'

type Tekstveld = Exclude<PlanVeldCode, 'krachten' | 'zorgen' | 'doelen'>
type Citaat = { readonly spreker: string; readonly tekst: string; readonly sinds?: string }
export type Planinhoud = {
  readonly teksten: Partial<Record<Tekstveld, string>>
  readonly krachten?: readonly Citaat[]
  readonly zorgen?: readonly Citaat[]
  readonly doelen?: readonly string[]
}

/** The procesregisseur writes the plan; gives the fields that were added, in the order of the story. */
export async function writePlan(casus: Casusverhaal, inhoud: Planinhoud): Promise<Veld[]> {
  const { casusId, procesregisseur, toneel } = casus
  const { acteur } = toneel
  const wie = toneel.wie(procesregisseur)
  const { velden } = await acteur.doe(wie, 'GET /v1/casussen/{casusId}/plan', { params: { casusId } })
  for (const [code, tekst] of Object.entries(inhoud.teksten)) {
    const veld = velden.find((each) => each.code === code)
    if (!veld) throw new Error(`The plan has no field ${code}`)
    const params = { casusId, veldId: veld.veldId }
    const sent = { params, body: { tekst }, ifMatch: veld.versie }
    await acteur.doe(wie, 'PUT /v1/casussen/{casusId}/plan/velden/{veldId}', sent)
  }
  const added = [
    ...(inhoud.krachten ?? []).map((citaat) => ({ code: 'krachten' as const, ...citaat })),
    ...(inhoud.zorgen ?? []).map((citaat) => ({ code: 'zorgen' as const, ...citaat })),
    ...(inhoud.doelen ?? []).map((tekst) => ({ code: 'doelen' as const, tekst })),
  ]
  const made: Veld[] = []
  for (const body of added)
    made.push(await acteur.doe(wie, 'POST /v1/casussen/{casusId}/plan/velden', { params: { casusId }, body }))
  return made
}

/** The plan is established with everyone at the table who agrees. */
export async function establishPlan(verhaal: Overlegverhaal, akkoord: readonly string[]): Promise<void> {
  const { casus } = verhaal
  const { overlegId } = paramsOf(verhaal)
  await casus.toneel.acteur.doe(casus.toneel.wie(casus.procesregisseur), 'POST /v1/casussen/{casusId}/plan/versies', {
    params: { casusId: casus.casusId },
    body: { overlegId, akkoord: akkoord.map((naam) => seatOf(casus, naam)) },
  })
}

/** The outcome of the last overleg is shared: these kinds, or all that the netwerk asks. */
export async function shareUitkomst(casus: Casusverhaal, soorten?: readonly string[]): Promise<void> {
  const { casusId, procesregisseur, toneel } = casus
  const wie = toneel.wie(procesregisseur)
  const { items } = await toneel.acteur.doe(wie, 'GET /v1/casussen/{casusId}/documenten', { params: { casusId } })
  for (const { documentId, soort, status } of items.flatMap(({ documenten }) => documenten)) {
    if (status !== 'concept' || (soorten && !soorten.includes(soort))) continue
    const params = { casusId, documentId }
    if (soort === 'geanonimiseerd-plan') await reviewDocument(casus, documentId)
    await toneel.acteur.doe(wie, 'POST /v1/casussen/{casusId}/documenten/{documentId}/deling', { params })
  }
}

/** Everyone of the household got a copy of what was shared (COM-09). */
export async function handOutUitkomst({ casusId, procesregisseur, toneel }: Casusverhaal): Promise<void> {
  const { acteur, klok } = toneel
  const wie = toneel.wie(procesregisseur)
  const { items } = await acteur.doe(wie, 'GET /v1/casussen/{casusId}/documenten', { params: { casusId } })
  for (const { documentId, uitreikingen } of items.flatMap(({ documenten }) => documenten))
    for (const { uitreikingId } of uitreikingen.filter(({ uitgereiktOp }) => uitgereiktOp === null))
      await acteur.doe(
        wie,
        'POST /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}/overhandiging',
        { params: { casusId, documentId, uitreikingId }, body: { wijze: 'gegeven', dag: dagVan(klok.now()) } },
      )
}

/** The procesregisseur reads a document that goes out without names: every doubtful text is replaced (OPL-33). */
async function reviewDocument({ casusId, procesregisseur, toneel }: Casusverhaal, documentId: string): Promise<void> {
  const wie = toneel.wie(procesregisseur)
  const params = { casusId, documentId }
  const key = 'GET /v1/casussen/{casusId}/documenten/{documentId}/controle'
  const { onderdelen } = await toneel.acteur.doe(wie, key, { params })
  const doubtful = onderdelen.flatMap(({ stukken }) =>
    stukken.flatMap(({ origineel, vondst }) => (vondst?.nummer ? [{ ...vondst, tekst: origineel }] : [])),
  )
  const once = new Map(doubtful.map((vondst) => [vondst.nummer, vondst]))
  for (const { tekst, label } of once.values())
    await toneel.acteur.doe(wie, 'POST /v1/casussen/{casusId}/anonimisering/besluiten', {
      params: { casusId },
      body: { tekst, keuze: 'vervang', label },
    })
  await toneel.acteur.doe(wie, 'POST /v1/casussen/{casusId}/documenten/{documentId}/controle', { params })
}
