import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { planJob } from '../../jobs/plan-job.ts'
import { planMail } from '../../jobs/plan-mail.ts'

export type OverlegMail = {
  readonly casusId: string
  readonly overlegId: string
  readonly begin: Date
  readonly eind: Date
  readonly neutraal: string | null
  readonly volgnummer: number
}

const HUIZEN = (profiel: Netwerkprofiel) =>
  profiel.lijsten.onderdelen.soort === 'huizen' ? profiel.lijsten.onderdelen.keuzes.map(({ label }) => label) : []

/** The place as a calendar may show it: a house of the network or `online`; null for any other (OVL-43). */
export function neutralPlaats(profiel: Netwerkprofiel, overleg: { vorm: string; huis: string | null }): string | null {
  if (overleg.vorm === 'online') return 'online'
  return profiel.lijsten.onderdelen.keuzes.find(({ code }) => code === overleg.huis)?.label ?? null
}

/** Plans the invitation, the change or the cancellation for these people: time, a neutral place and a link, no name (OVL-09, OVL-43). */
export async function sendUitnodiging(
  tx: WriteTx,
  profiel: Netwerkprofiel,
  overleg: OverlegMail,
  stand: 'nieuw' | 'gewijzigd' | 'geannuleerd',
  personen: readonly string[],
): Promise<void> {
  const { casusId, overlegId, begin, eind, neutraal, volgnummer } = overleg
  for (const persoonId of new Set(personen))
    await planMail(tx, {
      soort: 'overleg-uitnodiging',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/overleggen/${overlegId}`,
      gegevens: {
        overlegId,
        begin,
        einde: eind,
        plaats: neutraal,
        huizen: HUIZEN(profiel),
        stand,
        volgnummer,
        opgesteldOp: tx.now,
      },
    })
}

export const VOORBEREIDING_JOB = 'overleg-voorbereiding'
const DAYS_BEFORE = 3
const MS_PER_DAY = 86_400_000

/** Some days before, whoever is not ready gets a reminder (OVL-04). Planned with the date; another date makes it void. */
export async function planVoorbereiding(tx: WriteTx, overleg: OverlegMail): Promise<void> {
  const runAt = new Date(overleg.begin.getTime() - DAYS_BEFORE * MS_PER_DAY)
  if (runAt <= tx.now) return
  const { casusId, overlegId, begin } = overleg
  await planJob(tx, { soort: VOORBEREIDING_JOB, casusId, gegevens: { overlegId, begin: begin.toISOString() } }, runAt)
}
