import type { OverlegRegel, Uitnodiging } from '@regietafel/contract/overleg-values.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { formatDay, formatTime, dayOf } from '../../ui/format.ts'
import type { Tone } from '../../ui/Status.tsx'

type Word = { readonly word: string; readonly tone: Tone }

export const STATUS_WORD: Record<OverlegRegel['status'], Word> = {
  gepland: { word: 'gepland', tone: 'neutral' },
  lopend: { word: 'nu bezig', tone: 'active' },
  verdaagd: { word: 'verdaagd', tone: 'warn' },
  afgerond: { word: 'gehouden', tone: 'good' },
  geannuleerd: { word: 'gaat niet door', tone: 'neutral' },
}

export const ANTWOORD_WORD: Record<Uitnodiging['status'], Word> = {
  concept: { word: 'nog niet verstuurd', tone: 'neutral' },
  verstuurd: { word: 'nog geen antwoord', tone: 'neutral' },
  gezien: { word: 'gezien, nog geen antwoord', tone: 'neutral' },
  aanvaard: { word: 'komt', tone: 'good' },
  afgewezen: { word: 'komt niet', tone: 'warn' },
  'vervanger-genoemd': { word: 'stuurt vervanger', tone: 'good' },
  ingetrokken: { word: 'ingetrokken', tone: 'neutral' },
}

export const AANWEZIG_WORD = {
  aanwezig: 'is er',
  'afwezig-met-bericht': 'met bericht afwezig',
  afwezig: 'afwezig',
  vervangen: 'vervangen',
} as const satisfies Record<NonNullable<Uitnodiging['aanwezigheid']>, string>

/** What this network calls a type of overleg; a code that the profile lacks stays as it is. */
export const typeWoord = (profiel: Netwerkprofiel, code: string): string =>
  profiel.lijsten.overlegtypen.find((type) => type.code === code)?.label ?? code

export const huisWoord = (profiel: Netwerkprofiel, code: string | null): string | null =>
  profiel.lijsten.onderdelen.keuzes.find((keuze) => keuze.code === code)?.label ?? null

/** `di 15 dec 10:00 – 11:30` */
export const formatWanneer = ({ begin, eind }: { readonly begin: string; readonly eind: string }): string =>
  `${formatDay(dayOf(begin))} ${formatTime(begin)} – ${formatTime(eind)}`

/** Present: the seat is taken, by its holder or a substitute. */
export const isAanTafel = ({ aanwezigheid }: Pick<Uitnodiging, 'aanwezigheid'>): boolean =>
  aanwezigheid === 'aanwezig' || aanwezigheid === 'vervangen'
