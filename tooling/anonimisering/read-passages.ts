import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Passage, toPassage } from './marked.ts'

const FOLDER = new URL('./passages/', import.meta.url)

/** A file of passages: what is before its first one says what it holds and how it was measured first. */
export type PassageSet = { readonly name: string; readonly about: string; readonly passages: readonly Passage[] }

/**
 * Passages about invented people, written by several hands that had not seen the engine. A passage begins with `===` and
 * its register ("p1 moeder: Jan de Wit; Jan | a1: Kerkstraat 1"). In its text {p1|Jan} is a person of the register, {u|..}
 * one outside it, {f|..} a professional; A address, Z postcode, T phone, M mail, B BSN, I IBAN, G date of birth,
 * O private organisation, K plate, H account, C case number, D date, L place, X neutral.
 */
export function readPassages(): PassageSet[] {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((file) => file.endsWith('.txt'))
  return files.toSorted().map((file) => {
    const name = file.replace('.txt', '')
    const [about = '', ...parts] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^===/m)
    const passages = parts.map((part, index) => {
      const [register = '', ...lines] = part.split('\n')
      return toPassage(`${name}-${index + 1}`, register.trim(), lines.join('\n').trim())
    })
    return { name, about: about.trim(), passages }
  })
}
