import type { Controle, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import { Fragment } from 'react'
import { redenWoord } from './redenen.ts'

type Props = { readonly onderdelen: Controle['onderdelen']; readonly huidig: number | null }

/** Each part of the document with its rendition beside it; on a phone below it. */
export const Vergelijking = ({ onderdelen, huidig }: Props) => (
  <div className="rt-controle">
    <p className="rt-controle__kop" aria-hidden="true">
      Origineel, blijft binnen
    </p>
    <p className="rt-controle__kop" aria-hidden="true">
      Zo wordt het gedeeld
    </p>
    {groupByKop(onderdelen).map(({ kop, stukken, at }) => (
      <Fragment key={at}>
        <h3 className="rt-controle__deel">{kop}</h3>
        <p className="rt-controle__tekst" data-kant="origineel">
          <span className="rt-hidden">Origineel: </span>
          {stukken.map((stuk, index) => (
            <Origineel key={index} stuk={stuk} huidig={huidig} />
          ))}
        </p>
        <p className="rt-controle__tekst" data-kant="resultaat">
          <span className="rt-hidden">Zo wordt het gedeeld: </span>
          {stukken.map((stuk, index) => (
            <Resultaat key={index} stuk={stuk} />
          ))}
        </p>
      </Fragment>
    ))}
  </div>
)

const BREAK: Stuk = { origineel: '\n', resultaat: '\n', vondst: null }

/** Texts that follow one another under the same heading stand together. */
function groupByKop(onderdelen: Controle['onderdelen']) {
  const groups: { kop: string; stukken: Stuk[]; at: number }[] = []
  for (const [at, { kop, stukken }] of onderdelen.entries()) {
    if (stukken.length === 0) continue
    const last = groups.at(-1)
    if (last?.kop === kop) last.stukken.push(BREAK, ...stukken)
    else groups.push({ kop, stukken: [...stukken], at })
  }
  return groups
}

const TITLE = { zeker: 'zeker', twijfel: 'twijfel', blijft: 'blijft staan' } as const

function Origineel({ stuk: { origineel, vondst }, huidig }: { readonly stuk: Stuk; readonly huidig: number | null }) {
  if (vondst === null) return origineel
  const isNow = vondst.nummer !== null && vondst.nummer === huidig
  const why = `${TITLE[vondst.soort]}: ${redenWoord(vondst.reden)}`
  return (
    <mark className={`rt-vondst rt-vondst--${vondst.soort}`} data-nu={isNow || undefined} title={why}>
      {vondst.nummer !== null && <sup>{vondst.nummer}</sup>}
      {origineel}
      <span className="rt-hidden">{` (${why})`}</span>
    </mark>
  )
}

const Resultaat = ({ stuk: { resultaat, vondst } }: { readonly stuk: Stuk }) =>
  vondst === null || vondst.soort === 'blijft' ? (
    resultaat
  ) : (
    <span className={`rt-vondst rt-vondst--${vondst.soort}`}>{resultaat}</span>
  )
