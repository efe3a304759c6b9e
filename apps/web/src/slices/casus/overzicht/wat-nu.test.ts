import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Stand, watNu } from './wat-nu.ts'

const WOORDEN = { regie: 'casusregisseur', overleg: 'PGA-overleg' }
const ORGANISATIE = { organisatieId: 'o', naam: 'GGZ', domein: 'zorg', convenant: true }
const seat = (
  naam: string,
  rol: 'procesregisseur' | 'inhoudelijke-regie' | 'ketenpartner',
  status: 'actief' | 'uitgenodigd' = 'actief',
) => ({
  deelnameId: naam,
  persoon: {
    persoonId: naam,
    naam,
    functienaam: '',
    email: '',
    telefoon: '',
    functies: [],
    organisatie: ORGANISATIE,
    actief: true,
  },
  rol,
  status,
  vanaf: '2026-03-02T09:00:00Z',
  tot: null,
  vervangtDeelnameId: null,
  toegewezenDoor: null,
  geschiktheid: null,
  grondslag: null,
  grondslagZonderConvenant: null,
  versie: 1,
})
const nieuw: Stand = {
  casus: {
    casusId: 'c',
    code: 'NL-2026-001',
    naam: 'Danny Peeters',
    status: 'lopend',
    niveau: 3,
    onderdeel: null,
    mijnRollen: ['procesregisseur'],
    gewijzigdOp: '2026-03-02T09:00:00Z',
    begonnenOp: '2026-03-02T09:00:00Z',
    afgeslotenOp: null,
    themas: [],
    laag: null,
    visies: [],
    profielVersie: 1,
    doelbinding: null,
    team: [seat('Bas', 'procesregisseur'), seat('Noor', 'ketenpartner', 'uitgenodigd')],
    versie: 1,
  },
  overleggen: [],
  acties: [],
  signalen: [],
  termijnen: [],
}
const keys = (stand: Stand) => watNu(stand, WOORDEN).map(({ key }) => key)

test('a new casus asks its procesregisseur for answers and a first overleg', () => {
  assert.deepEqual(keys(nieuw), ['uitnodigingen', 'eerste'])
})

test('a ketenpartner is not asked for what only the procesregisseur can do', () => {
  assert.deepEqual(keys({ ...nieuw, casus: { ...nieuw.casus, mijnRollen: ['ketenpartner'] } }), [])
})

test('a closed casus asks for nothing', () => {
  assert.deepEqual(keys({ ...nieuw, casus: { ...nieuw.casus, status: 'afgesloten' } }), [])
})

const uitkomst = {
  termijnId: 't',
  casusId: 'c',
  soort: 'uitkomst-delen',
  objectId: 'o',
  start: '2026-03-03',
  waarschuwingOp: '2026-03-08',
  vervaltOp: '2026-03-10',
  teLaatVanaf: '2026-03-11',
  verantwoordelijk: ['procesregisseur'],
  gehaaldOp: null,
  stand: 'te-laat',
  dagenOver: -1,
  gepauzeerdTot: null,
  magWijzigen: false,
} as const
test('OVL-35 · after the close sharing the outcome is the next step of the procesregisseur, and of no one else', () => {
  const stand = { ...nieuw, termijnen: [{ ...uitkomst, verantwoordelijk: [...uitkomst.verantwoordelijk] }] }
  const [first] = watNu(stand, WOORDEN)
  assert.deepEqual([first?.key, first?.late, first?.knop?.naar], ['uitkomst', true, 'documenten'])
  const partner = { ...stand, casus: { ...stand.casus, mijnRollen: ['ketenpartner' as const] } }
  assert.ok(!keys(partner).includes('uitkomst'))
})
