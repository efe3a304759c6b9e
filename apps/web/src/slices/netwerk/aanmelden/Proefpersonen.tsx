import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { startAnew } from '../../../api/sessie.ts'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import type { ResponseFor } from '../../../api/wire.ts'
import { Card } from '../../../ui/Card.tsx'
import { initials } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { groupByFunctie } from './group-by-functie.ts'
import { ownPath } from './oidc-address.ts'

type Groep = ResponseFor<'GET /v1/proefpersonen'>['netwerken'][number]
type Persoon = Groep['personen'][number]

/** How often the door looks whether another network is ready. */
const AGAIN_MS = 2_000

/** The invented people of the trial, per network and function; one press and you are this person. */
export function Proefpersonen() {
  const { data, error, refetch } = useApiQuery('GET /v1/proefpersonen', {})
  const wordtNogGevuld = data?.data.wordtNogGevuld ?? false
  useEffect(() => {
    if (!wordtNogGevuld) return
    const timer = setInterval(() => void refetch(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [wordtNogGevuld, refetch])
  const { naar } = useSearch({ from: '/aanmelden' })
  const become = useApiMutation('POST /v1/proefsessies', { onSuccess: () => startAnew(ownPath(naar)) })
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading lines={8} />
  return (
    <div className="rt-stack">
      <Note title="Dit is de proefomgeving">
        <p>Alle mensen en casussen zijn verzonnen. Kies wie je wilt zijn; wisselen kan altijd.</p>
      </Note>
      {wordtNogGevuld && (
        <output className="rt-quiet">De andere netwerken worden nog klaargezet. Ze verschijnen hier vanzelf.</output>
      )}
      {become.error && <ErrorPanel error={become.error} />}
      <div className="rt-columns rt-columns--even">
        {data.data.netwerken.map((groep) => (
          <Netwerk
            key={groep.netwerk.netwerkId}
            groep={groep}
            onChoose={({ persoonId }) => become.mutate({ body: { netwerkId: groep.netwerk.netwerkId, persoonId } })}
          />
        ))}
      </div>
    </div>
  )
}

type NetwerkProps = { readonly groep: Groep; readonly onChoose: (persoon: Persoon) => void }

const Netwerk = ({ groep, onChoose }: NetwerkProps) => (
  <Card title={groep.netwerk.naam} flush>
    {groupByFunctie(groep.personen).map(({ functie, personen }) => (
      <section key={functie} className="rt-door__group">
        <h3>{functie}</h3>
        <ul className="rt-door__people">
          {personen.map((persoon) => (
            <li key={persoon.persoonId}>
              <button type="button" className="rt-door__person" onClick={() => onChoose(persoon)}>
                <span className="rt-avatar" aria-hidden="true">
                  {initials(persoon.naam)}
                </span>
                <span>
                  <strong>{persoon.naam}</strong>
                  <span className="rt-quiet">{` ${persoon.functienaam}, ${persoon.organisatie.naam}`}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </Card>
)
