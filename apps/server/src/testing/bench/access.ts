import pg from 'pg'
import type { TestPersoon, TestServer } from '../test-server.ts'
import { type Row, atMost, compare, ms } from './measure.ts'

const KRINGEN = `select * from kringen_van($1, $2, 'casus', $3, $4)`
const COLUMNS = 'netwerk_id, actie_id, kring_id, casus_id, deelname_id, status, einddatum, versie, inhoud'

/** Row-level security on kringen against the same question with a WHERE written by hand, on a connection that it does not bind. */
export async function benchAccess(server: TestServer, url: string, bas: TestPersoon, casusId: string): Promise<Row[]> {
  const free = new pg.Client({ connectionString: url })
  await free.connect()
  const { netwerkId, persoonId } = bas
  const name = (text: string) => `hand ${text.length}`
  const ask = (text: string, values: unknown[]) => free.query<{ kring_id: string }>({ name: name(text), text, values })

  const byHand = async () => {
    await free.query('begin')
    const { rows } = await ask(KRINGEN, [netwerkId, persoonId, casusId, server.now()])
    await ask(`select ${COLUMNS} from actie where casus_id = $1 and kring_id = any($2)`, [
      casusId,
      rows.map((row) => row.kring_id),
    ])
    await free.query('commit')
  }
  // The same client library on both sides: what is measured is the context and the policy, not the query builder.
  const bound = new pg.Client({
    connectionString: url,
    options: '-c role=regietafel_app -c app.kringen={} -c app.schrijfkringen={}',
  })
  await bound.connect()
  const byKring = async () => {
    await bound.query('begin')
    const { rows } = await bound.query<{ kring_id: string }>({
      name: 'kringen',
      text: KRINGEN,
      values: [netwerkId, persoonId, casusId, server.now()],
    })
    const kringen = rows.map((row) => row.kring_id).join(',')
    await bound.query(`set local app.kringen = '{${kringen}}'; set local app.schrijfkringen = '{${kringen}}'`)
    await bound.query({ name: 'acties', text: `select ${COLUMNS} from actie where casus_id = $1`, values: [casusId] })
    await bound.query('commit')
  }
  const whole = await compare(byKring, byHand, 400)

  const { rows: held } = await ask(KRINGEN, [netwerkId, persoonId, casusId, server.now()])
  const kringen = held.map((row) => row.kring_id)
  // The same text on both sides but for the WHERE that the policy adds.
  await bound.query(`set app.kringen = '{${kringen.join(',')}}'`)
  const alone = await compare(
    () => bound.query({ name: 'bound', text: `select ${COLUMNS} from actie where casus_id = $1`, values: [casusId] }),
    () =>
      free.query({
        name: 'free',
        text: `select ${COLUMNS} from actie where casus_id = $1 and kring_id = any($2)`,
        values: [casusId, kringen],
      }),
    1000,
  )
  await bound.end()
  await free.end()
  return [
    atMost(
      'RLS against a hand-written WHERE, whole transaction',
      whole.ratio,
      1.3,
      `${ms(whole.a)} against ${ms(whole.b)}`,
    ),
    atMost(
      'RLS against a hand-written WHERE, the query alone',
      alone.ratio,
      1.1,
      `${ms(alone.a)} against ${ms(alone.b)}`,
    ),
  ]
}
