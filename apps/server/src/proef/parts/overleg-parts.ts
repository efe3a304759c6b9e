import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { type Casusverhaal, seatOf } from './casus-parts.ts'

const ONE = '/v1/casussen/{casusId}/overleggen/{overlegId}'
const UITNODIGING = '/v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}'

/** An overleg in a story. */
export type Overlegverhaal = { readonly casus: Casusverhaal; readonly overleg: Overleg }

export type Planverhaal = {
  readonly begin: Date
  readonly doel: string
  readonly genodigden: readonly string[]
  readonly zekerAanwezig?: readonly string[]
  readonly eerste?: boolean
  readonly plaats: string
  readonly huis?: string
  readonly minuten?: number
}

/** The procesregisseur plans an overleg with the agenda of the profile. */
export async function planOverleg(casus: Casusverhaal, plan: Planverhaal): Promise<Overlegverhaal> {
  const { casusId, procesregisseur, toneel } = casus
  const { acteur, profiel, wie } = toneel
  const { begin, doel, genodigden, zekerAanwezig = [], eerste = true, plaats, huis = null, minuten = 90 } = plan
  const { overlegtypen } = profiel.lijsten
  // A netwerk without a first kind of its own plans its usual one.
  const type = overlegtypen.find((each) => each.eerste === eerste) ?? overlegtypen[0]
  const overleg = await acteur.doe(wie(procesregisseur), 'POST /v1/casussen/{casusId}/overleggen', {
    params: { casusId },
    body: {
      type: type?.code ?? '',
      begin: begin.toISOString(),
      eind: new Date(begin.getTime() + minuten * 60_000).toISOString(),
      vorm: { soort: 'fysiek', plaats, huis },
      doel,
      agenda: (type?.agenda ?? []).map(({ code, label, minuten: duur }) => ({ code, titel: label, minuten: duur })),
      genodigden: genodigden.map((naam) => ({
        deelnameId: seatOf(casus, naam),
        zekerAanwezig: zekerAanwezig.includes(naam),
      })),
    },
  })
  return { casus, overleg }
}

export const paramsOf = ({ casus, overleg }: Overlegverhaal) => ({
  casusId: casus.casusId,
  overlegId: overleg.overlegId,
})

const uitnodigingOf = (verhaal: Overlegverhaal, naam: string) => {
  const { persoonId } = verhaal.casus.toneel.wie(naam)
  const uitnodiging = verhaal.overleg.uitnodigingen.find(({ persoon }) => persoon.persoonId === persoonId)
  if (!uitnodiging) throw new Error(`${naam} is not invited`)
  return { ...paramsOf(verhaal), uitnodigingId: uitnodiging.uitnodigingId }
}

/** The procesregisseur asks an expert for this overleg alone. */
export async function askGast(
  verhaal: Overlegverhaal,
  naam: string,
  tekst: { readonly vraag: string; readonly grond: string },
): Promise<void> {
  const { acteur, wie } = verhaal.casus.toneel
  const sent = { params: paramsOf(verhaal), body: { persoonId: wie(naam).persoonId, ...tekst } }
  await acteur.doe(wie(verhaal.casus.procesregisseur), `POST ${ONE}/gasten`, sent)
}

/** These people say that they come. */
export async function acceptUitnodiging(verhaal: Overlegverhaal, namen: readonly string[]): Promise<void> {
  const { acteur, wie } = verhaal.casus.toneel
  for (const naam of namen)
    await acteur.doe(wie(naam), `POST ${UITNODIGING}/antwoord`, {
      params: uitnodigingOf(verhaal, naam),
      body: { antwoord: 'accept' },
    })
}

/** Someone cannot come, and says why. */
export async function declineUitnodiging(verhaal: Overlegverhaal, naam: string, reden: string): Promise<void> {
  const { acteur, wie } = verhaal.casus.toneel
  const params = uitnodigingOf(verhaal, naam)
  await acteur.doe(wie(naam), `POST ${UITNODIGING}/antwoord`, { params, body: { antwoord: 'decline', reden } })
}

export type Inbrengverhaal = {
  readonly actueel: string
  readonly verleden: string
  readonly verledenMondeling?: boolean
  /** Still busy with it. */
  readonly half?: boolean
}

/** A partner writes the preparation. */
export async function prepareInbreng(verhaal: Overlegverhaal, naam: string, tekst: Inbrengverhaal): Promise<void> {
  const { acteur, wie } = verhaal.casus.toneel
  const { items } = await acteur.doe(wie(naam), `GET ${ONE}/inbreng`, { params: paramsOf(verhaal) })
  const own = items.find(({ isVanMij }) => isVanMij)
  if (!own) throw new Error(`${naam} has nothing to prepare`)
  const { half = false, ...velden } = tekst
  await acteur.doe(wie(naam), `PATCH ${ONE}/inbreng/{inbrengId}`, {
    params: { ...paramsOf(verhaal), inbrengId: own.inbrengId },
    body: { ...velden, voorbereid: !half },
    ifMatch: own.versie,
  })
}

