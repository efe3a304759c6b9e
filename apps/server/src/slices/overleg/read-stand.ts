import type { OverlegStand } from '@regietafel/domain/overleg/close-overleg.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { isBlank } from '@regietafel/domain/shared/text.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readActies } from '../actie/actie.reads.ts'
import { readPlanVersies } from '../plan/plan-versie.reads.ts'
import { hasGezamenlijkDoel } from '../plan/plan.reads.ts'
import { getProfielVersie } from '../netwerk/netwerk.reads.ts'
import { type NotitieInhoud, type OverlegRow, readAgenda, readBesluiten, readNotities } from './overleg.queries.ts'
import { toRegel } from './record-aanwezigheid.ts'
import { readGeldigeUitnodigingen } from './tafel.ts'

/** Everything that the close looks at (OVL-02, 27, 28, 31, 37, ROL-07). */
export async function readStand(tx: ReadTx, overleg: OverlegRow): Promise<OverlegStand> {
  const { casusId, overlegId } = overleg
  const uitnodigingen = await readGeldigeUitnodigingen(tx, overlegId)
  const besluiten = new Set((await readBesluiten(tx, overlegId)).map(({ soort }) => soort))
  const profiel = await getProfielVersie(tx, overleg.profielVersie)
  return {
    eerste: overleg.eerste,
    aanwezigheid: uitnodigingen.map(toRegel),
    doorgegaanZonder: overleg.doorgegaanZonder,
    zorgvuldigheidBevestigdDoor: uitnodigingen.flatMap((row) => (row.zorgvuldigheidOp ? [row.deelnameId] : [])),
    openingsverklaring: profiel.lijsten.openingsverklaring,
    // Only where the first overleg agrees it together: elsewhere the procesregisseur gives it (ROL-07, NET-49).
    regieAfgesproken:
      besluiten.has('inhoudelijke-regie') ||
      waarde(profiel, 'casusregie.toewijzing').wijze !== 'samen-in-eerste-overleg',
    hasGezamenlijkDoel: (await hasGezamenlijkDoel(tx, casusId)) || (await hasDoelInNotitie(tx, overleg)),
    hasVervolg: besluiten.has('vervolg'),
    // Established at the table or right after it: sharing the plan asks for it, so the close only reminds.
    planToEstablish: false,
    agendaOnbehandeld: (await readAgenda(tx, overlegId)).filter(({ stand }) => stand !== 'behandeld').length,
    acties: (await readActies(tx, casusId)).filter((actie) => actie.overlegId === overlegId).length,
  }
}

/** The shared aim in the words of the table: where the outcome is an actielijst nobody need open the plan for it. */
async function hasDoelInNotitie(tx: ReadTx, { overlegId }: OverlegRow): Promise<boolean> {
  const punt = (await readAgenda(tx, overlegId)).find(({ code }) => code === 'gezamenlijk-doel')
  const notitie = (await readNotities(tx, overlegId)).find((row) => row.agendapuntId === punt?.agendapuntId)
  return notitie !== undefined && !isBlank(tx.kringen.open<NotitieInhoud>('notitie', notitie.notitieId, notitie).tekst)
}

/** Whether the outcome holds the plan and this overleg did not establish it yet (NET-36, OVL-30, OVL-34). */
export async function isPlanOpen(tx: ReadTx, overleg: OverlegRow): Promise<boolean> {
  const profiel = await getProfielVersie(tx, overleg.profielVersie)
  if (!waarde(profiel, 'naOverleg.document').documenten.includes('plan')) return false
  const versies = await readPlanVersies(tx, overleg.casusId)
  return !versies.some(({ overlegId }) => overlegId === overleg.overlegId)
}
