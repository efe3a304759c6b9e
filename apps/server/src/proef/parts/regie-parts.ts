import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import type { deelnameEndpoints } from '@regietafel/contract/deelname.contract.ts'
import type { BodyInputOf } from '@regietafel/contract/shared/endpoint.ts'
import { type Casusverhaal, seatOf } from './casus-parts.ts'

type Voorstel = BodyInputOf<(typeof afsluitingEndpoints)['POST /v1/casussen/{casusId}/afsluitingen']>
type Heropening = BodyInputOf<(typeof afsluitingEndpoints)['POST /v1/casussen/{casusId}/heropening']>
type Overdracht = BodyInputOf<(typeof deelnameEndpoints)['POST /v1/casussen/{casusId}/overdrachten']>

export type Sluitverhaal = Omit<Voorstel, 'toegangEindigtOp'> & {
  /** The last day on which the team reads along, counted from the day of filling. */
  readonly toegangTot: number
  /** Who says what: who decides agrees, who is consulted is heard. */
  readonly gehoord: Readonly<Record<string, string>>
}

/** The procesregisseur proposes to close, writes down what the others say, and decides (SLT-01, SLT-02, SLT-19). */
export async function closeCasus(casus: Casusverhaal, verhaal: Sluitverhaal): Promise<void> {
  const { casusId, procesregisseur, toneel } = casus
  const { acteur, klok } = toneel
  const wie = toneel.wie(procesregisseur)
  const { toegangTot, gehoord, ...velden } = verhaal
  const { voorstel } = await acteur.doe(wie, 'POST /v1/casussen/{casusId}/afsluitingen', {
    params: { casusId },
    body: { ...velden, toegangEindigtOp: klok.dag(toegangTot) },
  })
  const params = { casusId, afsluitingId: voorstel?.afsluitingId ?? '' }
  const decides = new Set(voorstel?.standpunten.flatMap(({ beslist, deelnameId }) => (beslist ? [deelnameId] : [])))
  for (const [naam, tekst] of Object.entries(gehoord)) {
    const deelnameId = seatOf(casus, naam)
    const body = { deelnameId, tekst, ...(decides.has(deelnameId) ? { eens: true } : {}) }
    const key = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten'
    await acteur.doe(wie, key, { params, body })
  }
  await acteur.doe(wie, 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit', { params })
}

/** The procesregisseur opens the casus again, without a new aanmelding; everyone is asked anew (SLT-04). */
export async function reopenCasus({ casusId, procesregisseur, toneel }: Casusverhaal, body: Heropening): Promise<void> {
  const sent = { params: { casusId }, body }
  await toneel.acteur.doe(toneel.wie(procesregisseur), 'POST /v1/casussen/{casusId}/heropening', sent)
}

/** Whoever has the regie asks a successor (ROL-35). */
export async function proposeOverdracht(
  { casusId, toneel }: Casusverhaal,
  van: string,
  naar: string,
  notitie: Overdracht['notitie'],
): Promise<void> {
  const opvolgerId = toneel.wie(naar).persoonId
  const body = { rol: 'inhoudelijke-regie' as const, opvolgerId, vertrekt: true, notitie }
  await toneel.acteur.doe(toneel.wie(van), 'POST /v1/casussen/{casusId}/overdrachten', { params: { casusId }, body })
}
