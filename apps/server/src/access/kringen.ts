import type { KringSoort } from '@regietafel/domain/toegang/kringen.ts'
import type { Positie } from '@regietafel/domain/toegang/rollen.ts'
import { type MasterKey, openJson, sealJson } from './seal.ts'

/** One kring as the kern hands it out: which, of what, with its wrapped key, and through which seat it is held. */
export type HeldKring = {
  readonly kringId: string
  readonly soort: KringSoort
  readonly casusId: string | null
  readonly sleutel: Uint8Array | null
  readonly magSchrijven: boolean
  readonly rol: Positie | null
  readonly deelnameId: string | null
}

/** A row whose names and texts are sealed; `versie` is part of the seal's place. */
export type SealedRow = { readonly kringId: string; readonly versie: number; readonly inhoud: Uint8Array }

/** The kringen that one transaction may touch, and their keys: the app's only way to sealed content. */
export class Kringen {
  readonly #held = new Map<string, HeldKring[]>()
  readonly #keys = new Map<string, Buffer>()
  readonly #master: MasterKey

  constructor(master: MasterKey, held: readonly HeldKring[]) {
    this.#master = master
    for (const kring of held) this.#held.set(kring.kringId, [...(this.#held.get(kring.kringId) ?? []), kring])
  }

  all(): HeldKring[] {
    return [...this.#held.values()].flat()
  }

  readable(): string[] {
    return [...this.#held.keys()]
  }

  writable(): string[] {
    return this.readable().filter((id) => this.#held.get(id)?.some((kring) => kring.magSchrijven))
  }

  /** Roles held in a casus now; empty for someone without a seat. */
  rollenIn(casusId: string): Positie[] {
    return [...new Set(this.all().flatMap((kring) => (kring.casusId === casusId && kring.rol ? [kring.rol] : [])))]
  }

  /** The roles of every casus at once: for lists, where asking casus by casus would walk all kringen each time. */
  rollenPerCasus(): ReadonlyMap<string, Positie[]> {
    const found = new Map<string, Positie[]>()
    for (const { casusId, rol } of this.all()) {
      if (casusId === null || rol === null) continue
      const rollen = found.get(casusId)
      if (!rollen) found.set(casusId, [rol])
      else if (!rollen.includes(rol)) rollen.push(rol)
    }
    return found
  }

  /** Seats held in a casus now: one's own and those one substitutes for. */
  deelnamesIn(casusId: string): string[] {
    return [
      ...new Set(
        this.all().flatMap((kring) => (kring.casusId === casusId && kring.deelnameId ? [kring.deelnameId] : [])),
      ),
    ]
  }

  /** The one kring of this kind, in a casus or (null) in the netwerk. Throws when it is not held: access comes first. */
  idOf(soort: KringSoort, casusId: string | null): string {
    const kring = this.all().find((k) => k.soort === soort && k.casusId === casusId)
    if (!kring) throw new Error(`No kring '${soort}' in this transaction`)
    return kring.kringId
  }

  holds(kringId: string): boolean {
    return this.#held.has(kringId)
  }

  /** Adds kringen made in this transaction. The caller publishes them to the database. */
  add(kring: HeldKring): void {
    this.#held.set(kring.kringId, [...(this.#held.get(kring.kringId) ?? []), kring])
  }

  /** Seals the names and texts of a row. `versie` must be the version the row will have. */
  seal(tabel: string, id: string, row: { kringId: string; versie: number }, inhoud: object): Buffer {
    return sealJson(this.#key(row.kringId), `${tabel}/${id}/${row.versie}`, inhoud)
  }

  /** Opens a row; the caller names the shape that its own table has. */
  open<Inhoud>(tabel: string, id: string, row: SealedRow): Inhoud {
    return openJson(this.#key(row.kringId), `${tabel}/${id}/${row.versie}`, row.inhoud) as Inhoud
  }

  #key(kringId: string): Buffer {
    const known = this.#keys.get(kringId)
    if (known) return known
    const wrapped = this.#held.get(kringId)?.[0]?.sleutel
    if (!wrapped) throw new Error('The key of this kring is not here')
    const key = this.#master.unwrap(kringId, wrapped)
    this.#keys.set(kringId, key)
    return key
  }
}
