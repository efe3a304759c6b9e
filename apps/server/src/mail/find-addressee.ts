import type { ReadTx } from '../database/transaction.ts'
import type { MailSoort } from './mail-data.ts'

/** Who stands in has a seat and gets these for that seat already: then who is away need not (ROL-39). */
const PER_SEAT: readonly MailSoort[] = [
  'actie-gekregen',
  'actie-herinnering',
  'aangesproken',
  'antwoord-gegeven',
  'document-gedeeld',
  'mailgroep-bericht',
  'signaal-ontvangen',
  'termijn-herinnering',
  'terugkoppeling-gegeven',
  'toegang-gevraagd',
  'verslag-termijn',
  'vertrek-gemeld',
]
/** Sent to one person alone, about the work and not about that person: goes to who stands in. */
const FORWARDED: readonly MailSoort[] = ['escalatie-ontvangen', 'afsluiting']

/**
 * Who gets a mail about a casus now: who stands in while there is one, so that nothing waits for who is away (ROL-34,
 * ROL-39); nobody when the person gets no seat there because of a personal interest (PRV-02).
 */
export async function findAddressee(
  tx: ReadTx,
  {
    soort,
    persoonId,
    casusId,
  }: { readonly soort: MailSoort; readonly persoonId: string; readonly casusId: string | null },
): Promise<string | null> {
  if (casusId === null) return persoonId
  const excluded = await tx.db
    .selectFrom('uitsluiting')
    .select('uitsluitingId')
    .where('casusId', '=', casusId)
    .where('persoonId', '=', persoonId)
    .where('opgehevenOp', 'is', null)
    .executeTakeFirst()
  if (excluded) return null
  const perSeat = PER_SEAT.includes(soort)
  if (!perSeat && !FORWARDED.includes(soort)) return persoonId
  const waarnemer = await findWaarnemer(tx, casusId, persoonId)
  if (waarnemer === null) return persoonId
  return perSeat ? null : waarnemer
}

/** Who said yes to standing in for this person in this casus today; not who only comes to one overleg. */
async function findWaarnemer(tx: ReadTx, casusId: string, persoonId: string): Promise<string | null> {
  const seat = await tx.db
    .selectFrom('deelname as s')
    .innerJoin('deelname as d', (join) =>
      join.onRef('d.netwerkId', '=', 's.netwerkId').onRef('d.deelnameId', '=', 's.vervangtDeelnameId'),
    )
    .select('s.persoonId')
    .where('s.casusId', '=', casusId)
    .where('d.persoonId', '=', persoonId)
    .where('s.overlegId', 'is', null)
    .where('s.aanvaardOp', 'is not', null)
    .where('s.vanaf', '<=', tx.now)
    .where('s.tot', '>', tx.now)
    .executeTakeFirst()
  return seat?.persoonId ?? null
}
