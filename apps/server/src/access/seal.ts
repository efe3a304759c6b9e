import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Sealing: AES-256-GCM over JSON. The associated data ties a sealed value to its place, so that a row cannot be
 * swapped with another or rolled back to an older version unseen.
 */
const FORM = 1
const IV_BYTES = 12
const TAG_BYTES = 16

function sealBytes(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.from([FORM]), iv, cipher.getAuthTag(), sealed])
}

function openBytes(key: Buffer, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes[0] !== FORM) throw new Error(`Unknown seal form at ${place}`)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + IV_BYTES))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()])
}

/** Seals a JSON value for one place. */
export const sealJson = (key: Buffer, place: string, value: unknown): Buffer =>
  sealBytes(key, place, Buffer.from(JSON.stringify(value)))

/** Opens what `sealJson` sealed for the same place; throws when key, place or content do not fit. */
export const openJson = (key: Buffer, place: string, sealed: Uint8Array): unknown =>
  JSON.parse(openBytes(key, place, sealed).toString())

/** The one key that stands outside the database: wraps the keys of kringen, keys the recognition hashes. */
export class MasterKey {
  readonly #wrap: Buffer
  readonly #hash: Buffer
  readonly #signIn: Buffer

  /** @param key 32 bytes; throws when it is another length. */
  constructor(key: Buffer) {
    if (key.length !== 32) throw new Error('The master key must be 32 bytes')
    // One key per use: a hash key that leaks must not open content.
    this.#wrap = Buffer.from(hkdfSync('sha256', key, '', 'regietafel kring', 32))
    this.#hash = Buffer.from(hkdfSync('sha256', key, '', 'regietafel herkenning', 32))
    this.#signIn = Buffer.from(hkdfSync('sha256', key, '', 'regietafel sign-in', 32))
  }

  /** A new key for a kring, wrapped for storage. */
  newKringKey(kringId: string): Buffer {
    return sealBytes(this.#wrap, kringId, randomBytes(32))
  }

  unwrap(kringId: string, wrapped: Uint8Array): Buffer {
    return openBytes(this.#wrap, kringId, wrapped)
  }

  /** Seals what a browser keeps for us while it signs in elsewhere. */
  sealSignIn(state: object): string {
    return sealJson(this.#signIn, 'sign-in', state).toString('base64url')
  }

  /** Opens what `sealSignIn` made; null when it is not ours. */
  openSignIn(sealed: string): unknown {
    try {
      return openJson(this.#signIn, 'sign-in', Buffer.from(sealed, 'base64url'))
    } catch {
      return null
    }
  }

  /** Keyed hash of an exact identifier within one network: equal input gives equal output, and only we can compute it. */
  blindIndex(netwerkId: string, soort: string, value: string): Buffer {
    return createHmac('sha256', this.#hash).update(`${netwerkId}\0${soort}\0${value}`).digest()
  }
}
