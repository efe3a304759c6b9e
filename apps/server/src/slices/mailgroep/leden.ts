import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import { areLedenHidden, codenaamOf } from '@regietafel/domain/mailgroep/codenaam.ts'
import { isLid, type Lid } from '@regietafel/domain/mailgroep/leden.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readLidRows } from './mailgroep.queries.ts'

/** A seat in the mailgroep, with the words for this reader: a name, or organisation and number (COM-07). */
export type MailgroepSeat = Lid & { readonly persoonId: string; readonly organisatie: string; readonly naam: string }
export type Leden = {
  readonly seats: readonly MailgroepSeat[]
  /** The reader may not know who is who (B-09). */
  readonly hidden: boolean
  /** Members go by code here; who keeps the mailgroep sees the name beside it. */
  readonly byCode: boolean
}

/**
 * The members for this reader, those who left too, for they wrote. Where the profile hides them only the procesregisseur,
 * who makes the mailgroep and guards the sharing, learns who is who (COM-01, PRV-04; decision 0012).
 */
export async function readLeden(tx: ReadTx, casusId: string): Promise<Leden> {
  const team = await readTeam(tx, casusId)
  const rows = new Map((await readLidRows(tx, casusId)).map((row) => [row.deelnameId, row]))
  const byCode = areLedenHidden(await getActiveProfiel(tx))
  const hidden = byCode && !tx.kringen.rollenIn(casusId).includes('procesregisseur')
  const seats = team.flatMap((seat): MailgroepSeat[] => {
    const row = rows.get(seat.deelnameId)
    if (!row) return []
    const organisatie = seat.persoon.organisatie.naam
    const code = codenaamOf({ organisatie, codenummer: row.codenummer })
    const { persoonId, naam } = seat.persoon
    return [
      {
        ...toLid(seat, row.lidId, team, tx.now),
        persoonId,
        organisatie,
        naam: byCode ? (hidden ? code : `${code} (${naam})`) : naam,
      },
    ]
  })
  return { seats, hidden, byCode }
}

/** A substitute reads from where the colleague started (ROL-34). */
function toLid(seat: Deelname, lidId: string, team: readonly Deelname[], now: Date): Lid {
  const replaced = team.find(({ deelnameId }) => deelnameId === seat.vervangtDeelnameId)
  const started = new Date(seat.vanaf) <= now
  return {
    deelnameId: seat.deelnameId,
    lidId,
    rol: seat.rol,
    status: seat.status,
    vanaf: started ? new Date((replaced ?? seat).vanaf) : null,
  }
}

/** One entry per person with an active seat; what tells who is behind a code only for who may know. */
export function toMailgroepleden(
  { seats, hidden }: Leden,
  persoonId: string | null,
  verborgen: (seat: MailgroepSeat) => number | null,
): Mailgroeplid[] {
  const active = seats.filter(isLid)
  return [...new Set(active.map(({ lidId }) => lidId))]
    .flatMap((lidId) => {
      const own = active.filter((seat) => seat.lidId === lidId)
      const [first] = own
      if (!first) return []
      return {
        lidId,
        deelnameId: hidden ? null : first.deelnameId,
        naam: first.naam,
        organisatie: first.organisatie,
        rollen: [...new Set(own.map(({ rol }) => rol))],
        vanMij: first.persoonId === persoonId,
        leestVanaf: hidden ? null : (first.vanaf?.toISOString() ?? null),
        verborgen: verborgen(first),
      }
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}
