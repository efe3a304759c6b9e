import { randomUUID } from 'node:crypto'
import type { regieafspraakEndpoints } from '@regietafel/contract/regieafspraken.contract.ts'
import { type GiveKlantregieRefusal, giveKlantregie as decide } from '@regietafel/domain/bevoegdheid/klantregie.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { readTeam, requireLopend } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readNiveau } from './bevoegdheid.reads.ts'
import { getRegieafspraken, type KlantregieInhoud, readKlantregieRow } from './regieafspraken.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/klantregie'
const END = 'POST /v1/casussen/{casusId}/klantregie/einde'
type Endpoints = typeof regieafspraakEndpoints

const WORDS: Refusals<GiveKlantregieRefusal> = {
  'procesregie-elsewhere': [409, 'In dit netwerk ligt de procesregie altijd bij een professional.'],
  'already-klantregie': [409, 'Klant of netwerk voert de procesregie al. Neem die eerst terug.'],
  'weging-missing': [
    409,
    'Vanaf niveau 3 weeg je eerst of dit veilig kan. Schrijf die weging op.',
    'veiligheidsweging',
  ],
}

/** Klant or netwerk carry the procesregie; the procesregisseur stays behind them and keeps the seat (ROL-15, ROL-36, B-15). */
export const giveKlantregie: UseCase<typeof KEY, Endpoints[typeof KEY]> = async ({ tx, params: { casusId }, body }) => {
  await requireLopend(tx, casusId)
  const decision = decide(
    {
      niveau: await readNiveau(tx, casusId),
      hasKlantregie: (await readKlantregieRow(tx, casusId)) !== undefined,
      isWithKlant: waarde(await getActiveProfiel(tx), 'klant.inOverleg') === 'centraal',
    },
    body,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const holder = (await readTeam(tx, casusId)).find(
    ({ rol, status, vervangtDeelnameId }) =>
      rol === 'procesregisseur' && status === 'actief' && vervangtDeelnameId === null,
  )
  if (!holder) throw new Problem(409, 'no-procesregisseur', 'Er is nu geen professional die erachter staat.')
  const klantregieId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  const { gewogen, ...inhoud } = decision.value
  await tx.db
    .insertInto('klantregie')
    .values({
      netwerkId: tx.netwerkId,
      klantregieId,
      ...row,
      casusId,
      achterwachtDeelnameId: holder.deelnameId,
      gewogen,
      van: tx.now,
      vastgelegdDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('klantregie', klantregieId, row, inhoud satisfies KlantregieInhoud),
    })
    .execute()
  await touchCasus(tx, casusId, 'regie', klantregieId, 'casuspartners')
  return { body: await getRegieafspraken(tx, casusId), objectId: klantregieId }
}

/** The professional takes it back: there is never a moment without procesregie (ROL-36). */
export const endKlantregie: UseCase<typeof END, Endpoints[typeof END]> = async ({ tx, params: { casusId } }) => {
  const row = await readKlantregieRow(tx, casusId)
  if (!row) throw new Problem(409, 'no-klantregie', 'Klant of netwerk voert de procesregie nu niet.')
  await tx.db.updateTable('klantregie').set({ tot: tx.now }).where('klantregieId', '=', row.klantregieId).execute()
  await touchCasus(tx, casusId, 'regie', row.klantregieId, 'casuspartners')
  return { body: await getRegieafspraken(tx, casusId), objectId: row.klantregieId }
}
