import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composeDossier } from '../actie/compose-dossier.ts'
import { raiseEscalatie } from '../actie/raise-escalatie.ts'
import { routeSignaal, signaalProfile } from '../actie/route-signaal.ts'
import { getProfiel } from '../netwerk/profielen.ts'
import { waarde } from '../netwerk/profiel.ts'
import { isPlanInUitkomst } from '../overleg/close-overleg.ts'
import { type PlanOverleg, planOverleg, planOverlegProfile } from '../overleg/plan-overleg.ts'
import { missingZorgvuldigheid } from '../overleg/zorgvuldigheid.ts'
import { assessUitkomst } from '../plan/assess-uitkomst.ts'
import { acceptVerwachtingen } from './accept-verwachtingen.ts'
import { afsluitenProfile, decideAfsluiten } from './decide-afsluiten.ts'
import type { Deelname } from './deelname.ts'
import { endDeelname } from './end-deelname.ts'
import { vertrekAudience } from './vertrek-audience.ts'

/** The rules of with the delivered profile: what the netwerk says, the rules do. */
const profiel = getProfiel('zuid-limburg', '2026-03-03')
const seat = (id: string, rol: Deelname['rol'], status: Deelname['status'] = 'actief'): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: `o-${id}`,
  rol,
  status,
})
const marleen = seat('marleen', 'procesregisseur')
const fatma = seat('fatma', 'inhoudelijke-regie')
const ruud = seat('ruud', 'ketenpartner')
const theo = seat('theo', 'ketenpartner')
const team = [marleen, fatma, ruud, theo]

test('A-01 · the first PGA overleg online asks a reason, at Parkstad it does not', () => {
  const [eerste] = profiel.lijsten.overlegtypen
  assert.ok(eerste?.eerste)
  const command: PlanOverleg = {
    type: eerste,
    begin: new Date('2026-03-03T09:00:00Z'),
    eind: new Date('2026-03-03T10:30:00Z'),
    vorm: { soort: 'online', link: 'https://overleg.example/1', reden: null },
    doel: 'Overlast en criminaliteit stoppen',
    genodigden: team.map(({ id }) => ({ deelnameId: id, zekerAanwezig: false, akkoordMetDatum: false })),
  }
  const casus = { status: 'lopend', hasEersteOverleg: false } as const
  const now = new Date('2026-02-10T09:00:00Z')
  const rules = planOverlegProfile(profiel)
  assert.deepEqual(planOverleg(casus, command, rules, now), { ok: false, refusal: 'reden-online-missing' })
  assert.ok(planOverleg(casus, { ...command, vorm: { soort: 'fysiek', locatie: 'Parkstad' } }, rules, now).ok)
})

test('A-01 · joining includes the purpose limitation, and everyone confirms careful use', () => {
  const { verwachtingen, openingsverklaring } = profiel.lijsten
  const without = verwachtingen.map(({ code }) => code).filter((code) => code !== 'doelbinding')
  const now = new Date('2026-02-10T09:00:00Z')
  assert.equal(acceptVerwachtingen({ status: 'uitgenodigd' }, { aanvaard: without }, verwachtingen, now).ok, false)
  const regels = team.map(({ id }) => ({
    deelnameId: id,
    zekerAanwezig: false,
    stand: 'aanwezig' as const,
    vervangerId: null,
  }))
  assert.deepEqual(missingZorgvuldigheid(regels, ['marleen'], openingsverklaring), ['fatma', 'ruud', 'theo'])
})

test('A-01 · the actielijst alone meets the obligation; "lukt niet" of Ruud goes to Marleen, in copy to Fatma', () => {
  const uitkomst = waarde(profiel, 'naOverleg.document')
  assert.equal(isPlanInUitkomst(uitkomst), false)
  assert.ok(assessUitkomst(uitkomst, [{ soort: 'actielijst', gedeeldOp: new Date('2026-03-09T10:00:00Z') }]).voldaan)
  const signaal = { soort: 'afspraak-lukt-niet', tekst: 'Het lukt niet.', zenderId: 'ruud' } as const
  const outcome = routeSignaal(team, signaal, signaalProfile(profiel))
  assert.ok(outcome.ok)
  assert.deepEqual([outcome.value.aan, outcome.value.kopie], ['marleen', ['fatma']])
})

test('A-02 · Fatma raises to Marleen, Marleen to the coordinator, who sees four things', () => {
  const now = new Date('2026-05-20T10:00:00Z')
  const stand = { deelnames: team, bereikteTrede: 0 }
  const doelen = waarde(profiel, 'escalatie.doel')
  const raise = { door: fatma, actieId: 'a1', belemmering: 'Twintig dagen te laat', vraag: 'Helpt u?', doel: null }
  const first = raiseEscalatie(stand, raise, doelen, now)
  assert.ok(first.ok)
  assert.deepEqual(first.value.naar, { soort: 'deelname', deelnameId: 'marleen' })
  const second = raiseEscalatie(stand, { ...raise, door: marleen, doel: 'coordinator-zvh' }, doelen, now)
  assert.ok(second.ok)
  assert.deepEqual(Object.keys(composeDossier({ tekst: 'Gesprek', einddatum: '2026-04-30' }, second.value)), [
    'afspraak',
    'einddatum',
    'belemmering',
    'vraag',
  ])
})

test('A-02 · Fatma does not leave with two open acties; later the others and Marleen are told', () => {
  const now = new Date('2026-06-01T10:00:00Z')
  const leave = { reden: 'Andere baan', door: 'fatma', opvolgerId: 'joost' }
  const asPartner = { status: 'actief', rol: 'ketenpartner' } as const
  assert.deepEqual(endDeelname({ ...asPartner, openActies: 2 }, leave, now), { ok: false, refusal: 'open-acties' })
  assert.ok(endDeelname({ ...asPartner, openActies: 0 }, leave, now).ok)
  const after = [marleen, seat('joost', 'inhoudelijke-regie'), ruud, theo, seat('fatma', 'ketenpartner', 'beeindigd')]
  const audience = vertrekAudience(after, 'fatma', waarde(profiel, 'vertrek.meldenAan'))
  assert.deepEqual(audience, { to: ['marleen', 'ruud', 'theo'], copy: ['joost'] })
})

test('A-02 · Ruud disagrees and the casus stays open; when all three groups agree it is afgeschaald', () => {
  const positions = (against: string[]) =>
    team.map(({ id }) => ({
      deelnameId: id,
      eens: !against.includes(id),
      reden: against.includes(id) ? 'Te vroeg' : '',
    }))
  const decide = (against: string[], dag: string) =>
    decideAfsluiten(
      { status: 'lopend', deelnames: team },
      { naar: 'afgeschaald', standpunten: positions(against), raadplegingen: [], buiten: [] },
      [],
      afsluitenProfile(profiel),
      new Date(`${dag}T10:00:00Z`),
    )
  const september15 = decide(['ruud'], '2026-09-15')
  assert.ok(september15.ok && september15.value.status === 'lopend')
  assert.deepEqual(september15.value.tegen, [{ deelnameId: 'ruud', eens: false, reden: 'Te vroeg' }])
  const september29 = decide([], '2026-09-29')
  assert.ok(september29.ok && september29.value.status === 'afgeschaald')
  assert.equal(september29.value.standpunten.length, 4)
})
