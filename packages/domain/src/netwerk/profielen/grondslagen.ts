import type { Grondslag, GrondslagCode } from '../profielwaarden.ts'

const LABELS: Record<GrondslagCode, string> = {
  'handvat-gegevensuitwisseling': 'Landelijk handvat voor gegevensuitwisseling in zorg en veiligheid',
  samenwerkingsconvenant: 'Samenwerkingsconvenant van het netwerk',
  toestemming: 'Toestemming van de persoon (AVG artikel 6, lid 1, onder a)',
  'wet-meldcode': 'Wet verplichte meldcode',
  'convenant-verwijsindex': 'Convenant Regionale Verwijsindex',
  samenwerkingsovereenkomst: 'Samenwerkingsovereenkomst Stamtafel',
  wgs: 'Wet gegevensverwerking door samenwerkingsverbanden',
  'publieke-taak': 'Nodig voor een taak die in de wet staat (AVG artikel 6, lid 1, onder e)',
  'wettelijke-plicht': 'Verplicht door de wet (AVG artikel 6, lid 1, onder c)',
  'vitaal-belang': 'Nodig om leven of gezondheid te beschermen (AVG artikel 6, lid 1, onder d)',
}

/** What the law offers in every netwerk, whatever its own document names (B-46). */
const ALTIJD: readonly GrondslagCode[] = ['wgs', 'publieke-taak', 'wettelijke-plicht', 'vitaal-belang', 'toestemming']

const toGrondslag = (code: GrondslagCode): Grondslag => ({ code, label: LABELS[code] })

/** The grounds that a document names, with their words. */
export const grondslagen = (...codes: readonly GrondslagCode[]): readonly Grondslag[] => codes.map(toGrondslag)

/** The grounds to choose from: those of the netwerk first, then the others that the law offers. */
export const grondslagkeuzes = (...codes: readonly GrondslagCode[]): readonly Grondslag[] =>
  [...new Set([...codes, ...ALTIJD])].map(toGrondslag)
