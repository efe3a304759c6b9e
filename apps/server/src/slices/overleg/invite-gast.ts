import type { gastEndpoints } from '@regietafel/contract/gast.contract.ts'
import { inviteGast as decide, type InviteGastRefusal } from '@regietafel/domain/overleg/gast.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, type Refusals, refusedAs, requireVersie } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import {
  endGasten,
  getGast,
  insertGast,
  openGast,
  readGasten,
  readGastRows,
  toGastplaats,
  updateGast,
} from './gast.queries.ts'
import {
  type AgendapuntInhoud,
  getOverleg,
  type NotitieInhoud,
  type OverlegInhoud,
  readAgenda,
  readNotities,
} from './overleg.queries.ts'
import { announceOverleg, statusOf } from './tafel.ts'

const GASTEN = '/v1/casussen/{casusId}/overleggen/{overlegId}/gasten'
const PUT = 'PUT /v1/casussen/{casusId}/gastplaatsen/{gastId}'
type Key<K extends keyof typeof gastEndpoints> = UseCase<K, (typeof gastEndpoints)[K]>

const WORDS: Refusals<InviteGastRefusal | 'gast-left' | 'not-lopend' | 'nothing-to-share'> = {
  'overleg-over': [409, 'Dit overleg is voorbij of gaat niet door.'],
  'already-deelnemer': [409, 'Deze persoon heeft al een plaats in dit team.', 'persoonId'],
  'already-gast': [409, 'Deze persoon is al gast bij dit overleg.', 'persoonId'],
  'vraag-missing': [400, 'Schrijf op waarvoor je deze gast vraagt.', 'vraag'],
  'grond-missing': [400, 'Schrijf op waarom delen met deze gast mag.', 'grond'],
  'gast-left': [409, 'Deze persoon werkt niet meer in dit netwerk.', 'persoonId'],
  'not-lopend': [409, 'Delen met de gast kan alleen tijdens het overleg.'],
  'nothing-to-share': [409, 'Bij dit agendapunt staat nog niets, of het mag alleen mondeling.', 'agendapuntId'],
}

/** An expert for this overleg only: sees the invitation and the agenda, and what is shared at the table (PRV-02, PRV-14). */
export const inviteGast: Key<`POST ${typeof GASTEN}`> = async ({ tx, actor, params: { casusId, overlegId }, body }) => {
  const overleg = await getOverleg(tx, casusId, overlegId)
  const persoon = await getPersoon(tx, body.persoonId)
  if (!persoon.actief) throw refusedAs(WORDS, 'gast-left')
  const isDeelnemer = (await readTeam(tx, casusId)).some(
    (seat) => seat.persoon.persoonId === body.persoonId && (seat.status === 'actief' || seat.status === 'uitgenodigd'),
  )
  const { persoonId } = persoon
  const isGast = (await readGastRows(tx, { casusId, overlegId, persoonId })).length > 0
  const decision = decide({ status: statusOf(overleg), isDeelnemer, isGast }, body)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { code } = await tx.db
    .selectFrom('casus')
    .select('code')
    .where('casusId', '=', casusId)
    .executeTakeFirstOrThrow()
  const { plaats } = tx.kringen.open<OverlegInhoud>('overleg', overlegId, overleg)
  const agenda = (await readAgenda(tx, overlegId)).map((punt) => ({
    titel: tx.kringen.open<AgendapuntInhoud>('agendapunt', punt.agendapuntId, punt).titel,
    minuten: punt.minuten,
  }))
  const gastId = await insertGast(
    tx,
    overleg,
    { persoonId, organisatieId: persoon.organisatie.organisatieId, door: actor.persoonId },
    {
      casusCode: code,
      plaats: overleg.vorm === 'online' ? 'online' : plaats,
      vraag: body.vraag,
      grond: body.grond,
      agenda,
      inbreng: '',
      gedeeld: [],
    },
  )
  const pad = `/casussen/${casusId}/gast/${gastId}`
  await planMail(tx, { soort: 'gast-uitnodiging', persoonId, casusId, pad, gegevens: {} })
  await announceOverleg(tx, overleg)
  return { body: await getGast(tx, casusId, overlegId, gastId), versie: 1, objectId: gastId }
}

