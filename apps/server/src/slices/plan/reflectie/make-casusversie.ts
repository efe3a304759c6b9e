import { createHash } from 'node:crypto'
import { resultOf } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import { readTeam } from '../../casus/casus.reads.ts'
import { type Casuskennis, pseudonimise, readCasuskennis } from '../anonimisering.reads.ts'
import type { Onderdelen } from '../pseudonimise-plan.ts'
import type { ReflectieInhoud } from './reflectie.queries.ts'

/** A description beside what becomes of it outside the casus. */
export type Casusversie = {
  readonly kennis: Casuskennis
  readonly rendition: Onderdelen
  readonly team: readonly Deelname[]
  readonly zonderNamen: ReflectieInhoud
  readonly vingerafdruk: string
}

/** Takes everyone out of both texts, the team too: its names say which casus it is (GOV-54). */
export async function makeCasusversie(
  tx: ReadTx,
  casusId: string,
  { vraag, beschrijving }: ReflectieInhoud,
): Promise<Casusversie> {
  const kennis = await readCasuskennis(tx, casusId, 'buiten')
  const [first = [], second = []] = pseudonimise(kennis, [vraag, beschrijving])
  const zonderNamen = { vraag: resultOf(first), beschrijving: resultOf(second) }
  const read = JSON.stringify([vraag, beschrijving, zonderNamen])
  return {
    kennis,
    team: await readTeam(tx, casusId),
    rendition: {
      onderdelen: [
        { kop: 'Het dilemma of de vraag', pieces: first },
        { kop: 'Wat er gebeurde', pieces: second },
      ],
    },
    zonderNamen,
    vingerafdruk: createHash('sha256').update(read).digest('hex'),
  }
}
