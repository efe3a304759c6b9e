import type { CasusRegel } from '@regietafel/contract/casus.contract.ts'
import { isInSubregio } from '@regietafel/domain/netwerk/onderdeel.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'

type Stand = 'lopend' | 'gesloten' | 'alle'
/** What stands in the address; what is searched for never does: it may be a name (PRV-24). */
export type AddressFilter = {
  readonly stand: Stand
  readonly rol: (typeof ROL_KEUZES)[number] | 'alle'
  /** A part of the netwerk, or a sub-regio: `in Achterhoek`. */
  readonly onderdeel: string
}
export type Filter = AddressFilter & { readonly zoek: string }

const STANDEN: readonly Stand[] = ['lopend', 'gesloten', 'alle']
export const ROL_KEUZES = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner', 'uitgenodigd'] as const

/** Reads the filter of the list out of an address; what it does not know is left out. */
export const toCasusFilter = (search: Record<string, unknown>): AddressFilter => ({
  stand: STANDEN.find((stand) => stand === search['stand']) ?? 'lopend',
  rol: ROL_KEUZES.find((rol) => rol === search['rol']) ?? 'alle',
  onderdeel: typeof search['onderdeel'] === 'string' ? search['onderdeel'] : 'alle',
})

const SUBREGIO = 'in '
/** What stands in the address for a whole sub-regio. */
export const toSubregioKeuze = (subregio: string) => `${SUBREGIO}${subregio}`

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether a casus is asked for: by its code or name, whatever the accents, by how it stands, what I am in it and where. */
export function matches(
  {
    code,
    naam,
    status,
    mijnRollen,
    onderdeel,
  }: Pick<CasusRegel, 'code' | 'naam' | 'status' | 'mijnRollen' | 'onderdeel'>,
  { zoek, stand, rol, onderdeel: waar }: Filter,
  profiel: Pick<Netwerkprofiel, 'lijsten'>,
): boolean {
  if (rol !== 'alle' && !mijnRollen.includes(rol)) return false
  if (stand !== 'alle' && (status === 'lopend') !== (stand === 'lopend')) return false
  if (waar !== 'alle' && waar !== onderdeel && !isInSubregio(profiel, onderdeel, waar.slice(SUBREGIO.length)))
    return false
  return fold(`${code} ${naam ?? ''}`).includes(fold(zoek.trim()))
}
