import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const MAIN = join(import.meta.dirname, '../../main.ts')
const folder = mkdtempSync(join(tmpdir(), 'regietafel-proef-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the trial and waits for its sentence; the port is the system's choice. */
async function startProef(port: number) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATABASE_URL: undefined, PORT: String(port), REGIETAFEL_MAP: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const text of child.stdout) if (String(text).includes('staat klaar')) break
  return child
}

type Namen = { netwerken: { netwerk: { naam: string }; personen: { naam: string }[] }[] }
const readNamen = async (port: number): Promise<string[]> => {
  const { netwerken } = (await (await fetch(`http://127.0.0.1:${port}/v1/proefpersonen`)).json()) as Namen
  return netwerken.flatMap(({ netwerk, personen }) => personen.map(({ naam }) => `${naam}, ${netwerk.naam}`))
}

test('the trial survives kill -9: what it had is there again, and the folder opens without a word', {
  timeout: 240_000,
}, async () => {
  const port = 20_000 + (process.pid % 20_000)
  const first = await startProef(port)
  const before = await readNamen(port)
  assert.ok(before.length > 10)
  first.kill('SIGKILL')
  await new Promise((resolve) => first.once('exit', resolve))
  const second = await startProef(port)
  const again = await readNamen(port)
  assert.deepEqual(
    before.filter((naam) => !again.includes(naam)),
    [],
  )
  assert.equal(new Set(again).size, again.length, 'nobody is there twice')
  second.kill('SIGTERM')
  await new Promise((resolve) => second.once('exit', resolve))
})
