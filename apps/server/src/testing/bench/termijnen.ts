import pg from 'pg'
import { runTermijnRonde } from '../../termijn/run-ronde.ts'
import type { TestPersoon, TestServer } from '../test-server.ts'
import { type Row, atMost, medianOf, ms } from './measure.ts'

const PER_CASUS = 3
const TARGET_S = 10
/** One in so many open terms has a reminder that nobody sent: a morning on which no server ran. */
const MISSED_ONE_IN = 30
const TURNS = 15
const READS = 10

/** Three open terms for every casus of others; one in thirty of them is due. */
async function fillTermijnen(url: string, today: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('set session_replication_role = replica')
  const { rowCount } = await client.query(
    `insert into termijn (netwerk_id, termijn_id, kring_id, casus_id, soort, object_id, profiel_versie, start,
       waarschuwing_op, vervalt_op, te_laat_vanaf, verantwoordelijk, bij_te_laat_aan, volgende_herinnering)
     select c.netwerk_id, gen_random_uuid(), c.kring_id, c.casus_id, 'uitkomst-delen', gen_random_uuid(), 1, $1::date,
       $1::date + 5, $1::date + 7, $1::date + 8, '{procesregisseur}', '{}',
       case when (row_number() over ()) % ${MISSED_ONE_IN} = 0 then $1::date else $1::date + 5 end
     from casus c, generate_series(1, ${PER_CASUS}) g where c.code like 'B-%'`,
    [today],
  )
  await client.query('vacuum analyze termijn')
  await client.end()
  return rowCount ?? 0
}

/** The daily round over every open term, and what reading a casus costs while rounds run one after the other. */
export async function benchTermijnen(
  server: TestServer,
  url: string,
  bas: TestPersoon,
  casusId: string,
): Promise<Row[]> {
  const today = server.now().toISOString().slice(0, 10)
  const open = await fillTermijnen(url, today)
  const read = () => server.ask(bas, 'GET /v1/casussen/{casusId}/termijnen', { params: { casusId } })
  const begin = performance.now()
  const found = await runTermijnRonde(server.store, server.now())
  const seconds = (performance.now() - begin) / 1000
  const { alone, beside } = await readBesideRounds(server, url, read, today)
  return [
    {
      what: `round over ${open} open terms, ${found ?? 0} reminders missed`,
      figure: `${seconds.toFixed(1)} s`,
      target: `<= ${TARGET_S} s`,
      met: seconds <= TARGET_S && found !== null && found > 0,
    },
    atMost('read the terms of a casus beside a round', beside / alone, 1.2, `${ms(beside)} against ${ms(alone)}`),
  ]
}

/** The same read, in turn alone and while a round runs, so that a noisy machine is equally noisy to both. */
async function readBesideRounds(
  server: TestServer,
  url: string,
  read: () => Promise<unknown>,
  today: string,
): Promise<{ alone: number; beside: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const alone: number[] = []
  const beside: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    alone.push(await medianOf(read, READS))
    // A round is done once a day, so each gets its day anew.
    await client.query('delete from ronde where dag = $1', [today])
    await client.query(`delete from pgboss.job where data->>'soort' = 'termijn-herinnering'`)
    const round = runTermijnRonde(server.store, server.now())
    beside.push(await medianOf(read, READS))
    await round
  }
  await client.end()
  return { alone: middle(alone), beside: middle(beside) }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
