import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { dagVan, tijdVan } from '@regietafel/domain/shared/dagen.ts'
import { isBlank } from '@regietafel/domain/shared/text.ts'
import type { DocumentKader, PdfActie, Regie, Vervolg } from '../../pdf/pdf-data.ts'
import { type DocumentBron, findSeat } from './document-bron.ts'

/** Whose copy it is, and which version. */
export type Exemplaar = {
  readonly ontvanger: string
  readonly nummer: number
  readonly reden: string | null
  readonly now: Date
}

/** What stands on every page: for whom, which day, and for what it may be used (COM-14, COM-21). */
export function toKader(bron: DocumentBron, { ontvanger, nummer, reden, now }: Exemplaar): DocumentKader {
  const { profiel } = bron
  const word = (naam: Parameters<typeof term>[1]) => term(profiel, naam).enkelvoud
  return {
    netwerk: { naam: bron.netwerk.naam, contact: profiel.lijsten.contactadres },
    termen: {
      overleg: word('overleg'),
      plan: word('plan'),
      inhoudelijkeRegie: word('inhoudelijkeRegie'),
      proces: word('proces'),
      deelnemer: word('deelnemer'),
    },
    casusCode: bron.casus.code,
    doelbinding: waarde(profiel, 'doelbinding.tekst'),
    ontvanger,
    gedeeldOp: dagVan(now),
    versie: nummer,
    correctie: reden === null ? null : { reden, vervangtVersie: nummer - 1 },
  }
}

/** The two regisseurs as they are now. */
export function toRegies(bron: DocumentBron): { inhoudelijkeRegie: Regie | null; procesregie: Regie } {
  const regieOf = (rol: 'inhoudelijke-regie' | 'procesregisseur'): Regie | null => {
    const persoon = findSeat(bron, rol)?.persoon
    return persoon ? { naam: persoon.naam, organisatie: persoon.organisatie.naam } : null
  }
  return {
    inhoudelijkeRegie: regieOf('inhoudelijke-regie'),
    procesregie: regieOf('procesregisseur') ?? { naam: '', organisatie: bron.netwerk.naam },
  }
}

export const ACTIE_STATUS_WORDS: Record<Actie['status'], string> = {
  open: 'open',
  bezig: 'bezig',
  gereed: 'klaar',
  'lukt-niet': 'lukt niet',
  ingetrokken: 'vervallen',
}

export const toPdfActie = (actie: Actie): PdfActie => ({
  wat: actie.wat,
  wie: actie.actiehouder.naam,
  organisatie: actie.actiehouder.organisatie,
  wanneer: actie.einddatum,
  status: ACTIE_STATUS_WORDS[actie.status],
})

/** The next date that was agreed, or why there is none (OVL-37). */
export function toVervolg({ besluiten, overleggen }: DocumentBron): Vervolg {
  const besluit = besluiten.findLast(({ soort }) => soort === 'vervolg')
  if (!besluit?.vervolgDag) return { nietNodigOmdat: besluit?.tekst ?? 'Dit is niet besproken.' }
  const dag = besluit.vervolgDag
  const planned = overleggen.find(({ status, begin }) => status === 'gepland' && dagVan(new Date(begin)) === dag)
  return { datum: dag, begin: planned ? tijdVan(new Date(planned.begin)) : null, plaats: null }
}

/** Whether the plan says what all work towards. */
export const hasDoelInPlan = ({ velden }: Pick<DocumentBron, 'velden'>): boolean =>
  velden.some(({ code, waarde: { tekst } }) => code === 'gezamenlijk-doel' && !isBlank(tekst))

/** The doel that all share: from the plan, or as it was noted with the agenda. */
export function findGezamenlijkDoel({ velden, overleg, notities }: DocumentBron): string | null {
  const veld = velden.find(({ code }) => code === 'gezamenlijk-doel')
  const punt = overleg.agenda.find(({ code }) => code === 'gezamenlijk-doel')
  const notitie = notities.find(({ agendapuntId }) => punt !== undefined && agendapuntId === punt.agendapuntId)
  return veld?.waarde.tekst || notitie?.tekst || null
}
