import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { TermijnWijziging } from '@regietafel/contract/termijn.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import type { TermijnSoort } from '@regietafel/domain/termijn/termijn.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { dagToDutch } from '../../mail/dutch-moment.ts'
import { getActiveProfiel, readPersonen } from '../netwerk/netwerk.reads.ts'

/** Who paused or extended which term and why, the latest first: as far as one holds the kring of the term (NET-56). */
export async function readTermijnWijzigingen(tx: ReadTx, casusId: string): Promise<TermijnWijziging[]> {
  const rows = await tx.db
    .selectFrom('termijnwijziging as w')
    .innerJoin('termijn as t', (join) =>
      join.onRef('t.netwerkId', '=', 'w.netwerkId').onRef('t.termijnId', '=', 'w.termijnId'),
    )
    .selectAll('w')
    .select('t.soort as termijnSoort')
    .where('w.casusId', '=', casusId)
    .orderBy('w.op', 'desc')
    .execute()
  const personen = await readPersonen(tx, [...new Set(rows.map(({ door }) => door))])
  const names = new Map(personen.map(({ persoonId, naam }) => [persoonId, naam]))
  return rows.map((row) => ({
    wijzigingId: row.wijzigingId,
    termijnId: row.termijnId,
    termijnSoort: row.termijnSoort as TermijnSoort,
    soort: row.soort as TermijnWijziging['soort'],
    van: row.van,
    naar: row.naar,
    reden: tx.kringen.open<{ reden: string }>('termijnwijziging', row.wijzigingId, row).reden,
    door: names.get(row.door) ?? 'Iemand',
    op: row.op.toISOString(),
  }))
}

const DEED: Record<TermijnWijziging['soort'], string> = {
  pauze: 'staat stil',
  hervatting: 'loopt weer',
  verlenging: 'is verlengd',
}

/** What the terms tell: that one stood still, ran again or got a later day, and why (FAS-10, NET-56). */
export async function readTermijnGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const wijzigingen = await readTermijnWijzigingen(tx, casusId)
  if (wijzigingen.length === 0) return []
  const profiel = await getActiveProfiel(tx)
  return wijzigingen.toReversed().map(({ wijzigingId, op, door, soort, termijnSoort, naar, reden }) => ({
    gebeurtenisId: `${wijzigingId}/${soort}`,
    soort: 'termijn',
    moment: op,
    titel: `De termijn om ${termijnDoel(profiel, termijnSoort)} ${DEED[soort]}: tot en met ${dagToDutch(naar)}`,
    door,
    toelichting: reden,
  }))
}

/** What a term asks to do, in the words of the netwerk (NET-03). */
function termijnDoel(profiel: Netwerkprofiel, soort: TermijnSoort): string {
  const words: Record<TermijnSoort, string> = {
    'uitkomst-delen': 'de uitkomst te delen',
    'vervolg-overleg': `een volgend ${term(profiel, 'overleg').enkelvoud} te plannen`,
    'contact-regisseurs': 'elkaar te spreken',
    'herziening-na-afsluiting': 'de afsluiting opnieuw te bekijken',
    'stilte-mailgroep': 'iets van je te laten horen in de mailgroep',
    nazorg: 'te vragen hoe het na het afsluiten gaat',
    waakvlam: 'te kijken hoe het gaat',
    actie: 'een actie te doen',
  }
  return words[soort]
}
