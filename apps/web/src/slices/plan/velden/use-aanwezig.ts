import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api/client.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { useStroom } from '../../../api/stroom.ts'

/** How long someone counts as typing after the last sign, and how often that sign is given. */
const FORGET_MS = 30_000
const REPEAT_MS = 15_000

type Teken = { readonly veldId: string; readonly at: number }

/** Who is busy in which field now: names by the id of the field. Only told, never kept; it empties by itself. */
export function useAanwezig(casusId: string): ReadonlyMap<string, readonly string[]> {
  const { persoon } = useSessie()
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const [tekens, setTekens] = useState<ReadonlyMap<string, Teken>>(new Map())
  useStroom(casusId, ['schrijft'], ({ door, veld }) => {
    if (!door || door === persoon.persoonId) return
    setTekens((now) => withTeken(now, door, veld))
  })
  useEffect(() => {
    const timer = setInterval(() => setTekens(withoutOld), 5_000)
    return () => clearInterval(timer)
  }, [])
  const namen = new Map(data?.data.team.map((seat) => [seat.persoon.persoonId, seat.persoon.naam]))
  const velden = Map.groupBy(tekens, ([, { veldId }]) => veldId)
  return new Map([...velden].map(([veldId, who]) => [veldId, who.map(([id]) => namen.get(id) ?? 'iemand')]))
}

function withTeken(now: ReadonlyMap<string, Teken>, door: string, veldId: string | null): ReadonlyMap<string, Teken> {
  const next = new Map(now)
  if (veldId === null) next.delete(door)
  else next.set(door, { veldId, at: Date.now() })
  return next
}

function withoutOld(now: ReadonlyMap<string, Teken>): ReadonlyMap<string, Teken> {
  const kept = [...now].filter(([, { at }]) => Date.now() - at < FORGET_MS)
  return kept.length === now.size ? now : new Map(kept)
}

/** Tells the others in which field I am busy. A sign that does not arrive is no loss, so nothing is said of it. */
export function useToonAanwezig(casusId: string): (veldId: string | null) => void {
  const last = useRef<Teken | null>(null)
  return (veldId) => {
    const now = Date.now()
    if (veldId !== null && last.current?.veldId === veldId && now - last.current.at < REPEAT_MS) return
    last.current = veldId === null ? null : { veldId, at: now }
    api('POST /v1/casussen/{casusId}/plan/scherm', { params: { casusId }, body: { veldId } }).catch(() => undefined)
  }
}
