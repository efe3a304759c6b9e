import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { PROFIELEN } from '@regietafel/domain/netwerk/profielen.ts'
import { onderdeelVan, standVan } from './onderdeel-van.ts'
import { groepenVan } from './sleutels.tabel.ts'
import { termijnenVan } from './termijnen.ts'
import { zeg } from './zeg.ts'

const [first] = PROFIELEN
assert.ok(first)
const parts = [...Object.keys(first.waarden), ...Object.keys(first.lijsten).map((lijst) => `lijsten.${lijst}`)]
const shownFor = (profiel: Netwerkprofiel) => groepenVan(profiel).flatMap(({ sleutels }) => sleutels)

test('NET-05 · every key and every list of a profile stands on the screen, once', () => {
  assert.deepEqual(
    shownFor(first)
      .map(({ sleutel }) => String(sleutel))
      .toSorted((a, b) => a.localeCompare(b)),
    parts.toSorted((a, b) => a.localeCompare(b)),
  )
})

for (const profiel of PROFIELEN)
  test(`NET-05 · every value of ${profiel.code} is said in words, never as code`, () => {
    for (const { sleutel, vorm } of shownFor(profiel))
      for (const line of zeg(vorm, onderdeelVan(profiel, sleutel)))
        assert.doesNotMatch(line, /[{}[\]]|undefined|\bnull\b|\btrue\b|\bfalse\b/, `${sleutel}: ${line}`)
  })

for (const profiel of PROFIELEN)
  test(`NET-03 · the page of ${profiel.code} says no word of another netwerk`, () => {
    const lines = groepenVan(profiel).flatMap(({ titel, sleutels }) => [
      titel,
      ...sleutels.flatMap(({ sleutel, label, uitleg, vorm }) => [
        label,
        uitleg,
        standVan(profiel, sleutel)?.bron ?? '',
        ...zeg(vorm, onderdeelVan(profiel, sleutel)),
      ]),
    ])
    const termijnen = termijnenVan(profiel).flatMap((regel) => Object.values(regel).slice(1))
    const strange = /casushouder|casusregisseur|\bICO\b|\bMDO\b|PGA.?overleg|1Gezin1Plan|ketenpartner|netwerkpartner/gi
    const own = Object.values(profiel.waarden)
      .flatMap(({ waarde }) => JSON.stringify(waarde))
      .join(' ')
    for (const line of [...lines, ...termijnen])
      for (const [word] of line.matchAll(strange)) assert.ok(own.includes(word), `${word}: ${line}`)
  })
