import type {
  ActieVanAnder,
  CasusVerwijzing,
  MijnActie,
  MijnCasus,
  MijnTermijn,
  MijnWerk,
  mijnWerkEndpoints,
  Wachtend,
} from '@regietafel/contract/mijn-werk.contract.ts'
import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import type { SignaalSoort } from '@regietafel/contract/signaal.contract.ts'
import { standOfActie } from '@regietafel/domain/actie/actie-stand.ts'
import type { ActieStatus } from '@regietafel/domain/actie/actie.ts'
import { addDagen, beginVanDag, dagenTussen, dagVan } from '@regietafel/domain/shared/dagen.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { readCasusRegels, readOwnSeats } from '../casus/casus.reads.ts'
import { readVragen, type Vraag } from '../casus/vragen.reads.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import { readGastplaatsen, readOverlegRegels } from '../overleg/overleg.reads.ts'
import type { ActieInhoud } from './actie.reads.ts'
import type { EscalatieInhoud } from './escalatie.reads.ts'
import {
  countOpenActies,
  readActiesOnSeats,
  readLateActiesOfOthers,
  readOpenEscalaties,
  readOpenSignalen,
} from './mijn-werk.queries.ts'
import type { SignaalInhoud } from './signaal.reads.ts'

const KEY = 'GET /v1/mijn-werk'
const AHEAD_DAGEN = 56
/** A preparation is asked for when its overleg comes near. */
const PREPARE_DAGEN = 14

type Seats = Awaited<ReturnType<typeof readOwnSeats>>
type Casussen = ReadonlyMap<string, CasusVerwijzing>

/**
 * Everything that waits for one person, over all casussen (DOE-23): one round of questions about sets, however many
 * casussen there are.
 */
export const readMijnWerk: UseCase<typeof KEY, (typeof mijnWerkEndpoints)[typeof KEY]> = async ({ tx, actor }) => {
  const regels = await readCasusRegels(tx)
  const casussen = new Map(regels.map(({ casusId, code, naam }) => [casusId, { casusId, code, naam }]))
  const seats = await readOwnSeats(tx, actor.persoonId)
  const counts = new Map((await countOpenActies(tx)).map((row) => [row.casusId, row]))
  const today = dagVan(tx.now)
  const { vragen, aangeboden } = await readVragen(tx, seats)
  const overleggen = (
    await readOverlegRegels(tx, { vanaf: beginVanDag(today), tot: beginVanDag(addDagen(today, AHEAD_DAGEN)) })
  ).filter(({ status }) => status === 'gepland' || status === 'lopend')
  const body: MijnWerk = {
    vandaag: today,
    acties: await readMijnActies(tx, seats, casussen),
    teLaatBijAnderen: await readLateOfOthers(tx, seats, casussen),
    wachtOpMij: [
      ...(await readSignalenToMe(tx, seats, casussen)),
      ...(await readEscalatiesToMe(tx, actor.persoonId)),
      ...listUitnodigingen(seats, casussen, aangeboden),
      ...listVragen(vragen, casussen),
      ...(await listGastplaatsen(tx, actor.persoonId)),
      ...listOverlegVragen(overleggen, today),
    ].toSorted((a, b) => longestFirst(a).localeCompare(longestFirst(b))),
    overleggen,
    termijnen: await readMijnTermijnen(tx, seats, casussen),
    casussen: regels.map((regel): MijnCasus => {
      const count = counts.get(regel.casusId)
      return { ...regel, openActies: Number(count?.open ?? 0), teLateActies: Number(count?.teLaat ?? 0) }
    }),
  }
  return { body }
}

/** What waits longest comes first; a question about an overleg has its own day. */
const longestFirst = ({ sinds, overlegOp }: Wachtend) => sinds ?? overlegOp ?? ''

const activeSeatIds = (seats: Seats) => seats.filter(({ status }) => status === 'actief').map((seat) => seat.deelnameId)

async function readMijnActies(tx: ReadTx, seats: Seats, casussen: Casussen): Promise<MijnActie[]> {
  const own = new Set(seats.filter(({ isOwn }) => isOwn).map(({ deelnameId }) => deelnameId))
  const today = dagVan(tx.now)
  return (await readActiesOnSeats(tx, activeSeatIds(seats))).flatMap((row) => {
    const casus = casussen.get(row.casusId)
    if (!casus) return []
    const status = row.status as ActieStatus
    return {
      actieId: row.actieId,
      casus,
      wat: tx.kringen.open<ActieInhoud>('actie', row.actieId, row).wat,
      einddatum: row.einddatum,
      dagenOver: dagenTussen(today, row.einddatum),
      status,
      stand: standOfActie(status, row.einddatum, today),
      overlegId: row.overlegId,
      voorCollega: !own.has(row.deelnameId),
      versie: row.versie,
    }
  })
}

/** What partners did not do in time comes to the regisseur first; going higher is a choice of people (DOE-08). */
async function readLateOfOthers(tx: ReadTx, seats: Seats, casussen: Casussen): Promise<ActieVanAnder[]> {
  const regie = seats.filter(({ isOwn, status, rol }) => isOwn && status === 'actief' && REGIE_ROLLEN.includes(rol))
  if (regie.length === 0) return []
  const casusIds = [...new Set(regie.map(({ casusId }) => casusId))]
  const rows = await readLateActiesOfOthers(tx, casusIds, activeSeatIds(seats))
  const personen = await readPersonen(tx, [...new Set(rows.map(({ persoonId }) => persoonId))])
  const names = new Map(
    personen.map(({ persoonId, naam, organisatie }) => [persoonId, { naam, organisatie: organisatie.naam }]),
  )
  return rows.flatMap((row) => {
    const casus = casussen.get(row.casusId)
    const actiehouder = names.get(row.persoonId)
    if (!casus || !actiehouder) return []
    const { actieId, einddatum } = row
    const { wat } = tx.kringen.open<ActieInhoud>('actie', actieId, row)
    const dagenOver = dagenTussen(dagVan(tx.now), einddatum)
    return { actieId, casus, wat, einddatum, dagenOver, status: row.status as ActieStatus, actiehouder }
  })
}

