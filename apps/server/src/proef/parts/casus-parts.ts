import type { NieuweAanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import type { BodyInputOf } from '@regietafel/contract/shared/endpoint.ts'
import type { aanmeldingEndpoints } from '@regietafel/contract/aanmelding.contract.ts'
import type { Toneel } from '../toneel.ts'

type Filed = BodyInputOf<(typeof aanmeldingEndpoints)['POST /v1/aanmeldingen']>

/** An aanmelding as a story tells it: people by name. */
export type Aanmeldverhaal = Omit<Filed, 'bekendeRegieId' | 'partners' | 'urgentie'> & {
  readonly door: string
  readonly urgentie?: NieuweAanmelding['urgentie']
  readonly bekendeRegie?: string
  readonly partners?: readonly string[]
}

/** A casus in a story: its seats are found by the name of who sits there. */
export type Casusverhaal = {
  readonly toneel: Toneel
  readonly casusId: string
  readonly procesregisseur: string
  readonly seats: ReadonlyMap<string, string>
}

/** The seat of someone. @throws when the story gave them none */
export function seatOf({ seats }: Casusverhaal, naam: string): string {
  const seat = seats.get(naam)
  if (!seat) throw new Error(`${naam} has no seat in this casus`)
  return seat
}

/** Someone files an aanmelding; gives its id. */
export async function fileAanmelding({ acteur, wie }: Toneel, verhaal: Aanmeldverhaal): Promise<string> {
  const { door, bekendeRegie, partners = [], urgentie = 'gewoon', ...velden } = verhaal
  const body = {
    ...velden,
    urgentie,
    bekendeRegieId: bekendeRegie ? wie(bekendeRegie).persoonId : null,
    partners: partners.map((naam) => wie(naam).persoonId),
  }
  return (await acteur.doe(wie(door), 'POST /v1/aanmeldingen', { body })).aanmeldingId
}

export type Besluitverhaal = {
  readonly procesregisseur: string
  readonly reden: string
  readonly niveau?: number
  /** Who is offered a seat; the reason where an organisation did not sign the convenant. */
  readonly team: readonly (string | readonly [naam: string, grondslagZonderConvenant: string])[]
}

/** The procesregisseur takes the aanmelding up as a casus and offers the first seats. */
export async function openCasus(
  toneel: Toneel,
  aanmeldingId: string,
  { procesregisseur, reden, niveau, team }: Besluitverhaal,
): Promise<Casusverhaal> {
  const { acteur, wie } = toneel
  const uitnodigen = team.map((each) => {
    const [naam, grondslagZonderConvenant] = typeof each === 'string' ? [each, ''] : each
    return {
      persoonId: wie(naam).persoonId,
      grondslag: grondslagZonderConvenant ? 'publieke-taak' : null,
      grondslagZonderConvenant,
    }
  })
  const decided = await acteur.doe(wie(procesregisseur), 'POST /v1/aanmeldingen/{aanmeldingId}/besluit', {
    params: { aanmeldingId },
    body: { besluit: 'aangenomen', reden, uitnodigen, ...(niveau === undefined ? {} : { niveau }) },
  })
  return findCasus(toneel, decided.besluit?.casusId ?? '', procesregisseur)
}

/** The casus with the seats as they are now. */
export async function findCasus(toneel: Toneel, casusId: string, procesregisseur: string): Promise<Casusverhaal> {
  const { acteur, wie } = toneel
  const casus = await acteur.doe(wie(procesregisseur), 'GET /v1/casussen/{casusId}', { params: { casusId } })
  const seats = new Map(casus.team.map(({ persoon, deelnameId }) => [persoon.naam, deelnameId]))
  return { toneel, casusId, procesregisseur, seats }
}

/** These people accept what is expected of them and take their seat (ROL-02). */
export async function acceptSeats(casus: Casusverhaal, namen: readonly string[]): Promise<void> {
  const { acteur, profiel, wie } = casus.toneel
  const aanvaard = profiel.lijsten.verwachtingen.map(({ code }) => code)
  for (const naam of namen)
    await acteur.doe(wie(naam), 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding', {
      params: { casusId: casus.casusId, deelnameId: seatOf(casus, naam) },
      body: { aanvaard },
    })
}

/** Someone says no to a seat. */
export async function declineSeat(casus: Casusverhaal, naam: string): Promise<void> {
  const { acteur, wie } = casus.toneel
  const params = { casusId: casus.casusId, deelnameId: seatOf(casus, naam) }
  await acteur.doe(wie(naam), 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/afwijzing', { params })
}

export type Beginverhaal = {
  /** The day on which it was filed; decided a day later, and the seats are accepted a day after that. */
  readonly dag: number
  readonly aanmelding: Aanmeldverhaal
  readonly besluit: Besluitverhaal
  /** Who accepts the seat. */
  readonly aanvaardt: readonly string[]
}

/** From aanmelding to a team at the table, in three days. */
export async function beginCasus(toneel: Toneel, { dag, aanmelding, besluit, aanvaardt }: Beginverhaal) {
  toneel.klok.zet(dag, '14:20')
  const aanmeldingId = await fileAanmelding(toneel, aanmelding)
  toneel.klok.zet(dag + 1, '09:30')
  const casus = await openCasus(toneel, aanmeldingId, besluit)
  toneel.klok.zet(dag + 2, '11:45')
  await acceptSeats(casus, aanvaardt)
  return casus
}
