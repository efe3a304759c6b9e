import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { openSession } from '../access/session.ts'
import { COOKIE } from '../http/register.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'

let server: TestServer
let bas: TestPersoon
let casusId: string
let port: number

before(async () => {
  server = await createTestServer()
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  })
  bas = personen.Bas
  ;({ casusId } = await aCasus(server, bas))
  port = Number(new URL(await server.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
after(() => server.close())

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length

test('a screen that is gone before its stream opened leaves no timer behind', async () => {
  const token = await openSession(server.store, bas, server.now())
  const before = timers()
  const handled = new Promise((resolve) =>
    server.app.server.once('request', (_, reply) => reply.once('close', resolve)),
  )
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET /v1/casussen/${casusId}/stroom HTTP/1.1\r\nHost: x\r\nCookie: ${COOKIE}=${token}\r\n\r\n`)
  await new Promise((resolve) => server.app.server.once('request', resolve))
  socket.destroy()
  await handled
  // Whatever the request still does is done once another one, asked later, is answered.
  await server.ask(bas, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  await server.ask(bas, 'GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } })
  assert.ok(timers() <= before + 1, `${timers()} timers, ${before} before`)
})
