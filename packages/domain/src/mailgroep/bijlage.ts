import { accept, type Outcome, refuse } from '../shared/outcome.ts'

/** Kinds of file that may go with a bericht (PRV-25). */
export const BIJLAGE_SOORTEN = ['pdf', 'jpeg', 'png'] as const
export type BijlageSoort = (typeof BIJLAGE_SOORTEN)[number]

const MEGABYTE = 1024 * 1024
export const MAX_BIJLAGEN = 3
export const MAX_BIJLAGE_BYTES = 3 * MEGABYTE

export type Bijlage = { readonly soort: BijlageSoort; readonly bytes: Uint8Array; readonly ontdaan: boolean }
export type AcceptBijlageRefusal = 'too-large' | 'soort-unknown' | 'unreadable' | 'no-bijlagen-by-code'

/**
 * A file as it will be kept: of a known kind by what it begins with, not too large, and pictures without what they tell
 * of place, time and maker. Where the casus goes by its code no file goes along: nobody can look for names in it (COM-02).
 */
export function acceptBijlage(bytes: Uint8Array, casusByCode: boolean): Outcome<Bijlage, AcceptBijlageRefusal> {
  if (casusByCode) return refuse('no-bijlagen-by-code')
  if (bytes.length > MAX_BIJLAGE_BYTES) return refuse('too-large')
  const soort = detectSoort(bytes)
  if (soort === null) return refuse('soort-unknown')
  if (soort === 'pdf') return accept({ soort, bytes, ontdaan: false })
  const stripped = soort === 'jpeg' ? stripJpeg(bytes) : stripPng(bytes)
  return stripped === null ? refuse('unreadable') : accept({ soort, bytes: stripped, ontdaan: true })
}

const MAGIC: Record<BijlageSoort, readonly number[]> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

const detectSoort = (bytes: Uint8Array): BijlageSoort | null =>
  BIJLAGE_SOORTEN.find((soort) => MAGIC[soort].every((byte, place) => bytes[place] === byte)) ?? null

const MARKER = 0xff
const START_OF_SCAN = 0xda
const COMMENT = 0xfe
/** Of the application segments only these say how to draw: JFIF, the colour profile and Adobe's colour transform. */
const DRAWING = new Set([0xe0, 0xe2, 0xee])

/** A jpeg without its Exif, XMP, IPTC and comments; null when it does not read as one. */
function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== MARKER) return null
    if (marker === START_OF_SCAN) return join([...kept, bytes.subarray(at)])
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    if (end <= at + 3 || end > bytes.length) return null
    const isApplication = marker >= 0xe0 && marker <= 0xef
    if (marker !== COMMENT && (!isApplication || DRAWING.has(marker))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}

const PNG_HEAD = 8
const CHUNK_FRAME = 12
/** What a png may say in words: text, Exif and the time of its last change. */
const TELLING = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

/** A png without its texts, Exif and time; null when it does not read as one. What follows its end is left out. */
function stripPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, PNG_HEAD)]
  let at = PNG_HEAD
  while (at + CHUNK_FRAME <= bytes.length) {
    const end = at + CHUNK_FRAME + view.getUint32(at)
    if (end > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + PNG_HEAD))
    if (!TELLING.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return join(kept)
    at = end
  }
  return null
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