/** Shares the note of one item as it stands now: a copy in the guest's own kring, and only while the table sits. */
export const shareWithGast: Key<`POST ${typeof GASTEN}/{gastId}/gedeeld`> = async ({ tx, params, body }) => {
  const { casusId, overlegId, gastId } = params
  const overleg = await getOverleg(tx, casusId, overlegId)
  const row = (await readGastRows(tx, { casusId, overlegId })).find((each) => each.gastId === gastId)
  if (!row) throw notFound()
  if (statusOf(overleg) !== 'lopend') throw refusedAs(WORDS, 'not-lopend')
  const punt = (await readAgenda(tx, overlegId)).find(({ agendapuntId }) => agendapuntId === body.agendapuntId)
  if (!punt) throw notFound()
  const tekst = (await readNotities(tx, overlegId))
    .filter(({ agendapuntId, alleenMondeling }) => agendapuntId === body.agendapuntId && !alleenMondeling)
    .map((notitie) => tx.kringen.open<NotitieInhoud>('notitie', notitie.notitieId, notitie).tekst)
    .join('\n')
    .trim()
  if (tekst === '') throw refusedAs(WORDS, 'nothing-to-share')
  const { titel } = tx.kringen.open<AgendapuntInhoud>('agendapunt', punt.agendapuntId, punt)
  const before = openGast(tx, row).gedeeld.filter((each) => each.titel !== titel)
  await updateGast(tx, row, {}, { gedeeld: [...before, { titel, tekst, gedeeldOp: tx.now.toISOString() }] })
  return { body: await getGast(tx, casusId, overlegId, gastId), versie: row.versie + 1, objectId: gastId }
}

/** The invitation is withdrawn: the guest holds nothing any more. */
export const withdrawGast: Key<`POST ${typeof GASTEN}/{gastId}/intrekking`> = async ({ tx, params }) => {
  const { casusId, overlegId, gastId } = params
  const overleg = await getOverleg(tx, casusId, overlegId)
  const row = (await readGastRows(tx, { casusId, overlegId })).find((each) => each.gastId === gastId)
  if (!row) throw notFound()
  await endGasten(tx, overleg, row.deelnameId)
  await announceOverleg(tx, overleg)
  return { body: await getGast(tx, casusId, overlegId, gastId), versie: row.versie, objectId: gastId }
}

export const listGasten: Key<`GET ${typeof GASTEN}`> = async ({ tx, params: { casusId, overlegId } }) => {
  await getOverleg(tx, casusId, overlegId)
  return { body: { items: await readGasten(tx, casusId, overlegId) } }
}

export const listGastplaatsen: Key<'GET /v1/gastplaatsen'> = async ({ tx, actor }) => ({
  body: { items: (await readOwn(tx, actor.persoonId)).map((row) => toGastplaats(tx, row)) },
})

export const readGastplaats: Key<'GET /v1/casussen/{casusId}/gastplaatsen/{gastId}'> = async ({
  tx,
  actor,
  params,
}) => {
  const row = (await readOwn(tx, actor.persoonId)).find(({ gastId }) => gastId === params.gastId)
  if (!row) throw notFound()
  return { body: toGastplaats(tx, row), versie: row.versie, objectId: row.gastId }
}

/** The guest says whether one comes, and prepares; read by the regie and by nobody else. */
export const saveGastplaats: Key<typeof PUT> = async ({ tx, actor, params, body, ifMatch }) => {
  const row = (await readOwn(tx, actor.persoonId)).find(({ gastId }) => gastId === params.gastId)
  if (!row) throw notFound()
  requireVersie(row.versie, ifMatch)
  await updateGast(tx, row, { antwoord: body.antwoord }, { inbreng: body.inbreng })
  const saved = (await readOwn(tx, actor.persoonId)).find(({ gastId }) => gastId === params.gastId)
  if (!saved) throw new Problem(500, 'onverwacht', 'De gastplaats is niet terug te vinden.')
  return { body: toGastplaats(tx, saved), versie: saved.versie, objectId: saved.gastId }
}

/** One's own places as a guest, of the casussen that this request opens. */
const readOwn = (tx: Parameters<typeof readGastRows>[0], persoonId: string) => readGastRows(tx, { persoonId })
