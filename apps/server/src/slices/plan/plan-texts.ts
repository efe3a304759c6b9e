import type { Citaat, IntegraalPlanData, PdfActie } from '../../pdf/pdf-data.ts'

/** What becomes of one text; `kop` is the part of the plan in which it stands. */
type MapText = (kop: string, tekst: string) => string

/** The plan with each text that a person wrote changed; everything else stays. Always in the same order. */
export function mapPlanTexts(data: IntegraalPlanData, map: MapText): IntegraalPlanData {
  const maybe = (kop: string, tekst: string | null) => (tekst === null ? null : map(kop, tekst))
  const citaat = (kop: string) => (each: Citaat) => ({
    spreker: map(kop, each.spreker),
    tekst: map(kop, each.tekst),
    sinds: maybe(kop, each.sinds),
    gevolgen: maybe(kop, each.gevolgen),
  })
  const acties = (kop: string, all: readonly PdfActie[]) => all.map((actie) => ({ ...actie, wat: map(kop, actie.wat) }))
  return {
    ...data,
    correctie: data.correctie && { ...data.correctie, reden: map('Verbeterd omdat', data.correctie.reden) },
    gezamenlijkDoel: map('Gezamenlijk doel', data.gezamenlijkDoel),
    aanleiding: maybe('Aanleiding', data.aanleiding),
    krachten: data.krachten.map(citaat('Krachten')),
    zorgen: data.zorgen.map(citaat('Zorgen')),
    eerdereHulp: maybe('Eerdere hulp', data.eerdereHulp),
    gewenstResultaat: maybe('Wat wij willen bereiken', data.gewenstResultaat),
    doelen: data.doelen.map((doel, index) => ({
      ...doel,
      tekst: map(`Doel ${index + 1}`, doel.tekst),
      acties: acties(`Afspraken bij doel ${index + 1}`, doel.acties),
    })),
    overigeActies: acties('Afspraken', data.overigeActies),
    veiligheid: maybe('Veiligheid', data.veiligheid),
    opEnAfschaling: maybe('Op- en afschalen', data.opEnAfschaling),
    vervolg:
      'nietNodigOmdat' in data.vervolg ? { nietNodigOmdat: map('Vervolg', data.vervolg.nietNodigOmdat) } : data.vervolg,
  }
}

/** The texts of a plan that are not empty, in the order in which `mapPlanTexts` meets them. */
export function readPlanTexts(data: IntegraalPlanData): { readonly kop: string; readonly tekst: string }[] {
  const found: { kop: string; tekst: string }[] = []
  mapPlanTexts(data, (kop, tekst) => {
    found.push({ kop, tekst })
    return tekst
  })
  return found
}
