import type { Instellingen, instellingEndpoints } from '@regietafel/contract/instelling.contract.ts'
import {
  type AttenderingGroep,
  checkInstelling,
  type Instelling,
  TOEGESTANE_KEUZES,
} from '@regietafel/domain/termijn/attendering.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refuseFouten, requireVersie } from '../../http/problem.ts'
import { toInstelling } from '../../mail/route-mail.ts'
import { findAgendasleutel } from './agenda/agendasleutel.ts'

const READ = 'GET /v1/instellingen'
const WRITE = 'PUT /v1/instellingen'
type Of<Key extends keyof typeof instellingEndpoints> = UseCase<Key, (typeof instellingEndpoints)[Key]>

/** How I want to be told; the default until I choose (COM-19). */
export const readInstellingen: Of<typeof READ> = async ({ tx }) => {
  const body = await view(tx)
  return { body, versie: body.versie }
}

/** Keeps my choices (COM-19). */
export const saveInstellingen: Of<typeof WRITE> = async ({ tx, body, ifMatch }) => {
  const wrong = checkInstelling(body)
  if (wrong.length > 0) throw refuseFouten(wrong.map(toFout))
  const { versie } = await view(tx)
  requireVersie(versie, ifMatch)
  await save(tx, body, versie + 1)
  const saved = await view(tx)
  return { body: saved, versie: saved.versie }
}

const toFout = (what: AttenderingGroep | 'rust') =>
  what === 'rust'
    ? { veld: 'rust.tot', melding: 'Kies een ander einde dan het begin.' }
    : { veld: `keuzes.${what}`, melding: 'Hier kun je niet kiezen voor geen mail.' }

const find = (tx: ReadTx) =>
  tx.db
    .selectFrom('instelling')
    .selectAll()
    .where('kringId', '=', tx.kringen.idOf('persoonlijk', null))
    .executeTakeFirst()

async function view(tx: ReadTx): Promise<Instellingen> {
  const row = await find(tx)
  const { keuzes, rust, dagoverzichtOm } = toInstelling(
    row && { ...row, keuzes: row.keuzes as Partial<Instelling['keuzes']> },
  )
  const agenda = await findAgendasleutel(tx)
  return {
    keuzes,
    rust,
    dagoverzichtOm,
    toegestaan: Object.fromEntries(
      Object.entries(TOEGESTANE_KEUZES).map(([groep, mag]) => [groep, [...mag]]),
    ) as Instellingen['toegestaan'],
    agenda: agenda && {
      gemaaktOp: agenda.gemaaktOp.toISOString(),
      gebruiktOp: agenda.gebruiktOp?.toISOString() ?? null,
    },
    versie: row?.versie ?? 1,
  }
}

async function save(tx: WriteTx, { keuzes, rust, dagoverzichtOm }: Instelling, versie: number): Promise<void> {
  const columns = {
    keuzes: JSON.stringify(keuzes),
    rustVan: rust?.van ?? null,
    rustTot: rust?.tot ?? null,
    dagoverzichtOm,
    versie,
  }
  await tx.db
    .insertInto('instelling')
    .values({
      netwerkId: tx.netwerkId,
      persoonId: tx.persoonId ?? '',
      kringId: tx.kringen.idOf('persoonlijk', null),
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(['netwerkId', 'persoonId']).doUpdateSet(columns))
    .execute()
}
