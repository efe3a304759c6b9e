import { domeinMix } from '@regietafel/domain/netwerk/domein-mix.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'

type Props = { readonly casusId: string; readonly deelnames: readonly string[] }

/** From which worlds people come to this table, and from which nobody does (NET-13). */
export function Domeinen({ casusId, deelnames }: Props) {
  const profiel = useProfiel()
  const team = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data.team
  if (!team) return null
  const mix = domeinMix(
    team.filter(({ deelnameId }) => deelnames.includes(deelnameId)).map(({ persoon }) => persoon.organisatie.domein),
    profiel,
  )
  const there = mix.filter(({ aantal }) => aantal > 0).map(({ label, aantal }) => `${label} ${aantal}`)
  const missing = mix.filter(({ aantal }) => aantal === 0).map(({ label }) => label)
  return (
    <p className="rt-card__foot rt-quiet">
      {`Domeinen: ${there.join(', ')}`}
      {missing.length > 0 && `. Niemand uit: ${missing.join(', ')}`}
    </p>
  )
}
