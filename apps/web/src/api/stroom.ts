import { useEffect, useEffectEvent, useState } from 'react'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** The next wait after a failed try: twice as long, at most half a minute. */
export const nextWait = (wait: number): number => Math.min(wait * 2, LONGEST_WAIT_MS)

type OnEvent = (event: { readonly type: string; readonly data: unknown }) => void
export type StroomState = 'connecting' | 'open' | 'lost'

/**
 * Listens to what others do (server-sent events) and keeps trying when the line is lost. `types` are the names of the
 * events. After a gap the caller asks again what it shows: `onReopen`.
 */
export function useStroom(
  url: string | null,
  types: readonly string[],
  onEvent: OnEvent,
  onReopen?: () => void,
): StroomState {
  const [state, setState] = useState<StroomState>('connecting')
  const receive = useEffectEvent((event: MessageEvent<string>) =>
    onEvent({ type: event.type, data: parse(event.data) }),
  )
  const reopened = useEffectEvent(() => onReopen?.())
  const names = types.join(' ')
  useEffect(() => {
    if (!url) return
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let wait = FIRST_WAIT_MS
    let wasLost = false
    const connect = () => {
      source = new EventSource(url)
      for (const name of names.split(' ')) source.addEventListener(name, receive)
      source.addEventListener('open', () => {
        setState('open')
        wait = FIRST_WAIT_MS
        if (wasLost) reopened()
        wasLost = false
      })
      source.addEventListener('error', () => {
        wasLost = true
        setState('lost')
        if (source?.readyState !== EventSource.CLOSED) return
        timer = setTimeout(connect, wait)
        wait = nextWait(wait)
      })
    }
    connect()
    return () => {
      clearTimeout(timer)
      source?.close()
    }
  }, [url, names])
  return url ? state : 'connecting'
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}
