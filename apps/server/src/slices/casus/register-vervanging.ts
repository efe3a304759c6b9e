import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { deelnameEndpoints } from '@regietafel/contract/deelname.contract.ts'
import {
  type RegisterVervangingRefusal,
  registerVervanging as decide,
} from '@regietafel/domain/casus/register-vervanging.ts'
import type { Vervanging } from '@regietafel/domain/casus/vervanging.ts'
import { beginVanDag, dagVan, eindeVanDag } from '@regietafel/domain/shared/dagen.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import { grantKring } from '../../access/create-kring.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { getDeelname, readTeam } from './casus.reads.ts'
import { toDeelname } from './team.ts'

const KEY = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/vervangingen'

const WORDS: Refusals<RegisterVervangingRefusal | 'not-your-seat' | 'vervanger-left'> = {
  'deelname-not-actief': [409, 'Deze deelname is niet actief.'],
  'own-vervanger': [400, 'Kies een collega: iemand vervangt niet zichzelf.', 'vervangerId'],
  'other-organisatie': [400, 'Een vervanger werkt bij dezelfde organisatie.', 'vervangerId'],
  'periode-ends-before-start': [400, 'De laatste dag ligt voor de eerste.', 'tot'],
  'periode-in-the-past': [400, 'Deze periode is al voorbij.', 'tot'],
  'periode-overlaps': [409, 'In deze periode is er al een vervanger.', 'van'],
  'not-your-seat': [
    403,
    'Je kunt alleen voor jezelf een vervanger vastleggen. De procesregisseur kan dat ook voor een ander.',
  ],
  'vervanger-left': [409, 'Deze collega werkt hier niet meer.', 'vervangerId'],
}

/**
 * A colleague of the same organisation stands in, with the same reading rights, on these days only: the seat of the
 * substitute opens and closes by its dates (ROL-34, ROL-39).
 */
export const registerVervanging: UseCase<typeof KEY, (typeof deelnameEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, deelnameId },
  body,
}) => {
  const seat = await getDeelname(tx, casusId, deelnameId)
  const isOwn = seat.persoon.persoonId === actor.persoonId
  if (!isOwn && !tx.kringen.rollenIn(casusId).includes('procesregisseur')) throw refusedAs(WORDS, 'not-your-seat')
  const vervanger = await getPersoon(tx, body.vervangerId)
  if (!vervanger.actief) throw refusedAs(WORDS, 'vervanger-left')
  const decision = decide(
    { ...toDeelname(seat), vervangingen: vervangingenOf(await readTeam(tx, casusId), deelnameId) },
    {
      vervangerId: body.vervangerId,
      organisatiesOfVervanger: [vervanger.organisatie.organisatieId],
      periode: { soort: 'dagen', van: body.van, tot: body.tot },
    },
    dagVan(tx.now),
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const vanaf = body.van <= dagVan(tx.now) ? tx.now : beginVanDag(body.van)
  const persoonId = decision.value.vervangerId
  const added = await addDeelname(tx, {
    casusId,
    persoonId,
    organisatieId: vervanger.organisatie.organisatieId,
    rol: seat.rol,
    vanaf,
    tot: eindeVanDag(body.tot),
    aanvaardOp: null,
    vervangtDeelnameId: deelnameId,
  })
  if (seat.rol === 'ketenpartner') await shareInbreng(tx, casusId, deelnameId, { persoonId, deelnameId: added })
  const mail = { soort: 'casus-uitnodiging', persoonId, casusId, pad: `/casussen/${casusId}`, gegevens: {} } as const
  await planMail(tx, mail, vanaf)
  return { body: await getDeelname(tx, casusId, added), versie: 1, objectId: added }
}

const vervangingenOf = (team: readonly Deelname[], deelnameId: string): Vervanging[] =>
  team.flatMap(({ vervangtDeelnameId, status, vanaf, tot, persoon }) =>
    vervangtDeelnameId === deelnameId && tot !== null && (status === 'actief' || status === 'uitgenodigd')
      ? {
          deelnameId,
          vervangerId: persoon.persoonId,
          periode: { soort: 'dagen', van: dagVan(new Date(vanaf)), tot: dagVan(new Date(tot)) },
        }
      : [],
  )

/** The substitute reads what the colleague prepared and told the regie; a regie seat holds every inbreng already. */
async function shareInbreng(
  tx: WriteTx,
  casusId: string,
  deelnameId: string,
  substitute: { persoonId: string; deelnameId: string },
): Promise<void> {
  const own = await tx.db
    .selectFrom('kringLid as l')
    .innerJoin('kring as k', (join) =>
      join.onRef('k.netwerkId', '=', 'l.netwerkId').onRef('k.kringId', '=', 'l.kringId'),
    )
    .select('l.kringId')
    .where('l.deelnameId', '=', deelnameId)
    .where('k.soort', '=', 'inbreng')
    .execute()
  for (const { kringId } of own) await grantKring(tx, { kringId, casusId, ...substitute, magSchrijven: true })
}
