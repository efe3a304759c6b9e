import type { AnonimiseringBesluit, Nakijkwerk, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import { useRef, useState } from 'react'
import { Problem } from '../../../api/problem.ts'
import { useApiMutation } from '../../../api/queries.ts'

const REFRESHES = [
  'GET /v1/casussen/{casusId}/documenten/{documentId}/controle',
  'GET /v1/casussen/{casusId}/documenten',
  'GET /v1/casussen/{casusId}/casusbeschrijving',
] as const

export type Twijfel = {
  readonly nummer: number
  readonly tekst: string
  readonly label: string
  readonly reden: string
}
type Genomen = Pick<AnonimiseringBesluit, 'besluitId' | 'tekst'>

/** Each doubtful text once, in the order of the document. */
export function twijfelsOf({ onderdelen }: Pick<Nakijkwerk, 'onderdelen'>): Twijfel[] {
  const all = onderdelen.flatMap(({ stukken }) =>
    stukken.flatMap(({ origineel, vondst }: Stuk): Twijfel[] =>
      vondst?.nummer ? [{ nummer: vondst.nummer, tekst: origineel, label: vondst.label, reden: vondst.reden }] : [],
    ),
  )
  return [...new Map(all.toReversed().map((twijfel) => [twijfel.nummer, twijfel])).values()].toSorted(
    (a, b) => a.nummer - b.nummer,
  )
}

/**
 * Deciding about a text, and taking a decision back. A decision counts on the screen at once and is kept meanwhile, so
 * that the next key can be pressed; when keeping it fails the text comes back with the reason.
 */
export function useBesluiten(casusId: string, controle: Pick<Nakijkwerk, 'besluiten'>) {
  const [besloten, setBesloten] = useState<ReadonlySet<string>>(new Set())
  const [onderweg, setOnderweg] = useState(0)
  const [error, setError] = useState<Problem | null>(null)
  const genomen = useRef<Genomen[]>([])
  const post = useApiMutation('POST /v1/casussen/{casusId}/anonimisering/besluiten', {
    refreshes: REFRESHES,
    onSuccess: ({ data }) => void genomen.current.unshift(data),
  })
  const back = useApiMutation('POST /v1/casussen/{casusId}/anonimisering/besluiten/{besluitId}/intrekking', {
    refreshes: REFRESHES,
  })
  const without = (tekst: string) => setBesloten((all) => new Set([...all].filter((key) => key !== decisionKey(tekst))))
  const keep = (work: Promise<unknown>, onFail: () => void) => {
    setError(null)
    setOnderweg((count) => count + 1)
    void work
      .catch((problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem
        onFail()
        setError(problem)
      })
      .finally(() => setOnderweg((count) => count - 1))
  }
  const withdraw = ({ besluitId, tekst }: Genomen) => {
    genomen.current = genomen.current.filter((each) => each.besluitId !== besluitId)
    const done = back.mutateAsync({ params: { casusId, besluitId }, body: undefined }).then(() => without(tekst))
    keep(done, () => undefined)
  }
  return {
    error,
    /** Something is being kept at this moment. */
    busy: onderweg > 0,
    isBesloten: (tekst: string) => besloten.has(decisionKey(tekst)),
    decide: (tekst: string, label: string | null) => {
      setBesloten((all) => new Set([...all, decisionKey(tekst)]))
      const body =
        label === null ? { tekst, keuze: 'laat-staan' as const } : { tekst, keuze: 'vervang' as const, label }
      keep(post.mutateAsync({ params: { casusId }, body }), () => without(tekst))
    },
    withdraw,
    /** The decision to take back first: one's own of now, else the last of this casus. */
    last: (): Genomen | null => genomen.current[0] ?? controle.besluiten[0] ?? null,
  }
}
