import type { StroomGebeurtenis } from '@regietafel/contract/stroom.contract.ts'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** The next wait after a failed try: twice as long, at most half a minute. */
const nextWait = (wait: number): number => Math.min(wait * 2, LONGEST_WAIT_MS)

export type Listener = {
  readonly names: readonly string[]
  readonly onEvent: (event: StroomGebeurtenis) => void
  readonly onReopen: () => void
}
export type Line = { readonly add: (listener: Listener) => () => void }

/** A line of server-sent events that keeps trying, and hangs up when the last listener leaves. */
export function openLine(url: string, onEmpty: () => void): Line {
  const listeners = new Set<Listener>()
  const attached = new Set<string>()
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT_MS
  let wasLost = false

  const receive = (message: MessageEvent<string>) => {
    const event = parse(message.data)
    if (!event) return
    for (const listener of listeners) if (listener.names.includes(event.soort)) listener.onEvent(event)
  }
  const attach = (name: string) => {
    attached.add(name)
    source?.addEventListener(name, receive)
  }
  const onOpen = () => {
    if (wasLost) for (const listener of listeners) listener.onReopen()
    wasLost = false
    wait = FIRST_WAIT_MS
  }
  const onError = () => {
    wasLost = true
    if (source?.readyState !== EventSource.CLOSED) return
    timer = setTimeout(connect, wait)
    wait = nextWait(wait)
  }
  function connect(): void {
    source = new EventSource(url)
    source.addEventListener('open', onOpen)
    source.addEventListener('error', onError)
    for (const name of attached) attach(name)
  }
  function remove(listener: Listener): void {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    source?.close()
    onEmpty()
  }

  connect()
  return {
    add: (listener) => {
      listeners.add(listener)
      for (const name of listener.names) if (!attached.has(name)) attach(name)
      return () => remove(listener)
    },
  }
}

/** What the server sends is ours; a proxy may still cut it in two. */
function parse(data: string): StroomGebeurtenis | null {
  try {
    return JSON.parse(data) as StroomGebeurtenis
  } catch {
    return null
  }
}
