import { attribuut, type Deel, rijenVan, type Vorm } from './vorm.ts'

/** A value in plain words, a line for each part; an empty list where there is nothing to say. */
export function zeg(vorm: Vorm, waarde: unknown): readonly string[] {
  switch (vorm.soort) {
    case 'regel':
    case 'code':
      return [text(waarde)]
    case 'tekst':
      return [waarde === null || waarde === '' ? (vorm.leegWoord ?? 'niets') : text(waarde)]
    case 'getal':
      return [`${text(waarde)} ${vorm.eenheid}`.trim()]
    case 'keuze':
      return [vorm.opties.find((optie) => optie.waarde === waarde)?.label ?? text(waarde)]
    case 'meerkeuze': {
      const chosen = rijenVan(waarde).map(
        (one) => vorm.opties.find((optie) => optie.waarde === one)?.label ?? text(one),
      )
      return [chosen.length === 0 ? vorm.leegWoord : chosen.join(', ')]
    }
    case 'woorden':
      return [rijenVan(waarde).map(text).join(', ') || 'geen']
    case 'delen':
      return vorm.kort ? vorm.kort(waarde) : vorm.delen.flatMap((deel) => zegDeel(deel, waarde))
    case 'variant': {
      const variant = vorm.varianten.find((each) => each.waarde === attribuut(waarde, vorm.op))
      return variant ? [variant.label, ...variant.delen.flatMap((deel) => zegDeel(deel, waarde))] : [text(waarde)]
    }
    case 'rijen': {
      const rijen = rijenVan(waarde)
      return rijen.length === 0 ? ['geen'] : rijen.map((rij) => zegRij(vorm.delen, rij))
    }
  }
}

const text = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde ?? null))

function zegDeel({ naam, label, vorm, alleenGevuld }: Deel, waarde: unknown): readonly string[] {
  const deel = attribuut(waarde, naam)
  if (alleenGevuld && Array.isArray(deel) && deel.length === 0) return []
  return zeg(vorm, deel).map((line) => `${label}: ${line}`)
}

/** One row: its own words first, the rest between brackets; codes are for machines. */
function zegRij(delen: readonly Deel[], rij: unknown): string {
  const [first, ...rest] = delen.filter(({ vorm }) => vorm.soort !== 'code' && vorm.soort !== 'rijen')
  const head = first ? zeg(first.vorm, attribuut(rij, first.naam)).join(' ') : ''
  const details = rest.flatMap((deel) => (isFilled(attribuut(rij, deel.naam)) ? zegDeel(deel, rij) : []))
  const nested = delen.filter(({ vorm }) => vorm.soort === 'rijen').flatMap((deel) => zegNested(deel, rij))
  const tail = [...details, ...nested].join('; ')
  return tail ? `${head} (${tail})` : head
}

const isFilled = (waarde: unknown) => waarde !== null && waarde !== '' && waarde !== false

function zegNested({ naam, label }: Deel, rij: unknown): readonly string[] {
  const rijen = rijenVan(attribuut(rij, naam))
  return rijen.length === 0 ? [] : [`${label}: ${rijen.map((one) => text(attribuut(one, 'label'))).join(', ')}`]
}
