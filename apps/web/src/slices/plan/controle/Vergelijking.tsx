import type { Controle, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { redenWoord } from '../../../anonimisering/redenen.ts'
import { readSelectie } from './use-selectie.ts'
import { moveWordCursor } from './word-cursor.ts'

type Props = { readonly onderdelen: Controle['onderdelen']; readonly huidig: number | null }

/** Each part of the document with its rendition beside it; on a phone below it. The arrow keys walk the words of the original. */
export function Vergelijking({ onderdelen, huidig }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const seen = useRef<number | null>(null)
  const tekst = onderdelen
    .flatMap(
      ({ stukken }) => stukken.find(({ vondst }) => vondst?.nummer === huidig && huidig !== null)?.origineel ?? [],
    )
    .join()
  useEffect(() => {
    // Opening the page shows its beginning; every next text is brought into view.
    if (huidig !== null && seen.current !== null)
      box.current?.querySelector('[data-nu]')?.scrollIntoView({ block: 'center' })
    seen.current = huidig ?? seen.current
  }, [huidig, tekst])
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !box.current) return
    if (!moveWordCursor(box.current, event.key, event.shiftKey)) return
    event.preventDefault()
    announce(readSelectie() ?? '')
  }
  return (
    <div ref={box} className="rt-controle">
      <p className="rt-controle__wijs">
        <Button small kind="quiet" icon="edit" onKeyDown={onKey}>
          Wijs aan met de pijltjes
          <span className="rt-hidden"> wat er in het origineel gemist is; met shift meer woorden</span>
        </Button>
      </p>
      <p className="rt-controle__kop" aria-hidden="true">
        Origineel, blijft binnen
      </p>
      <p className="rt-controle__kop" aria-hidden="true">
        Zo wordt het gedeeld
      </p>
      {groupByKop(onderdelen).map(({ kop, stukken, at }) => (
        <Fragment key={at}>
          <h2 className="rt-controle__deel">{kop}</h2>
          <p className="rt-controle__tekst" data-kant="origineel">
            <span className="rt-hidden">Origineel: </span>
            {stukken.map((stuk, index) => (
              <Origineel key={index} stuk={stuk} huidig={huidig} />
            ))}
          </p>
          <p className="rt-controle__tekst" data-kant="resultaat">
            <span className="rt-hidden">Zo wordt het gedeeld: </span>
            {stukken.map((stuk, index) => (
              <Resultaat key={index} stuk={stuk} huidig={huidig} />
            ))}
          </p>
        </Fragment>
      ))}
    </div>
  )
}

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

function Resultaat({ stuk: { resultaat, vondst }, huidig }: { readonly stuk: Stuk; readonly huidig: number | null }) {
  if (vondst === null || vondst.soort === 'blijft') return resultaat
  const isNow = vondst.nummer !== null && vondst.nummer === huidig
  return (
    <span className={`rt-vondst rt-vondst--${vondst.soort}`} data-nu={isNow || undefined}>
      {resultaat}
    </span>
  )
}
