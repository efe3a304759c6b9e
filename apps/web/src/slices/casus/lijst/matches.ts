import type { CasusRegel } from '@regietafel/contract/casus.contract.ts'

type Stand = 'lopend' | 'gesloten' | 'alle'
/** What stands in the address; what is searched for never does: it may be a name (PRV-24). */
export type AddressFilter = { readonly stand: Stand; readonly rol: (typeof ROL_KEUZES)[number] | 'alle' }
export type Filter = AddressFilter & { readonly zoek: string }

const STANDEN: readonly Stand[] = ['lopend', 'gesloten', 'alle']
export const ROL_KEUZES = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner', 'uitgenodigd'] as const

/** Reads the filter of the list out of an address; what it does not know is left out. */
export const toCasusFilter = (search: Record<string, unknown>): AddressFilter => ({
  stand: STANDEN.find((stand) => stand === search['stand']) ?? 'lopend',
  rol: ROL_KEUZES.find((rol) => rol === search['rol']) ?? 'alle',
})

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether a casus is asked for: by its code or name, whatever the accents, by how it stands and what I am in it. */
export function matches(
  { code, naam, status, mijnRollen }: Pick<CasusRegel, 'code' | 'naam' | 'status' | 'mijnRollen'>,
  { zoek, stand, rol }: Filter,
): boolean {
  if (rol !== 'alle' && !mijnRollen.includes(rol)) return false
  if (stand !== 'alle' && (status === 'lopend') !== (stand === 'lopend')) return false
  return fold(`${code} ${naam ?? ''}`).includes(fold(zoek.trim()))
}
