import { randomUUID } from 'node:crypto'
import type { WriteTx } from '../../database/transaction.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import type { MailGegevens } from '../../mail/mail-data.ts'

const MAIL_OF = {
  vertrek: 'vertrek-gemeld',
  overdracht: 'overdracht-gevraagd',
  afsluiting: 'afsluiting',
  heropening: 'heropening',
} as const
type KennisgevingSoort = keyof typeof MAIL_OF

export type Kennisgeving<Soort extends KennisgevingSoort> = {
  readonly casusId: string
  readonly soort: Soort
  readonly objectId: string
  readonly pad: string
  readonly gegevens: MailGegevens[(typeof MAIL_OF)[Soort]]
  readonly aan: readonly string[]
  readonly kopie?: readonly string[]
}

/** Sends a notice to persons and records that it was sent, once per person (COM-16, ROL-38, SLT-20). */
export async function notifyDeelnemers<Soort extends KennisgevingSoort>(
  tx: WriteTx,
  kennisgeving: Kennisgeving<Soort>,
): Promise<void> {
  const { casusId, soort, objectId, pad, gegevens } = kennisgeving
  const aan = new Set(kennisgeving.aan)
  const kopie = new Set((kennisgeving.kopie ?? []).filter((persoonId) => !aan.has(persoonId)))
  for (const persoonId of [...aan, ...kopie]) {
    await tx.db
      .insertInto('kennisgeving')
      .values({
        netwerkId: tx.netwerkId,
        kennisgevingId: randomUUID(),
        kringId: tx.kringen.idOf('casus', casusId),
        casusId,
        soort,
        objectId,
        persoonId,
        kopie: kopie.has(persoonId),
        verstuurdOp: tx.now,
      })
      .execute()
    await planMail(tx, { soort: MAIL_OF[soort], persoonId, casusId, pad, gegevens })
  }
}
