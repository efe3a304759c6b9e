import type { Controle, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'

const CONTROLE = 'GET /v1/casussen/{casusId}/documenten/{documentId}/controle'

export type Twijfel = {
  readonly nummer: number
  readonly tekst: string
  readonly label: string
  readonly reden: string
}

/** Each doubtful text once, in the order of the document. */
export function twijfelsOf({ onderdelen }: Controle): Twijfel[] {
  const all = onderdelen.flatMap(({ stukken }) =>
    stukken.flatMap(({ origineel, vondst }: Stuk): Twijfel[] =>
      vondst?.nummer ? [{ nummer: vondst.nummer, tekst: origineel, label: vondst.label, reden: vondst.reden }] : [],
    ),
  )
  return [...new Map(all.toReversed().map((twijfel) => [twijfel.nummer, twijfel])).values()].toSorted(
    (a, b) => a.nummer - b.nummer,
  )
}

/** Deciding about a text, and taking a decision back. */
export function useBesluiten(casusId: string) {
  const decide = useApiMutation('POST /v1/casussen/{casusId}/anonimisering/besluiten', {
    refreshes: [CONTROLE],
    onSuccess: ({ data: { tekst, keuze, label } }) =>
      announce(keuze === 'vervang' ? `${tekst} wordt ${label}` : `${tekst} blijft staan`),
  })
  const withdraw = useApiMutation('POST /v1/casussen/{casusId}/anonimisering/besluiten/{besluitId}/intrekking', {
    refreshes: [CONTROLE],
    onSuccess: () => announce('Besluit teruggenomen'),
  })
  return {
    decide: (tekst: string, label: string | null) =>
      decide.mutate({
        params: { casusId },
        body: label === null ? { tekst, keuze: 'laat-staan' } : { tekst, keuze: 'vervang', label },
      }),
    withdraw: (besluitId: string) => withdraw.mutate({ params: { casusId, besluitId }, body: undefined }),
    busy: decide.isPending || withdraw.isPending,
    error: decide.error ?? withdraw.error,
  }
}
