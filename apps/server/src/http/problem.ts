import type { Probleem } from '@regietafel/contract/shared/problem.ts'

export type Fout = { readonly veld: string; readonly melding: string }

const TITLES: Record<number, string> = {
  400: 'Dit klopt nog niet',
  401: 'Meld je aan',
  403: 'Dit mag je hier niet doen',
  404: 'Niet gevonden',
  409: 'Dit kan nu niet',
  412: 'Iemand anders was je voor',
  413: 'Dit is te groot',
  414: 'Dit adres is te lang',
  415: 'Dit formaat kennen we niet',
  428: 'De versie ontbreekt',
  429: 'Even wachten',
  500: 'Er ging iets mis',
  503: 'Even niet bereikbaar',
}

/** A refusal on its way to the caller: a status, a code for programs and one clear Dutch answer for people. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly fouten: readonly Fout[] | undefined
  readonly vondsten: Probleem['vondsten']
  readonly huidig: Probleem['huidig']

  constructor(
    status: number,
    code: string,
    detail: string,
    extra: { fouten?: readonly Fout[]; vondsten?: Probleem['vondsten']; huidig?: Probleem['huidig'] } = {},
  ) {
    super(detail)
    this.status = status
    this.code = code
    this.fouten = extra.fouten
    this.vondsten = extra.vondsten
    this.huidig = extra.huidig
  }

  toBody(): Probleem {
    return {
      type: `/v1/problemen/${this.code}`,
      status: this.status,
      title: TITLES[this.status] ?? 'Er ging iets mis',
      detail: this.message,
      code: this.code,
      ...(this.fouten ? { fouten: [...this.fouten] } : {}),
      ...(this.vondsten ? { vondsten: this.vondsten } : {}),
      ...(this.huidig ? { huidig: this.huidig } : {}),
    }
  }
}

/** Everything that is wrong with what was sent, at once: 400 with a sentence per field. */
export function refuseFouten(fouten: readonly Fout[]): Problem {
  const detail =
    fouten.length === 1 ? 'Er is 1 ding om te verbeteren.' : `Er zijn ${fouten.length} dingen om te verbeteren.`
  return new Problem(400, 'ongeldige-invoer', detail, { fouten })
}

/** The words for each refusal of a rule: `[status, sentence]` or `[status, sentence, field]`. A new refusal must get its words. */
export type Refusals<Refusal extends string> = Record<Refusal, readonly [status: number, detail: string, veld?: string]>

/** The Problem for a refused decision. */
export function refusedAs<Refusal extends string>(words: Refusals<Refusal>, refusal: Refusal): Problem {
  const [status, detail, veld] = words[refusal]
  return new Problem(status, refusal, detail, veld ? { fouten: [{ veld, melding: detail }] } : {})
}

/** Same answer for what does not exist and for what is not yours: nothing may be learned from it. */
export const notFound = (): Problem =>
  new Problem(404, 'niet-gevonden', 'Dit bestaat niet, of je hebt er geen toegang toe.')

/** @throws Problem 412 when the caller changes another version than the one that stands. */
export function requireVersie(current: number, ifMatch: number, huidig?: Probleem['huidig']): void {
  if (current === ifMatch) return
  const detail = 'Iemand anders heeft dit intussen gewijzigd. Bekijk eerst wat er nu staat.'
  throw new Problem(412, 'versie-verouderd', detail, huidig ? { huidig } : {})
}

const DATABASE_GONE = /^(08|57P0|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND)/

/** One place turns anything thrown into a Problem; what we did not expect stays nameless to the caller. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : ''
  if (DATABASE_GONE.test(code) || /timeout exceeded when trying to connect|Connection terminated/.test(message))
    return new Problem(
      503,
      'gegevens-onbereikbaar',
      'De gegevens zijn even niet bereikbaar. Probeer het zo nog eens; er is niets half opgeslagen.',
    )
  // Data exceptions, and ids that lead nowhere: what the checks before the database did not foresee is still a slip in what was sent.
  if (/^22|^23503$/.test(code))
    return new Problem(400, 'ongeldige-invoer', 'Er staat iets in wat we niet kunnen bewaren. Kijk het na.')
  if (code === '40001' || code === '40P01')
    return new Problem(409, 'tegelijk', 'Iemand anders wijzigde dit op hetzelfde moment. Probeer het nog eens.')
  if (code === '23505') return new Problem(409, 'bestaat-al', 'Dit is intussen al door iemand anders gedaan.')
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return new Problem(400, 'geen-json', 'Het verzoek is geen geldige JSON.')
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Problem(413, 'te-groot', 'De tekst is te groot. Het maximum is 1 MB.')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Problem(415, 'geen-json', 'Stuur gegevens als application/json.')
  if (code === 'FST_ERR_BAD_URL') return new Problem(400, 'ongeldig-adres', 'Dit adres kunnen we niet lezen.')
  if (code === 'FST_ERR_MAX_PARAM_LENGTH') return new Problem(414, 'ongeldig-adres', 'Dit adres is te lang.')
  // The HTTP library's own words are English, and name its insides.
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status >= 400 && status < 500) return new Problem(status, 'ongeldig-verzoek', 'Dit verzoek kunnen we niet lezen.')
  return new Problem(500, 'onverwacht', 'Er ging iets mis bij ons. Er is niets half opgeslagen. Probeer het nog eens.')
}
