import type { Besluit, Uitnodiging } from '@regietafel/contract/overleg-values.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { hoofdletter, term } from '@regietafel/domain/netwerk/termen.ts'
import { dagVan, tijdVan } from '@regietafel/domain/shared/dagen.ts'
import type { Aanwezige, ActielijstData, OverlegKop, Besluit as PdfBesluit, VerslagData } from '../../pdf/pdf-data.ts'
import type { DocumentBron } from './document-bron.ts'
import {
  type Exemplaar,
  findGezamenlijkDoel,
  hasDoelInPlan,
  toKader,
  toPdfActie,
  toRegies,
  toVervolg,
} from './document-kader.ts'

/** The actielijst: what was agreed, by whom, by when (OVL-34, OVL-36). */
export const toActielijst = (bron: DocumentBron, exemplaar: Exemplaar): ActielijstData => ({
  ...toKader(bron, exemplaar),
  ...toRegies(bron),
  overleg: toOverlegKop(bron),
  gezamenlijkDoel: findGezamenlijkDoel(bron),
  acties: bron.acties.map(toPdfActie),
  besluiten: bron.besluiten.map((besluit) => toBesluit(bron.profiel, besluit)),
  vervolg: toVervolg(bron),
})

/** The verslag: who was there, what was told and written down, what was decided (OVL-34, COM-15, PRV-35). */
export function toVerslag(bron: DocumentBron, exemplaar: Exemplaar): VerslagData {
  const { overleg, notities } = bron
  // Where the doel stands in no plan, the note with its item is the doel and not a thing said about it.
  const isDoel = (code: string | null) => code === 'gezamenlijk-doel' && !hasDoelInPlan(bron)
  const besproken = overleg.agenda.flatMap(({ agendapuntId, titel, code }) => {
    const tekst = notities.find((notitie) => notitie.agendapuntId === agendapuntId)?.tekst.trim()
    return tekst && !isDoel(code) ? [{ onderwerp: titel, tekst }] : []
  })
  const informatie = overleg.uitnodigingen.flatMap(({ uitnodigingId, persoon, vervanger }) => {
    const tekst = notities.find((notitie) => notitie.uitnodigingId === uitnodigingId)?.tekst.trim()
    const naam = vervanger?.naam ?? persoon.naam
    return tekst ? [{ organisatie: persoon.organisatie, naam, actueel: tekst, verleden: null }] : []
  })
  return { ...toActielijst(bron, exemplaar), besproken, informatie }
}

/** The kind of overleg in the network's own words. */
export const overlegtypeLabel = (profiel: Netwerkprofiel, code: string): string =>
  profiel.lijsten.overlegtypen.find((type) => type.code === code)?.label ??
  hoofdletter(term(profiel, 'overleg').enkelvoud)

function toOverlegKop({ overleg, profiel, casus }: DocumentBron): OverlegKop {
  const begin = new Date(overleg.begin)
  const eind = new Date(overleg.afgerondOp ?? overleg.eind)
  return {
    soort: overlegtypeLabel(profiel, overleg.type),
    datum: dagVan(begin),
    begin: tijdVan(new Date(overleg.gestartOp ?? overleg.begin)),
    // An overleg that was closed on a later day ended when it was planned to.
    einde: tijdVan(dagVan(eind) === dagVan(begin) ? eind : new Date(overleg.eind)),
    plaats: toPlaats(profiel, overleg.vorm),
    voorzitter: casus.team.find(({ deelnameId }) => deelnameId === overleg.voorzitterDeelnameId)?.persoon.naam ?? null,
    aanwezigen: overleg.uitnodigingen.filter(({ status }) => status !== 'ingetrokken').map(toAanwezige),
  }
}

function toPlaats(profiel: Netwerkprofiel, vorm: DocumentBron['overleg']['vorm']): string {
  if (vorm.soort === 'online') return 'online'
  const huis = profiel.lijsten.onderdelen.keuzes.find(({ code }) => code === vorm.huis)?.label
  return [huis, vorm.plaats].filter(Boolean).join(', ') || 'niet ingevuld'
}

const AANWEZIG_WORDS: Record<NonNullable<Uitnodiging['aanwezigheid']>, string> = {
  aanwezig: 'aanwezig',
  'afwezig-met-bericht': 'afwezig met bericht',
  afwezig: 'afwezig',
  vervangen: 'aanwezig',
}

function toAanwezige({ persoon, vervanger, aanwezigheid }: Uitnodiging): Aanwezige {
  const stands = aanwezigheid === 'vervangen' && vervanger !== null
  return {
    naam: stands ? vervanger.naam : persoon.naam,
    organisatie: persoon.organisatie,
    functie: stands ? null : persoon.functie,
    aanwezigheid: aanwezigheid === null ? 'niet vastgelegd' : AANWEZIG_WORDS[aanwezigheid],
    vervangt: stands ? persoon.naam : null,
  }
}

const BESLUIT_WORDS: Record<Exclude<Besluit['soort'], 'inhoudelijke-regie'>, string> = {
  niveau: 'Niveau',
  vervolg: 'Vervolg',
  afsluiten: 'Afsluiten',
  anders: 'Besluit',
}

const toBesluit = (profiel: Netwerkprofiel, { soort, tekst, door }: Besluit): PdfBesluit => ({
  onderwerp:
    soort === 'inhoudelijke-regie' ? hoofdletter(term(profiel, 'inhoudelijkeRegie').enkelvoud) : BESLUIT_WORDS[soort],
  besluit: tekst,
  genomenDoor: door.map(({ naam }) => naam),
})
