import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { addMissingBuilds, type Lockfile } from '../lockfile/missing-builds.ts'

const text = readFileSync('package-lock.json', 'utf8')

test('the lockfile names no registry: everyone installs from their own', () => {
  assert.deepEqual(text.match(/"resolved": "https?:[^"]+"/g) ?? [], [])
})

test('the lockfile holds the builds for every system, or npm ci refuses it: npm run lockfile adds them', () => {
  assert.deepEqual(addMissingBuilds(JSON.parse(text) as Lockfile).added, [])
})

test('a build that is missing gets an entry for its own system only', () => {
  const packages = { '': {}, 'node_modules/x': { optionalDependencies: { '@x/linux-arm64-musl': '1.0.0' } } }
  assert.deepEqual(addMissingBuilds({ packages }).lockfile.packages['node_modules/@x/linux-arm64-musl'], {
    version: '1.0.0',
    cpu: ['arm64'],
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
})
