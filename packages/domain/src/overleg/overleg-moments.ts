import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'

/** Something that must be ready around an overleg, with the moment and who sees to it (appendix C). */
export type OverlegMoment = {
  readonly soort: 'zaal-klaar' | 'ontvangst-klant' | 'volgende-datum'
  readonly op: Date
  readonly wie: 'procesregisseur' | 'voorzitter'
}

const MINUTE = 60_000

/** Which moments a kind of overleg asks: minutes before its begin, or its end. */
const ROWS: readonly {
  readonly soort: OverlegMoment['soort']
  readonly bron: string
  readonly wie: OverlegMoment['wie']
  readonly onlyEerste: boolean
  readonly moment: (overleg: { readonly begin: Date; readonly eind: Date }) => Date
}[] = [
  {
    soort: 'zaal-klaar',
    bron: 'FAS-43, FAS-83, OVL-12: vanaf een half uur voor het begin',
    wie: 'procesregisseur',
    onlyEerste: false,
    moment: ({ begin }) => new Date(begin.getTime() - 30 * MINUTE),
  },
  {
    soort: 'ontvangst-klant',
    bron: 'FAS-50, OVL-13: de eerste keer een kwartier eerder',
    wie: 'voorzitter',
    onlyEerste: true,
    moment: ({ begin }) => new Date(begin.getTime() - 15 * MINUTE),
  },
  {
    soort: 'volgende-datum',
    bron: 'FAS-64: voor het einde staat de volgende datum vast',
    wie: 'voorzitter',
    onlyEerste: true,
    moment: ({ eind }) => eind,
  },
]

/**
 * What must be ready around one overleg, in order of time; nothing in a netwerk where the klant does not sit at the
 * centre of the table (FAS-43, FAS-50, FAS-64, OVL-12, OVL-13).
 */
export const getOverlegMoments = (
  profiel: Pick<Netwerkprofiel, 'waarden'>,
  overleg: { readonly begin: Date; readonly eind: Date; readonly eerste: boolean },
): readonly OverlegMoment[] =>
  waarde(profiel, 'klant.inOverleg') === 'centraal'
    ? ROWS.filter(({ onlyEerste }) => overleg.eerste || !onlyEerste).map(({ soort, wie, moment }) => ({
        soort,
        wie,
        op: moment(overleg),
      }))
    : []
