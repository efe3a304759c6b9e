import pg from 'pg'
import { type TestPersoon, type TestServer, aCasus } from '../test-server.ts'

const ACTIES_PER_CASUS = 10
/** Sealed texts of realistic size: who measures must not open these, for nobody here holds their kringen. */
const SEALED_BYTES = 600

/** Casussen of other people, in bulk: structure as real, contents random bytes. Foreign keys hold by construction. */
export async function fillWithOthers(
  url: string,
  netwerkId: string,
  stranger: TestPersoon,
  range: { readonly from: number; readonly to: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('set session_replication_role = replica')
  const step = 10_000
  for (let { from } = range; from < range.to; from += step)
    await fillStep(client, netwerkId, stranger, from, Math.min(step, range.to - from))
  await client.query('vacuum analyze')
  await client.end()
}

async function fillStep(
  client: pg.Client,
  netwerkId: string,
  stranger: TestPersoon,
  from: number,
  count: number,
): Promise<void> {
  await client.query('begin')
  await client.query(
    `create temp table vulling on commit drop as select g as n, gen_random_uuid() as casus_id, gen_random_uuid() as k_casus, gen_random_uuid() as k_plan,
       gen_random_uuid() as k_partners, gen_random_uuid() as k_regie, gen_random_uuid() as k_toezicht, gen_random_uuid() as k_inbreng, gen_random_uuid() as deelname_id
     from generate_series($1::int, $2::int) g`,
    [from, from + count - 1],
  )
  const kringen = `lateral (values ('casus', k_casus), ('planlezers', k_plan), ('casuspartners', k_partners), ('regie', k_regie), ('toezicht', k_toezicht), ('inbreng', k_inbreng)) k (soort, kring_id)`
  await client.query(`insert into kring select $1, k.kring_id, k.soort, casus_id, '\\x01' from vulling, ${kringen}`, [
    netwerkId,
  ])
  await client.query(
    `insert into casus (netwerk_id, casus_id, kring_id, code, status, begonnen_op, gewijzigd_op, profiel_versie)
     select $1, casus_id, k_casus, 'B-' || n, 'lopend', now(), now() - n * interval '1 minute', 1 from vulling`,
    [netwerkId],
  )
  await client.query(
    `insert into deelname (netwerk_id, deelname_id, kring_id, casus_id, persoon_id, organisatie_id, rol, vanaf, aanvaard_op, toegewezen_door)
     select $1, deelname_id, k_casus, casus_id, $2, $3, 'procesregisseur', now(), now(), $2 from vulling`,
    [netwerkId, stranger.persoonId, stranger.organisatieId],
  )
  await client.query(
    `insert into kring_lid select $1, gen_random_uuid(), k.kring_id, $2, casus_id, deelname_id, true from vulling, ${kringen} where k.soort <> 'toezicht'`,
    [netwerkId, stranger.persoonId],
  )
  await client.query(
    `insert into actie (netwerk_id, actie_id, kring_id, casus_id, deelname_id, eerste_deelname_id, status, einddatum, gemaakt_op, gemaakt_door, gewijzigd_op, inhoud)
     select $1, gen_random_uuid(), k_partners, casus_id, deelname_id, deelname_id, 'open', current_date + (g % 60), now(), $2, now(), decode(repeat('ab', ${SEALED_BYTES}), 'hex')
     from vulling, generate_series(1, ${ACTIES_PER_CASUS}) g`,
    [netwerkId, stranger.persoonId],
  )
  await client.query('commit')
}

/** Casussen of one's own, made the way people make them. */
export async function fillWithOwn(
  server: TestServer,
  bas: TestPersoon,
  lies: TestPersoon,
  casussen: number,
): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < casussen; i++) {
    const { casusId, deelnames } = await aCasus(server, bas, [{ persoon: lies, rol: 'inhoudelijke-regie' }])
    ids.push(casusId)
    for (let n = 0; n < ACTIES_PER_CASUS; n++)
      await server.ask(bas, 'POST /v1/casussen/{casusId}/acties', {
        params: { casusId },
        body: {
          deelnameId: deelnames[0],
          wat: `Afspraak ${n} over wonen, geld en dagbesteding regelen`,
          einddatum: '2026-06-01',
        },
      })
  }
  return ids
}
