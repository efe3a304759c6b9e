import type { Probleem } from '@regietafel/contract/shared/problem.ts'

/** A refusal or a failure, as RFC 9457 tells it in plain Dutch. `status` 0: the server was not reached. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly fouten: Probleem['fouten']
  /** What in a text tells who it is about, with a word for its place (409). */
  readonly vondsten: Probleem['vondsten']
  /** The text that someone else saved first (409). */
  readonly huidig: Probleem['huidig']

  constructor(probleem: Omit<Probleem, 'type'>) {
    super(probleem.code)
    this.name = 'Problem'
    this.status = probleem.status
    this.code = probleem.code
    this.title = probleem.title
    this.detail = probleem.detail
    this.fouten = probleem.fouten
    this.vondsten = probleem.vondsten
    this.huidig = probleem.huidig
  }

  /** Whether the same request may still succeed: nobody refused it. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
}

const FALLBACK: Readonly<Record<number, { readonly title: string; readonly detail: string }>> = {
  0: {
    title: 'Geen verbinding',
    detail: 'De server is niet bereikbaar. Wat je typte, blijft staan. Probeer het zo opnieuw.',
  },
  401: { title: 'Je bent niet meer aangemeld', detail: 'Meld je opnieuw aan om verder te gaan.' },
  403: { title: 'Dit mag niet', detail: 'Je hebt hier geen toegang toe. Vraag de regisseur als dat niet klopt.' },
  404: { title: 'Niet gevonden', detail: 'Dit bestaat niet (meer), of je hebt er geen toegang toe.' },
  429: { title: 'Even wachten', detail: 'Er kwamen te veel verzoeken tegelijk. Probeer het over een minuut opnieuw.' },
}
const FAILED = {
  title: 'Er ging iets mis',
  detail: 'Dat ligt aan ons. Wat je typte, blijft staan. Probeer het zo opnieuw.',
}

/** The answer of a server that could not be reached. */
export const noConnection = (): Problem => new Problem({ status: 0, code: 'geen-verbinding', ...words(0) })

/** A problem out of an answer that is no success; also when its body is no problem+json (a proxy, a crash). */
export function toProblem(status: number, text: string): Problem {
  const body = parse(text)
  if (isProbleem(body)) return new Problem({ ...body, status })
  return new Problem({ status, code: `http-${status}`, ...words(status) })
}

const words = (status: number) => FALLBACK[status] ?? FAILED

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isProbleem = (body: unknown): body is Probleem =>
  typeof body === 'object' && body !== null && 'title' in body && 'detail' in body && 'code' in body