async function readSignalenToMe(tx: ReadTx, seats: Seats, casussen: Casussen): Promise<Wachtend[]> {
  const mine = activeSeatIds(seats)
  return (await readOpenSignalen(tx, mine)).flatMap((row) => {
    const casus = casussen.get(row.casusId)
    if (!casus) return []
    return {
      soort: mine.includes(row.aanDeelnameId) ? ('signaal' as const) : ('signaal-kopie' as const),
      id: row.signaalId,
      casus,
      tekst: tx.kringen.open<SignaalInhoud>('signaal', row.signaalId, row).tekst,
      sinds: row.gemaaktOp.toISOString(),
      signaalSoort: row.soort as SignaalSoort,
      overlegOp: null,
    }
  })
}

/** A manager holds no row of the casus: its code stands in the dossier. */
const readEscalatiesToMe = async (tx: ReadTx, persoonId: string): Promise<Wachtend[]> =>
  (await readOpenEscalaties(tx, persoonId)).map((row) => {
    const { casusCode: code, vraag } = tx.kringen.open<EscalatieInhoud>('escalatie', row.escalatieId, row)
    return {
      soort: 'escalatie',
      id: row.escalatieId,
      casus: { casusId: row.casusId, code, naam: null },
      tekst: vraag,
      sinds: row.gemaaktOp.toISOString(),
      signaalSoort: null,
      overlegOp: null,
    }
  })

/** A guest holds no row of the casus: its code stands with the invitation. */
const listGastplaatsen = async (tx: ReadTx, persoonId: string): Promise<Wachtend[]> =>
  (await readGastplaatsen(tx, persoonId))
    .filter(({ antwoord }) => antwoord !== 'komt-niet')
    .map(({ gastId, casusId, casusCode: code, vraag, begin }) => ({
      soort: 'gast',
      id: gastId,
      casus: { casusId, code, naam: null },
      tekst: vraag,
      sinds: null,
      signaalSoort: null,
      overlegOp: begin,
    }))

/** A role to take over, a position on closing (ROL-35, SLT-01). */
const listVragen = (vragen: readonly Vraag[], casussen: Casussen): Wachtend[] =>
  vragen.flatMap(({ soort, id, casusId, sinds }) => {
    const casus = casussen.get(casusId)
    if (!casus) return []
    return { soort, id, casus, tekst: null, sinds: sinds.toISOString(), signaalSoort: null, overlegOp: null }
  })

function listUitnodigingen(seats: Seats, casussen: Casussen, offered: ReadonlySet<string>): Wachtend[] {
  const asked = seats.flatMap((seat) => {
    const casus = casussen.get(seat.casusId)
    if (!casus || !seat.isOwn || seat.status !== 'uitgenodigd' || offered.has(seat.deelnameId)) return []
    const { deelnameId: id, vanaf: sinds } = seat
    const standsIn = seat.vervangtDeelnameId !== null && REGIE_ROLLEN.includes(seat.rol)
    const soort = standsIn ? ('waarneming' as const) : ('uitnodiging-casus' as const)
    return { soort, id, casus, tekst: null, sinds, signaalSoort: null, overlegOp: null }
  })
  // Standing in for a regisseur is one question, however many casussen there are (ROL-39).
  const firstWaarneming = asked.find(({ soort }) => soort === 'waarneming')
  return asked.filter((each) => each.soort !== 'waarneming' || each === firstWaarneming)
}

/** Invitations without an answer, and preparations that are asked (OVL-04, OVL-11). */
const listOverlegVragen = (overleggen: readonly OverlegRegel[], today: string): Wachtend[] =>
  overleggen.flatMap(({ overlegId: id, casusId, casusCode: code, casusNaam: naam, begin, status, mijnUitnodiging }) => {
    if (!mijnUitnodiging || status !== 'gepland') return []
    const asked = mijnUitnodiging.status === 'verstuurd' || mijnUitnodiging.status === 'gezien'
    const isNear = dagVan(new Date(begin)) <= addDagen(today, PREPARE_DAGEN)
    if (!asked && (mijnUitnodiging.status !== 'aanvaard' || mijnUitnodiging.voorbereid || !isNear)) return []
    const soort = asked ? ('uitnodiging-overleg' as const) : ('voorbereiding' as const)
    const casus = { casusId, code, naam }
    return { soort, id, casus, tekst: null, sinds: null, signaalSoort: null, overlegOp: begin }
  })

/** The terms that one must keep; those of acties stand with the acties. */
async function readMijnTermijnen(tx: ReadTx, seats: Seats, casussen: Casussen): Promise<MijnTermijn[]> {
  const rollen = new Set(
    seats.filter(({ status }) => status === 'actief').map(({ casusId, rol }) => `${casusId} ${rol}`),
  )
  return (await readTermijnen(tx)).flatMap((termijn) => {
    const casus = casussen.get(termijn.casusId)
    const isMine = termijn.verantwoordelijk.some((rol) => rollen.has(`${termijn.casusId} ${rol}`))
    return casus && isMine ? [{ ...termijn, casus }] : []
  })
}
