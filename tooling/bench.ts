/**
 * `npm run bench`: the performance budget with today's figures. Ratios within one run: machines are noisy, absolute
 * times prove nothing. `-- 10000` measures with fewer casussen of others than the 100,000 of the budget.
 */
import { startPostgres } from '../apps/server/src/testing/postgres.ts'
import {
  type TestPersoon,
  type TestServer,
  aNetwerk,
  createTestServer,
} from '../apps/server/src/testing/test-server.ts'
import { benchAccess } from '../apps/server/src/testing/bench/access.ts'
import { benchPdf } from '../apps/server/src/testing/bench/documents.ts'
import { fillWithOthers, fillWithOwn } from '../apps/server/src/testing/bench/fill.ts'
import { benchHttp, benchOpen } from '../apps/server/src/testing/bench/http.ts'
import { benchLog } from '../apps/server/src/testing/bench/log.ts'
import { type Row, atMost, medianOf, ms } from '../apps/server/src/testing/bench/measure.ts'
import { benchTermijnen } from '../apps/server/src/testing/bench/termijnen.ts'
import { benchFirstLoad, benchStart } from '../apps/server/src/testing/bench/start.ts'

const SMALL = 1_000
const LARGE = Number(process.argv[2] ?? 100_000)
const OWN = 30

const list = (server: TestServer, bas: TestPersoon) => () => server.ask(bas, 'GET /v1/casussen')
const open = (server: TestServer, bas: TestPersoon, casusId: string) => () =>
  server.ask(bas, 'GET /v1/casussen/{casusId}', { params: { casusId } })

async function benchDatabase(): Promise<Row[]> {
  const server = await createTestServer('2026-03-02T09:00:00Z', false)
  const url = server.databaseUrl
  if (!url) throw new Error('The budget is measured on PostgreSQL')
  const { netwerkId, personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Ander: { organisatie: 'Elders', functies: ['procesregisseur'] },
  })
  const [casusId = ''] = await fillWithOwn(server, personen.Bas, personen.Lies, OWN)
  await fillWithOthers(url, netwerkId, personen.Ander, { from: 0, to: SMALL })
  const small = {
    list: await medianOf(list(server, personen.Bas), 60),
    open: await medianOf(open(server, personen.Bas, casusId), 150),
  }
  await fillWithOthers(url, netwerkId, personen.Ander, { from: SMALL, to: LARGE })
  const large = {
    list: await medianOf(list(server, personen.Bas), 60),
    open: await medianOf(open(server, personen.Bas, casusId), 150),
  }
  const rows = [
    ...(await benchAccess(server, url, personen.Bas, casusId)),
    await benchOpen(server, url, personen.Bas, casusId),
    await benchHttp(url, netwerkId),
    await benchLog(server, personen.Bas, casusId),
    atMost(
      `list at ${LARGE} casussen against ${SMALL}`,
      large.list / small.list,
      1.3,
      `${ms(large.list)} against ${ms(small.list)}`,
    ),
    atMost(
      `open at ${LARGE} casussen against ${SMALL}`,
      large.open / small.open,
      1.3,
      `${ms(large.open)} against ${ms(small.open)}`,
    ),
    ...(await benchTermijnen(server, url, personen.Bas, casusId)),
  ]
  await server.close()
  return rows
}

const postgres = await startPostgres()
process.env['TEST_DATABASE_URL'] = postgres.url
console.log(`${LARGE} casussen of others with ten acties each, ${OWN} of one's own`)
const rows = [...(await benchDatabase()), await benchPdf(), ...(await benchStart()), benchFirstLoad()]
await postgres.stop()
for (const { what, figure, target, met } of rows)
  console.log(`${met ? 'meets ' : 'MISSES'}  ${what.padEnd(82)} ${target.padEnd(10)} ${figure}`)
process.exit(0)
