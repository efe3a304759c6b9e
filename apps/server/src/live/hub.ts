import type { Database } from '../database/connect.ts'
import { type Announcement, CHANNEL } from './announce.ts'

export type Heard = Omit<Announcement, 'door'> & { readonly netwerkId: string; readonly door: string | null }
export type Hub = {
  /** Hears announcements about one casus until the returned function is called. */
  subscribe(casusId: string, hear: (heard: Heard) => void): () => void
  close(): Promise<void>
}

/** One listening connection per process, shared by all its open screens. */
export async function createHub(database: Database): Promise<Hub> {
  const listeners = new Map<string, Set<(heard: Heard) => void>>()
  const stop = await database.listen(CHANNEL, (payload) => {
    const heard = JSON.parse(payload) as Heard
    for (const hear of listeners.get(heard.casusId) ?? []) hear(heard)
  })
  return {
    subscribe: (casusId, hear) => {
      const set = listeners.get(casusId) ?? new Set()
      listeners.set(casusId, set.add(hear))
      return () => {
        set.delete(hear)
        if (set.size === 0) listeners.delete(casusId)
      }
    },
    close: stop,
  }
}
