import { createHash } from 'node:crypto'
import { PLAN_VELDEN } from '@regietafel/domain/plan/velden.ts'

/** A text as UUID: the same text gives the same one. For things that exist before anybody wrote them. */
export function toUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The fields that stand in every plan once, with their ids in this casus; empty until someone writes. */
export const fixedVelden = (casusId: string) =>
  PLAN_VELDEN.filter(({ vorm }) => vorm === 'tekst').map(({ code }) => ({ code, veldId: toUuid(`${casusId}/${code}`) }))
