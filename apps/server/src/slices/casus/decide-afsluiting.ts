import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import type { Buitenpartij } from '@regietafel/domain/casus/afsluiten.ts'
import type { ClosedStatus } from '@regietafel/domain/casus/casus.ts'
import { type DecideAfsluitenRefusal, decideAfsluiten as decide } from '@regietafel/domain/casus/decide-afsluiten.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readChecklist } from './afsluiten-stand.ts'
import { closeAfsluiting, getAfsluitingForUpdate, openStandpunt, readStandpuntRows } from './afsluiting.queries.ts'
import { partijenTeam, readAfsluitingen } from './afsluiting.view.ts'
import { getCasus } from './casus.reads.ts'
import { closeCasus } from './close-casus.ts'
import { openPartijstandpunt, readPartijstandpuntRows } from './partijstandpunt.queries.ts'
import { personenOf, toDeelname } from './team.ts'

const KEY = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit'

const WORDS: Refusals<DecideAfsluitenRefusal> = {
  'casus-not-lopend': [409, 'Deze casus is al gesloten.'],
  'status-not-of-this-netwerk': [409, 'Zo sluit dit netwerk een casus niet.'],
  'checklist-blocks': [409, 'Er staat nog iets open dat eerst klaar moet. Bekijk de lijst.'],
  'inhoudelijke-regie-missing': [409, 'Kies eerst wie de inhoudelijke regie heeft: die beslist mee.'],
  'standpunt-missing': [409, 'Nog niet iedereen die meebeslist gaf een standpunt.'],
  'standpunt-of-stranger': [409, 'Er is een standpunt van iemand die niet meebeslist.'],
  'reden-missing': [409, 'Bij een standpunt tegen hoort een reden.'],
  'klant-missing': [409, 'De klant beslist mee. Leg eerst vast wat de klant wil.'],
  'raadpleging-missing': [409, 'Nog niet iedereen is geraadpleegd.'],
}

/** Closes the casus, or keeps it open with the dissent listed (SLT-01, SLT-02, SLT-19, NET-44). */
export const decideAfsluiting: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, afsluitingId },
}) => {
  const row = await getAfsluitingForUpdate(tx, casusId, afsluitingId)
  if (row.status !== 'voorgesteld') throw new Problem(409, 'voorstel-not-open', 'Over dit voorstel is al besloten.')
  const casus = await getCasus(tx, casusId)
  const profiel = await getActiveProfiel(tx)
  const team = partijenTeam(casus.team)
  const active = new Set(team.filter(({ status }) => status === 'actief').map(({ deelnameId }) => deelnameId))
  // Who left since does not decide any more.
  const said = (await readStandpuntRows(tx, casusId))
    .filter((standpunt) => standpunt.afsluitingId === afsluitingId && active.has(standpunt.deelnameId))
    .map((standpunt) => ({ ...standpunt, tekst: openStandpunt(tx, standpunt).tekst ?? '' }))
  const decision = decide(
    { status: casus.status, deelnames: team.map(toDeelname) },
    {
      naar: row.naar as ClosedStatus,
      standpunten: said.flatMap(({ deelnameId, eens, tekst }) =>
        eens === null ? [] : { deelnameId, eens, reden: tekst },
      ),
      raadplegingen: said.flatMap(({ deelnameId, eens, tekst }) =>
        eens === null ? { deelnameId, inbreng: tekst } : [],
      ),
      buiten: (await readPartijstandpuntRows(tx, casusId))
        .filter((said) => said.afsluitingId === afsluitingId)
        .map((said) => ({
          partij: said.partij as Buitenpartij,
          eens: said.eens,
          reden: openPartijstandpunt(tx, said).tekst ?? '',
        })),
    },
    await readChecklist(tx, casusId, row),
    { besluit: waarde(profiel, 'afsluiten.besluit'), vorm: waarde(profiel, 'afsluiten.vorm') },
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { value } = decision
  await closeAfsluiting(tx, row, value.status === 'lopend' ? 'open-gebleven' : 'besloten')
  if (value.status !== 'lopend') {
    const others = team.filter(({ rol, status }) => rol !== 'procesregisseur' && status === 'actief')
    await closeCasus(tx, {
      casusId,
      afsluitingId,
      status: value.status,
      toegangEindigtOp: row.toegangEindigtOp,
      bericht: personenOf(
        team,
        others.map(({ deelnameId }) => deelnameId),
      ),
    })
  }
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casus', casusId), soort: 'casus', id: casusId })
  return { body: await readAfsluitingen(tx, casusId), objectId: afsluitingId }
}
