import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routeSignaal, signaalProfile } from '../actie/route-signaal.ts'
import { createMailgroep } from '../mailgroep/create-mailgroep.ts'
import { getProfiel } from '../netwerk/profielen.ts'
import { waarde } from '../netwerk/profiel.ts'
import { isPlanInUitkomst } from '../overleg/close-overleg.ts'
import { assessUitkomst } from '../plan/assess-uitkomst.ts'
import { chooseInhoudelijkeRegie } from './choose-inhoudelijke-regie.ts'
import { aanmeldingProfile, decideAanmelding } from './decide-aanmelding.ts'
import { afsluitenProfile, decideAfsluiten } from './decide-afsluiten.ts'
import type { Deelname } from './deelname.ts'
import { reopenCasus } from './reopen-casus.ts'
import { vertrekAudience } from './vertrek-audience.ts'

/** The rules of A-03 with the delivered profile. */
const profiel = getProfiel('noord-limburg', '2026-03-03')
const seat = (id: string, rol: Deelname['rol']): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: `o-${id}`,
  rol,
  status: 'actief',
})
const bas = seat('bas', 'procesregisseur')
const lies = seat('lies', 'inhoudelijke-regie')
const noor = seat('noor', 'ketenpartner')
const wim = seat('wim', 'ketenpartner')
const team = [bas, lies, noor, wim]

test('A-03 · AVE 2 stays a consultation, AVE 3 becomes a casus with Lies pre-filled', () => {
  const decide = (niveau: number, besluit: 'aangenomen' | 'consultatie') =>
    decideAanmelding(
      { status: 'ontvangen', niveau, bekendeInhoudelijkeRegieId: 'p-lies' },
      { besluit, reden: 'Zie aanmelding', procesregisseurId: 'p-bas' },
      aanmeldingProfile(profiel),
      new Date('2026-03-02T09:00:00Z'),
    )
  assert.deepEqual(decide(2, 'aangenomen'), { ok: false, refusal: 'below-ave-instap' })
  assert.ok(decide(2, 'consultatie').ok)
  const accepted = decide(3, 'aangenomen')
  assert.ok(accepted.ok)
  assert.deepEqual(accepted.value.casus, { status: 'lopend', vooringevuldeRegieId: 'p-lies' })
})

test('A-03 · Bas cannot be chosen as casusregisseur', () => {
  const geschiktheid = { directContact: true, kijktVoorbijOrganisatie: true }
  const toewijzing = waarde(profiel, 'casusregie.toewijzing')
  const outcome = chooseInhoudelijkeRegie(
    [],
    { deelname: bas, geschiktheid },
    toewijzing,
    new Date('2026-04-07T09:00:00Z'),
  )
  assert.deepEqual(outcome, { ok: false, refusal: 'procesregisseur-cannot-be-inhoudelijke-regie' })
})

test('A-03 · Bas makes the mailgroep; the obligation is met when verslag and plan are both out', () => {
  const start = { casusStatus: 'lopend', hasMailgroep: false, eersteOverlegAfgerond: true } as const
  assert.ok(createMailgroep(start, bas, waarde(profiel, 'mailgroep.aan'), new Date('2026-04-08T09:00:00Z')).ok)
  const uitkomst = waarde(profiel, 'naOverleg.document')
  assert.equal(isPlanInUitkomst(uitkomst), true)
  const verslag = { soort: 'verslag', gedeeldOp: new Date('2026-04-10T10:00:00Z') } as const
  assert.deepEqual(assessUitkomst(uitkomst, [verslag]).ontbreekt, ['plan'])
  const plan = { soort: 'plan', gedeeldOp: new Date('2026-04-13T10:00:00Z') } as const
  assert.deepEqual(assessUitkomst(uitkomst, [verslag, plan]).voldaanOp, plan.gedeeldOp)
})

test('A-03 · the failing actie of Noor goes to Lies; when Noor leaves, the others and Lies are told', () => {
  const signaal = { soort: 'afspraak-lukt-niet', tekst: 'Geen contact', zenderId: 'noor' } as const
  const outcome = routeSignaal(team, signaal, signaalProfile(profiel))
  assert.ok(outcome.ok)
  assert.deepEqual([outcome.value.aan, outcome.value.kopie], ['lies', ['bas']])
  const audience = vertrekAudience(team, 'noor', waarde(profiel, 'vertrek.meldenAan'))
  assert.deepEqual(audience, { to: ['lies', 'wim'], copy: ['bas'] })
})

test('A-03 · Bas closes provisionally after consulting all, and reopens with the old plan', () => {
  const close = (gehoord: string[]) =>
    decideAfsluiten(
      { status: 'lopend', deelnames: team },
      {
        naar: 'voorlopig-afgesloten',
        standpunten: [{ deelnameId: 'bas', eens: true, reden: '' }],
        raadplegingen: gehoord.map((deelnameId) => ({ deelnameId, inbreng: 'Akkoord' })),
        buiten: [],
      },
      [],
      afsluitenProfile(profiel),
      new Date('2026-10-01T10:00:00Z'),
    )
  assert.deepEqual(close(['lies', 'noor']), { ok: false, refusal: 'raadpleging-missing' })
  const closed = close(['lies', 'noor', 'wim'])
  assert.ok(closed.ok && closed.value.status === 'voorlopig-afgesloten')
  assert.equal(closed.value.raadplegingen.length, 3)

  const reopened = reopenCasus(
    { status: closed.value.status, laatstePlanVersie: 2, deelnamesBijSluiten: ['lies', 'noor', 'wim'] },
    { aanleiding: 'nieuw-signaal', reden: 'De overlast is terug', procesregisseurId: 'p-bas' },
    waarde(profiel, 'afsluiten.heropenen'),
    new Date('2026-11-12T10:00:00Z'),
  )
  assert.ok(reopened.ok)
  assert.equal(reopened.value.planVanafVersie, 2)
})
