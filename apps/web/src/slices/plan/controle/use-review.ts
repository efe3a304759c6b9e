import type { Controle, Nakijkwerk } from '@regietafel/contract/anonimisering.contract.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { announce } from '../../../ui/Announcer.tsx'
import { redenWoord } from '../../../anonimisering/redenen.ts'
import { twijfelsOf, useBesluiten } from './use-controle.ts'
import { readSelectie, useSelectie } from './use-selectie.ts'
import { zinOfTwijfel } from './zin.ts'

const VAST = ['[adres]', '[school]', '[werkgever]', '[organisatie]', '[plaats]', 'familielid', 'kennis']

/** What can be reviewed: a document, or another text of the casus. */
export type TeBeslissen = Nakijkwerk & Pick<Controle, 'status'>

/** Where one is in the review: which doubtful text, or which one that was missed, and what comes next. */
export function useReview(casusId: string, controle: TeBeslissen) {
  const besluiten = useBesluiten(casusId, controle)
  const [key, setKey] = useState<string | null>(null)
  const [gemist, setGemist] = useState<string | null>(null)
  const [hasDecided, setHasDecided] = useState(false)
  const said = useRef('')
  const twijfels = twijfelsOf(controle).filter(({ tekst }) => !besluiten.isBesloten(tekst))
  const at = Math.max(
    twijfels.findIndex(({ tekst }) => decisionKey(tekst) === key),
    0,
  )
  const huidig = twijfels[at] ?? null
  const now = huidig && decisionKey(huidig.tekst)
  const isConcept = controle.status === 'concept'

  // Said in one sentence: what was decided, and what waits now in which words. Only another text is news.
  const say = useEffectEvent(() => {
    const next = huidig ? tell(controle, huidig, twijfels.length) : 'Er wacht geen twijfel meer.'
    announce(`${said.current} ${next}`.trim())
    said.current = ''
  })
  useEffect(() => {
    if (isConcept) say()
  }, [now, isConcept])

  useSelectie((tekst) => isConcept && setGemist(tekst))

  const goTo = (index: number) => {
    const next = twijfels[index]
    if (next) setKey(decisionKey(next.tekst))
  }
  return {
    besluiten,
    twijfels,
    huidig,
    at,
    gemist,
    setGemist,
    hasDecided,
    labels: labelsOf(controle),
    voorstel: nextPersoon(controle),
    go: (step: 1 | -1) => goTo(Math.min(Math.max(at + step, 0), twijfels.length - 1)),
    openGemist: () => setGemist(readSelectie() ?? gemist ?? ''),
    decide: (tekst: string, label: string | null) => {
      if (decisionKey(tekst) === '') return
      const sentence = label === null ? `${tekst} blijft staan.` : `${tekst} wordt ${label}.`
      setHasDecided(true)
      if (gemist === null) {
        said.current = sentence
        goTo(at + 1 < twijfels.length ? at + 1 : at - 1)
      } else {
        announce(sentence)
        setGemist(null)
        window.getSelection()?.removeAllRanges()
      }
      besluiten.decide(tekst, label)
    },
    undo: () => {
      const last = besluiten.last()
      if (!last) return
      setKey(decisionKey(last.tekst))
      said.current = `Besluit over ${last.tekst} teruggenomen.`
      if (besluiten.busy) announce('Nog even: het vorige besluit wordt bewaard.')
      else besluiten.withdraw(last)
    },
  }
}
export type Review = ReturnType<typeof useReview>

function tell({ onderdelen }: Nakijkwerk, twijfel: ReturnType<typeof twijfelsOf>[number], open: number): string {
  const { voor, na } = zinOfTwijfel(onderdelen, twijfel.nummer)
  return `Nog ${open} te beslissen. ${twijfel.tekst}: ${redenWoord(twijfel.reden)}. ${voor}${twijfel.tekst}${na} Voorstel: ${twijfel.label}.`
}

const labelsOf = ({ sleutel, besluiten }: Nakijkwerk): string[] => [
  ...new Set([...sleutel.map(({ label }) => label), ...besluiten.flatMap(({ label }) => label ?? []), ...VAST]),
]

/** For whom nobody recognised: the next person. */
function nextPersoon(controle: Nakijkwerk): string {
  const numbers = labelsOf(controle).flatMap((label) => /^persoon (\d+)$/.exec(label)?.[1] ?? [])
  return `persoon ${Math.max(0, ...numbers.map(Number)) + 1}`
}
