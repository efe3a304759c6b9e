import type { Casusbeschrijving, Reflectie } from '@regietafel/contract/reflectie.contract.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import { readPersonen } from '../../netwerk/netwerk.reads.ts'
import { toNakijkwerk } from '../nakijkwerk.view.ts'
import { makeCasusversie } from './make-casusversie.ts'
import { findBeschrijving, selectReflecties, UNWRITTEN } from './reflectie.queries.ts'

const EMPTY = { vraag: '', beschrijving: '', versie: UNWRITTEN, aangeboden: null, gewijzigdOp: null }

/** The description of this casus by the one who asks, beside its rendition without names; empty while nobody wrote it. */
export async function readBeschrijving(tx: ReadTx, casusId: string): Promise<Casusbeschrijving> {
  const { vraag, beschrijving, versie, aangeboden, gewijzigdOp } = (await findBeschrijving(tx, casusId)) ?? EMPTY
  const made = await makeCasusversie(tx, casusId, { vraag, beschrijving })
  return {
    vraag,
    beschrijving,
    versie,
    aangeboden: aangeboden && gewijzigdOp && { op: gewijzigdOp.toISOString(), ...aangeboden },
    vingerafdruk: made.vingerafdruk,
    nakijkwerk: await toNakijkwerk(tx, casusId, made),
  }
}

/** Everything that was offered, as the netwerksecretaris reads it: nothing of it leads to a casus (GOV-69). */
export async function readReflecties(tx: ReadTx): Promise<Reflectie[]> {
  const rows = await selectReflecties(tx)
  const namen = new Map(
    (await readPersonen(tx, [...new Set(rows.map(({ aangebodenDoor }) => aangebodenDoor))])).map(
      ({ persoonId, naam }) => [persoonId, naam],
    ),
  )
  return rows.map(({ reflectieId, gebied, vraag, beschrijving, aangebodenOp, aangebodenDoor }) => ({
    reflectieId,
    gebied,
    vraag,
    beschrijving,
    aangebodenOp: aangebodenOp.toISOString(),
    aangebodenDoor: namen.get(aangebodenDoor) ?? '',
  }))
}
