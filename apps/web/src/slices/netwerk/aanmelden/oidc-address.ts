type Asked = { readonly code: string; readonly naar: string; readonly melding: string; readonly hash: string }

/** A page of this app to go to after signing in; anything else is the beginning. */
export const ownPath = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/aanmelden') ? asked : '/'

/** Where an organisation's own sign-in begins. A one-time code came behind the `#`, which no server log sees. */
export function oidcAddress({ code, naar, melding, hash }: Asked): string {
  const aanmeldcode = new URLSearchParams(hash.replace(/^#/, '')).get('aanmeldcode')
  const query = new URLSearchParams({
    ...(naar !== '/' && { naar }),
    ...(aanmeldcode && { aanmeldcode }),
    ...(melding === 'extra-controle-ontbreekt' && { opnieuw: '1' }),
  }).toString()
  const path = `/aanmelden/oidc/${encodeURIComponent(code)}`
  return query ? `${path}?${query}` : path
}
