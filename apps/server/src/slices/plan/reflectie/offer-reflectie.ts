import type { reflectieEndpoints } from '@regietafel/contract/reflectie.contract.ts'
import { isBlank } from '@regietafel/domain/shared/text.ts'
import { suggestGebied } from '@regietafel/domain/stamtafel/gebied.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { notFound, Problem } from '../../../http/problem.ts'
import { requireStamtafel } from '../../../profiel/require-stamtafel.ts'
import { getCasus } from '../../casus/casus.reads.ts'
import { insertControle } from '../anonimisering.queries.ts'
import { requireNoLeaks } from '../finish-controle.ts'
import { toNakijkwerk } from '../nakijkwerk.view.ts'
import { strangersIn } from '../pseudonimise-plan.ts'
import { makeCasusversie } from './make-casusversie.ts'
import { findBeschrijving, insertReflectie, updateBeschrijving } from './reflectie.queries.ts'
import { readBeschrijving } from './reflectie.view.ts'
import { alreadyOffered } from './save-beschrijving.ts'

const KEY = 'POST /v1/casussen/{casusId}/casusbeschrijving/aanbieding'

/**
 * Offers exactly what was read: both texts filled in, nothing doubtful left, nobody to be recognised, and nothing changed
 * since. Only the rendition goes out; that it was read is kept like every review (GOV-54, OPL-33).
 */
export const offerReflectie: UseCase<typeof KEY, (typeof reflectieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body: { vingerafdruk },
}) => {
  const profiel = await requireStamtafel(tx)
  const row = await findBeschrijving(tx, casusId)
  if (!row) throw notFound()
  if (row.reflectieId) throw alreadyOffered()
  const { vraag, beschrijving } = row
  if (isBlank(vraag) || isBlank(beschrijving))
    throw new Problem(
      409,
      'beschrijving-not-whole',
      'Schrijf eerst de vraag en wat er gebeurde. Er is niets aangeboden.',
    )
  const made = await makeCasusversie(tx, casusId, row)
  if (made.vingerafdruk !== vingerafdruk)
    throw new Problem(
      409,
      'controle-outdated',
      'Er is iets veranderd sinds je het las. Kijk de versie zonder namen nog een keer na.',
    )
  const { openTwijfels, lekken } = await toNakijkwerk(tx, casusId, made)
  if (openTwijfels > 0)
    throw new Problem(409, 'twijfels-open', 'Er wacht nog een twijfel op jouw besluit. Er is niets aangeboden.')
  requireNoLeaks(lekken)

  const { onderdeel } = await getCasus(tx, casusId)
  const gebied = suggestGebied(profiel, onderdeel)
  const reflectieId = await insertReflectie(tx, { ...made.zonderNamen, gebied, persoonId: actor.persoonId })
  await updateBeschrijving(tx, row, { vraag, beschrijving, aangeboden: made.zonderNamen, reflectieId })
  await insertControle(tx, casusId, {
    documentId: row.casusbeschrijvingId,
    door: actor.persoonId,
    vingerafdruk,
    labels: [...made.kennis.labels],
    vreemden: strangersIn(made.rendition),
  })
  const offered = await readBeschrijving(tx, casusId)
  return { body: offered, versie: offered.versie, objectId: row.casusbeschrijvingId }
}