/** The voorzitter opens the table; gives the overleg as it is then. */
export async function openTafel(verhaal: Overlegverhaal): Promise<Overlegverhaal> {
  const { acteur, wie } = verhaal.casus.toneel
  const params = paramsOf(verhaal)
  const overleg = await acteur.doe(wie(verhaal.casus.procesregisseur), `POST ${ONE}/opening`, { params })
  return { ...verhaal, overleg }
}

/** Who is there; the others are absent. Where the netwerk asks it, everyone present confirms careful use (OVL-27, OVL-31). */
export async function recordPresence(verhaal: Overlegverhaal, aanwezig: readonly string[]): Promise<void> {
  const { acteur, profiel, wie } = verhaal.casus.toneel
  const voorzitter = wie(verhaal.casus.procesregisseur)
  for (const { uitnodigingId, persoon, versie } of verhaal.overleg.uitnodigingen) {
    const params = { ...paramsOf(verhaal), uitnodigingId }
    const stand = aanwezig.includes(persoon.naam) ? 'aanwezig' : 'afwezig'
    await acteur.doe(voorzitter, `PATCH ${UITNODIGING}`, { params, body: { stand }, ifMatch: versie })
    if (stand === 'aanwezig' && profiel.lijsten.openingsverklaring !== null)
      await acteur.doe(voorzitter, `POST ${UITNODIGING}/zorgvuldigheid`, { params })
  }
}

/** The item of the agenda with this code goes on; those before it are treated. */
export async function reachAgendapunt(verhaal: Overlegverhaal, nu: string): Promise<void> {
  const { acteur, wie, klok } = verhaal.casus.toneel
  for (const { agendapuntId, code, minuten } of verhaal.overleg.agenda) {
    const params = { ...paramsOf(verhaal), agendapuntId }
    const stand = code === nu ? 'bezig' : 'behandeld'
    await acteur.doe(wie(verhaal.casus.procesregisseur), `POST ${ONE}/agendapunten/{agendapuntId}/stand`, {
      params,
      body: { stand },
    })
    if (code === nu) return
    klok.verder(minuten)
  }
}

/** Notes of the table, by the code of the item or the name of who tells. */
export async function takeNotes(verhaal: Overlegverhaal, teksten: Readonly<Record<string, string>>): Promise<void> {
  const { acteur, wie } = verhaal.casus.toneel
  const voorzitter = wie(verhaal.casus.procesregisseur)
  const { items } = await acteur.doe(voorzitter, `GET ${ONE}/notities`, { params: paramsOf(verhaal) })
  const { agenda, uitnodigingen } = verhaal.overleg
  for (const notitie of items) {
    const punt = agenda.find(({ agendapuntId }) => agendapuntId === notitie.agendapuntId)?.code
    const naam = uitnodigingen.find((each) => each.uitnodigingId === notitie.uitnodigingId)?.persoon.naam
    const tekst = teksten[punt ?? naam ?? '']
    if (tekst === undefined) continue
    await acteur.doe(voorzitter, `PATCH ${ONE}/notities/{notitieId}`, {
      params: { ...paramsOf(verhaal), notitieId: notitie.notitieId },
      body: { tekst, alleenMondeling: false },
      ifMatch: notitie.versie,
    })
  }
}

/** The table agrees who has the inhoudelijke regie; both questions answered with yes (ROL-06). */
export async function chooseRegie(verhaal: Overlegverhaal, naam: string): Promise<void> {
  const { casus } = verhaal
  await casus.toneel.acteur.doe(casus.toneel.wie(casus.procesregisseur), `POST ${ONE}/inhoudelijke-regie`, {
    params: paramsOf(verhaal),
    body: {
      deelnameId: seatOf(casus, naam),
      directContact: true,
      kijktVoorbijOrganisatie: true,
      door: [seatOf(casus, casus.procesregisseur), seatOf(casus, naam)],
    },
  })
}

/** A next date, or why none is needed; decided by both regisseurs (OVL-16, OVL-37). */
export async function decideVervolg(
  verhaal: Overlegverhaal,
  regie: string,
  vervolg: { readonly dag: string } | { readonly reden: string },
): Promise<void> {
  const { casus } = verhaal
  const door = [seatOf(casus, casus.procesregisseur), seatOf(casus, regie)]
  await casus.toneel.acteur.doe(casus.toneel.wie(casus.procesregisseur), `POST ${ONE}/vervolg`, {
    params: paramsOf(verhaal),
    body: { ...vervolg, door },
  })
}

/** The overleg is closed: the term to share its outcome starts. */
export async function closeTafel(verhaal: Overlegverhaal): Promise<void> {
  const { acteur, wie } = verhaal.casus.toneel
  await acteur.doe(wie(verhaal.casus.procesregisseur), `POST ${ONE}/afsluiting`, { params: paramsOf(verhaal) })
}
