import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { ContactTopic } from '@regietafel/domain/actie/record-contactmoment.ts'
import { type Casusverhaal, seatOf } from './casus-parts.ts'

export type Actieverhaal = {
  readonly wie: string
  readonly wat: string
  /** The last day, counted from the day of filling. */
  readonly dag: number
  readonly overlegId?: string
  readonly doel?: string
}

/** An actie is agreed: the procesregisseur writes it down. */
export async function agreeActie(casus: Casusverhaal, { wie, dag, ...velden }: Actieverhaal): Promise<Actie> {
  const { casusId, procesregisseur, toneel } = casus
  return toneel.acteur.doe(toneel.wie(procesregisseur), 'POST /v1/casussen/{casusId}/acties', {
    params: { casusId },
    body: { ...velden, deelnameId: seatOf(casus, wie), einddatum: toneel.klok.dag(dag) },
  })
}

/** The one whose actie it is tells how it goes. */
export async function reportActie(
  { casusId, toneel }: Casusverhaal,
  { actieId, actiehouder }: Actie,
  soort: 'voortgang' | 'afronding' | 'lukt-niet',
  tekst: string,
): Promise<void> {
  const params = { casusId, actieId }
  await toneel.acteur.doe(
    toneel.wie(actiehouder.naam),
    'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen',
    { params, body: { soort, tekst } },
  )
}

/** Somebody reminds the one whose actie it is. */
export async function addressActiehouder(
  { casusId, toneel }: Casusverhaal,
  door: string,
  { actieId }: Actie,
  tekst: string,
): Promise<void> {
  const params = { casusId, actieId }
  const key = 'POST /v1/casussen/{casusId}/acties/{actieId}/aanspreken'
  await toneel.acteur.doe(toneel.wie(door), key, { params, body: { tekst } })
}

/** A partner tells the regie of something that touches the plan. */
export async function sendSignaal({ casusId, toneel }: Casusverhaal, door: string, tekst: string): Promise<string> {
  const sent = { params: { casusId }, body: { tekst } }
  return (await toneel.acteur.doe(toneel.wie(door), 'POST /v1/casussen/{casusId}/signalen', sent)).signaalId
}

/** The regie answers the oldest open signaal that someone gave. */
export async function answerSignaal(
  { casusId, toneel }: Casusverhaal,
  door: string,
  van: string,
  tekst: string,
): Promise<void> {
  const wie = toneel.wie(door)
  const { items } = await toneel.acteur.doe(wie, 'GET /v1/casussen/{casusId}/signalen', { params: { casusId } })
  const open = items.findLast((signaal) => signaal.van.naam === van && signaal.status === 'open')
  if (!open) throw new Error(`No open signaal of ${van}`)
  const params = { casusId, signaalId: open.signaalId }
  const key = 'POST /v1/casussen/{casusId}/signalen/{signaalId}/antwoord'
  await toneel.acteur.doe(wie, key, { params, body: { tekst } })
}

/** The procesregisseur had contact with these people. */
export async function logContact(
  casus: Casusverhaal,
  met: readonly string[],
  conclusie: string,
  onderwerpen: ContactTopic[] = ['monitoring'],
): Promise<void> {
  const { casusId, procesregisseur, toneel } = casus
  const dag = new Date(toneel.klok.now()).toISOString().slice(0, 10)
  const deelnameIds = [procesregisseur, ...met].map((naam) => seatOf(casus, naam))
  const sent = { params: { casusId }, body: { dag, onderwerpen, conclusie, deelnameIds } }
  await toneel.acteur.doe(toneel.wie(procesregisseur), 'POST /v1/casussen/{casusId}/contactmomenten', sent)
}

export type Escalatieverhaal = {
  readonly door: string
  readonly belemmering: string
  readonly vraag: string
  /** Only from the procesregisseur: to which manager, under which code of the profile. */
  readonly aan?: readonly [doel: string, naam: string]
}

/** An obstacle is raised one rung. */
export async function raiseEscalatie(
  { casusId, toneel }: Casusverhaal,
  { actieId }: Actie,
  { door, aan, ...tekst }: Escalatieverhaal,
): Promise<string> {
  const naar = aan ? { doel: aan[0], persoonId: toneel.wie(aan[1]).persoonId } : {}
  const sent = { params: { casusId }, body: { ...tekst, ...naar, actieId } }
  return (await toneel.acteur.doe(toneel.wie(door), 'POST /v1/casussen/{casusId}/escalaties', sent)).escalatieId
}
