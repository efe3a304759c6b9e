import type { Notitie, Overleg } from '@regietafel/contract/overleg-values.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import type { OverlegParams } from '../use-overleg.ts'

type Props = { readonly params: OverlegParams; readonly overleg: Overleg }

/** What came of it: decisions, afspraken, and what was written for whoever sat at the table. */
export function Uitkomst({ params, overleg }: Props) {
  const acties = useApiQuery('GET /v1/casussen/{casusId}/acties', { params: { casusId: params.casusId } })
  const notities = useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}/notities', { params })
  const made = (acties.data?.data.items ?? []).filter(({ overlegId }) => overlegId === params.overlegId)
  const written = (notities.data?.data.items ?? []).filter(({ tekst }) => tekst !== '')
  return (
    <div className="rt-columns rt-columns--even">
      <Card title="Besloten" count={overleg.besluiten.length} flush>
        <ul className="rt-list">
          {overleg.besluiten.map(({ besluitId, tekst, vervolgDag, door }) => (
            <li key={besluitId}>
              {vervolgDag ? `Volgend overleg: ${formatDay(vervolgDag)}` : tekst}
              <br />
              <span className="rt-quiet">{door.map(({ naam }) => naam).join(', ')}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Afgesproken" count={made.length} flush>
        {made.length === 0 ? (
          <Empty title="Er zijn geen afspraken gemaakt" />
        ) : (
          <ul className="rt-list">
            {made.map(({ actieId, wat, actiehouder, einddatum }) => (
              <li key={actieId}>
                {wat}
                <br />
                <span className="rt-quiet">{`${actiehouder.naam}, ${actiehouder.organisatie} · ${formatDay(einddatum)}`}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {written.length > 0 && (
        <Card title="Opgeschreven aan tafel">
          <dl className="rt-written">
            {written.map((notitie) => (
              <div key={notitie.notitieId}>
                <dt>{subjectOf(notitie, overleg)}</dt>
                <dd className="rt-prose">{notitie.tekst}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </div>
  )
}

const subjectOf = ({ agendapuntId, uitnodigingId }: Notitie, { agenda, uitnodigingen }: Overleg): string =>
  agenda.find((punt) => punt.agendapuntId === agendapuntId)?.titel ??
  uitnodigingen.find((each) => each.uitnodigingId === uitnodigingId)?.persoon.naam ??
  ''
