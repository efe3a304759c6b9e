import type { CasusRegel } from '@regietafel/contract/casus.contract.ts'

export type Stand = 'lopend' | 'gesloten' | 'alle'
export type Filter = { readonly zoek: string; readonly stand: Stand }

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether a casus is asked for: by its code or name, whatever the accents, and by how it stands. */
export function matches({ code, naam, status }: Pick<CasusRegel, 'code' | 'naam' | 'status'>, { zoek, stand }: Filter) {
  if (stand !== 'alle' && (status === 'lopend') !== (stand === 'lopend')) return false
  return fold(`${code} ${naam ?? ''}`).includes(fold(zoek.trim()))
}
