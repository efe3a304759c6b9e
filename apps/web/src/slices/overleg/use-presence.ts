import { useEffect, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { useSessie } from '../../api/sessie.ts'
import { useStroom } from '../../api/stroom.ts'
import type { OverlegParams } from './use-overleg.ts'

const REPEAT_MS = 25_000
const GONE_MS = 60_000

type Presence = { readonly veld: string; readonly at: number }

/** Who types where: `writersIn(veld)` gives the others' persoonIds; `enter` and `leave` tell them about me. */
export function usePresence(params: OverlegParams) {
  const { persoonId } = useSessie().persoon
  const [others, setOthers] = useState<ReadonlyMap<string, Presence>>(new Map())
  const timer = useRef<ReturnType<typeof setInterval>>(undefined)
  useStroom(params.casusId, ['scherm'], ({ id, veld }) => {
    if (id === persoonId) return
    setOthers((before) => {
      const next = new Map(before)
      if (veld === null) next.delete(id)
      else next.set(id, { veld, at: Date.now() })
      return next
    })
  })
  useEffect(() => {
    const sweep = setInterval(() => {
      const limit = Date.now() - GONE_MS
      setOthers((before) => {
        const next = new Map([...before].filter(([, { at }]) => at > limit))
        return next.size === before.size ? before : next
      })
    }, REPEAT_MS)
    return () => {
      clearInterval(sweep)
      clearInterval(timer.current)
    }
  }, [])
  // Only a courtesy to the others: when it fails nothing is lost.
  const tell = (veld: string | null) =>
    void api('POST /v1/casussen/{casusId}/overleggen/{overlegId}/scherm', { params, body: { veld } }).catch(
      () => undefined,
    )
  return {
    writersIn: (veld: string): string[] => [...others].flatMap(([id, each]) => (each.veld === veld ? [id] : [])),
    enter: (veld: string) => {
      clearInterval(timer.current)
      tell(veld)
      timer.current = setInterval(() => tell(veld), REPEAT_MS)
    },
    leave: () => {
      clearInterval(timer.current)
      tell(null)
    },
  }
}
export type PresenceTools = ReturnType<typeof usePresence>
