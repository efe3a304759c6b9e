import { type Piece, resultOf } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import { isCasusByCode } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { WriteTx } from '../database/transaction.ts'
import { getActiveProfiel } from '../profiel/read-profiel.ts'
import { type Casuskennis, pseudonimise, readCasuskennis } from '../slices/plan/anonimisering.reads.ts'
import { refuseVondsten, toExcused, toVondsten } from '../slices/plan/vondsten.reads.ts'

type Woorden = { readonly onderwerp: string | null; readonly tekst: string }
export type Uitgaand = Woorden & {
  readonly casusId: string
  readonly soort: 'bericht' | 'terugkoppeling' | 'document' | 'vertrek'
  readonly geenNaam?: readonly string[]
}

/** Which words of each kind a person typed right now: those stop, what the system wrote is put right (COM-06). */
const TYPED: Record<Uitgaand['soort'], { readonly onderwerp: boolean; readonly tekst: boolean }> = {
  bericht: { onderwerp: true, tekst: true },
  terugkoppeling: { onderwerp: false, tekst: true },
  document: { onderwerp: false, tekst: false },
  vertrek: { onderwerp: false, tekst: false },
}

const NOEMT_IEMAND =
  'Dit bericht is nog niet verstuurd: er staat iets in waaraan je iemand herkent. In deze mailgroep noemen we geen namen.'

/**
 * Every bericht passes here right before it is sealed and sent, typed or told by the system, with all its words: the one
 * place to hold it against what this netwerk wants. Where the casus goes by its code, a name, address, date of birth or
 * number stops sending until the writer changed it (COM-02, COM-06).
 *
 * @throws Problem 409 with what was found and the label that fits
 */
export async function beforeBericht(tx: WriteTx, uitgaand: Uitgaand): Promise<Woorden> {
  const words = { onderwerp: uitgaand.onderwerp?.trim() ?? null, tekst: uitgaand.tekst.trim() }
  if (!isCasusByCode(await getActiveProfiel(tx))) return words
  // A partner may not see the key, but is held to it all the same: what goes back is the own text and the label that fits.
  const kennis = await tx.asSystem(uitgaand.casusId, (system) => readCasuskennis(system, uitgaand.casusId))
  const [onderwerp = [], tekst = []] = pseudonimise(kennis, [words.onderwerp ?? '', words.tekst])
  const typed = TYPED[uitgaand.soort]
  const excused = toExcused(uitgaand.geenNaam ?? [])
  const found = [
    ...(typed.onderwerp ? toVondsten('onderwerp', onderwerp, excused) : []),
    ...(typed.tekst ? toVondsten('tekst', tekst, excused) : []),
  ]
  // Only who writes a bericht can say that something names nobody; elsewhere what is doubtful is replaced.
  const stops = uitgaand.soort === 'bericht' ? found : found.filter(({ zeker }) => zeker)
  if (stops.length > 0) throw refuseVondsten('bericht-noemt-iemand', NOEMT_IEMAND, stops)
  const out = (pieces: readonly Piece[], text: string) => (uitgaand.soort === 'bericht' ? text : resultOf(pieces))
  return {
    onderwerp: words.onderwerp === null ? null : out(onderwerp, words.onderwerp),
    tekst: out(uitgaand.soort === 'terugkoppeling' ? tekst : withoutHuishouden(kennis, tekst), words.tekst),
  }
}

/** The system's own words name colleagues by the code of the group; only what is of the household is replaced in them. */
function withoutHuishouden({ collegas }: Casuskennis, pieces: readonly Piece[]): Piece[] {
  const ids = new Set(collegas.map(({ id }) => id))
  return pieces.map((piece) => {
    const { span } = piece
    const isOfHuishouden = span?.registerId !== undefined && !ids.has(span.registerId)
    return span === null || isOfHuishouden || span.reason === 'decision' ? piece : { ...piece, result: piece.original }
  })
}
