import type { FastifyInstance } from 'fastify'

/** Where a walk through redirects ended. */
export type Arrival = { readonly status: number; readonly url: URL; readonly body: string }

/** A browser without screen: follows redirects between our app and identity providers, and keeps cookies per site. */
export class Visitor {
  readonly cookies = new Map<string, Map<string, string>>()
  readonly setCookies: string[] = []
  readonly #app: FastifyInstance
  readonly #site: string

  constructor(app: FastifyInstance, site: string) {
    this.#app = app
    this.#site = site
  }

  /** Goes to an address, and on, until nothing sends further or `until` says to stop before an address. */
  async go(address: string, until: (url: URL) => boolean = () => false): Promise<Arrival> {
    let url = new URL(address, this.#site)
    for (let hops = 0; hops < 20; hops++) {
      const { status, location, body } = await this.#ask(url)
      if (location === null) return { status, url, body }
      url = new URL(location, url)
      const isPage = url.origin === this.#site && !url.pathname.startsWith('/aanmelden/oidc/')
      if (isPage || until(url)) return { status, url, body }
    }
    throw new Error('Sent around in circles')
  }

  async #ask(url: URL): Promise<{ status: number; location: string | null; body: string }> {
    const jar = this.cookies.get(url.origin) ?? new Map<string, string>()
    this.cookies.set(url.origin, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    if (url.origin !== this.#site) {
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
      keep(jar, answer.headers.getSetCookie())
      return { status: answer.status, location: answer.headers.get('location'), body: await answer.text() }
    }
    const answer = await this.#app.inject({ method: 'GET', url: url.pathname + url.search, headers: { cookie } })
    const set = [answer.headers['set-cookie'] ?? []].flat()
    this.setCookies.push(...set)
    keep(jar, set)
    return { status: answer.statusCode, location: answer.headers.location ?? null, body: answer.body }
  }

  /** Asks our API with the cookies of this browser. */
  async api(method: 'GET' | 'DELETE', path: string): Promise<{ status: number; body: string }> {
    const jar = this.cookies.get(this.#site) ?? new Map<string, string>()
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await this.#app.inject({ method, url: path, headers: { cookie } })
    keep(jar, [answer.headers['set-cookie'] ?? []].flat())
    return { status: answer.statusCode, body: answer.body }
  }
}

function keep(jar: Map<string, string>, set: readonly string[]): void {
  for (const line of set) {
    const [pair = '', ...attributes] = line.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    const gone = attributes.some((each) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(each))
    if (gone || at === pair.length - 1) jar.delete(name)
    else jar.set(name, pair.slice(at + 1))
  }
}
