import { randomUUID } from 'node:crypto'
import type { vervolgEndpoints } from '@regietafel/contract/vervolg.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import {
  chooseDagen,
  getVervolgVenster,
  listVervolgDagen,
  proposeDagen as decideVoorstel,
  type ProposeDagenRefusal,
} from '@regietafel/domain/overleg/vervolg-dagen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { announce } from '../../live/announce.ts'
import { readFeestdagenFrom } from '../../termijn/read-feestdagen.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActiveProfiel, getProfielOn } from '../netwerk/netwerk.reads.ts'
import { closeDagvoorstellen, getDagvoorstel, listAsked, readDagvoorstellen } from './dagvoorstel.queries.ts'
import { readOverleggen } from './overleg.queries.ts'
import { readTeamMap, toTafelPersoon } from './overleg.view.ts'

const WINDOW = 'GET /v1/casussen/{casusId}/vervolgvoorstel'
const LIST = 'GET /v1/casussen/{casusId}/dagvoorstellen'
const PROPOSE = 'POST /v1/casussen/{casusId}/dagvoorstellen'
const ANSWER = 'POST /v1/casussen/{casusId}/dagvoorstellen/{dagvoorstelId}/voorkeur'
type Of<Key extends keyof typeof vervolgEndpoints> = UseCase<Key, (typeof vervolgEndpoints)[Key]>

const WORDS: Refusals<ProposeDagenRefusal | 'casus-not-lopend' | 'voorstel-closed' | 'dag-not-proposed'> = {
  'dagen-missing': [400, 'Kies minstens een dag.', 'dagen'],
  'dagen-too-many': [400, 'Kies hoogstens acht dagen.', 'dagen'],
  'dag-not-ahead': [400, 'Kies dagen die nog komen.', 'dagen'],
  'dag-twice': [400, 'Een dag staat er twee keer in.', 'dagen'],
  'casus-not-lopend': [409, 'Deze casus is gesloten.'],
  'voorstel-closed': [409, 'De datum staat al vast, of er zijn andere dagen voorgesteld.'],
  'dag-not-proposed': [400, 'Kies uit de voorgestelde dagen.', 'dagen'],
}

/** Where the follow-up belongs, the days to offer, and who helps to choose (OVL-14, OVL-15, NET-40, NET-41). */
export const readVervolgvoorstel: Of<typeof WINDOW> = async ({ tx, params: { casusId } }) => {
  const profiel = await getActiveProfiel(tx)
  const today = dagVan(tx.now)
  const feestdagen = readFeestdagenFrom(waarde(profiel, 'feestdagen'), today)
  const venster = await readVenster(tx, casusId)
  const team = await readTeamMap(tx, casusId)
  const { besluiters, plannenMet } = waarde(profiel, 'vervolg.besluit')
  const partijen: readonly string[] = [...besluiters, ...plannenMet]
  const samenMet = [...team.values()].filter(
    ({ rol, status }) => status === 'actief' && partijen.includes(rol === 'ketenpartner' ? 'ketenpartners' : rol),
  )
  return {
    body: {
      venster,
      dagen: venster ? listVervolgDagen(venster, today, feestdagen) : [],
      feestdagen: [...feestdagen].toSorted((a, b) => (a < b ? -1 : 1)),
      samenMet: samenMet.map(({ deelnameId }) => toTafelPersoon(team, deelnameId)),
    },
  }
}

/** The days of the running term, which may have been extended; else what the profile of the last overleg says. */
async function readVenster(tx: ReadTx, casusId: string) {
  const last = (await readOverleggen(tx, { casusId })).findLast(({ status }) => status === 'afgerond')
  if (!last?.afgerondOp) return null
  const day = dagVan(last.afgerondOp)
  const planned = getVervolgVenster(await getProfielOn(tx, day), day)
  const running = (await readTermijnen(tx, casusId)).find(({ soort }) => soort === 'vervolg-overleg')
  if (!planned || !running) return planned
  return { ...planned, vanaf: planned.vanaf && running.waarschuwingOp, tot: running.vervaltOp }
}

/** What was proposed, and who can when (OVL-14). */
export const listDagvoorstellen: Of<typeof LIST> = async ({ tx, params: { casusId } }) => ({
  body: { items: await readDagvoorstellen(tx, casusId) },
})

/** Puts days before everyone at the table; an earlier proposal closes (OVL-14). */
export const proposeDagen: Of<typeof PROPOSE> = async ({ tx, actor, params: { casusId }, body }) => {
  if ((await getCasus(tx, casusId)).status !== 'lopend') throw refusedAs(WORDS, 'casus-not-lopend')
  const decision = decideVoorstel(body.dagen, dagVan(tx.now))
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  await closeDagvoorstellen(tx, casusId)
  const dagvoorstelId = randomUUID()
  const kringId = tx.kringen.idOf('casuspartners', casusId)
  await tx.db
    .insertInto('dagvoorstel')
    .values({
      netwerkId: tx.netwerkId,
      dagvoorstelId,
      kringId,
      casusId,
      dagen: [...decision.value],
      door: actor.persoonId,
      op: tx.now,
    })
    .execute()
  const team = await readTeamMap(tx, casusId)
  const recipients = new Set(listAsked(team).map((deelnameId) => toTafelPersoon(team, deelnameId).persoonId))
  for (const persoonId of recipients)
    await planMail(tx, {
      soort: 'dagen-voorgesteld',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/overleggen`,
      gegevens: {},
    })
  await announce(tx, { casusId, kringId, soort: 'overleg', id: dagvoorstelId })
  return { body: await getDagvoorstel(tx, casusId, dagvoorstelId), objectId: dagvoorstelId }
}

/** Records which days suit one's seat (OVL-14). */
export const answerDagvoorstel: Of<typeof ANSWER> = async ({ tx, params: { casusId, dagvoorstelId }, body }) => {
  const voorstel = await getDagvoorstel(tx, casusId, dagvoorstelId)
  const mine = voorstel.voorkeuren.filter(({ isVanMij }) => isVanMij)
  if (mine.length === 0) throw new Problem(403, 'niet-gevraagd', 'Jou is niet naar deze dagen gevraagd.')
  const decision = chooseDagen({ dagen: voorstel.dagen, isOpen: voorstel.open }, body.dagen)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const kringId = tx.kringen.idOf('casuspartners', casusId)
  const answer = { dagen: [...decision.value], op: tx.now }
  for (const { persoon } of mine)
    await tx.db
      .insertInto('dagvoorkeur')
      .values({
        netwerkId: tx.netwerkId,
        dagvoorkeurId: randomUUID(),
        kringId,
        dagvoorstelId,
        deelnameId: persoon.deelnameId,
        ...answer,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['kringId', 'dagvoorstelId', 'deelnameId'])
          .doUpdateSet((eb) => ({ ...answer, versie: eb('dagvoorkeur.versie', '+', 1) })),
      )
      .execute()
  await announce(tx, { casusId, kringId, soort: 'overleg', id: dagvoorstelId })
  return { body: await getDagvoorstel(tx, casusId, dagvoorstelId), objectId: dagvoorstelId }
}
