import type { Stamtafelsignaal } from '@regietafel/contract/stamtafel.contract.ts'
import type { Signaalstand } from '@regietafel/domain/stamtafel/triage.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Signaal } from '../Signaal.tsx'
import { Stap } from './Stap.tsx'

const GROEPEN: readonly { readonly titel: string; readonly standen: readonly Signaalstand[]; readonly leeg: string }[] =
  [
    { titel: 'Nieuw', standen: ['ontvangen'], leeg: 'Elk nieuw signaal komt hier binnen.' },
    { titel: 'Onderweg', standen: ['analyse', 'agenda'], leeg: 'Wat je voorlegt of op de agenda zet, staat hier.' },
    {
      titel: 'Klaar',
      standen: ['afgerond', 'niet-opgepakt'],
      leeg: 'Wat is besproken of niet is opgepakt, staat hier.',
    },
  ]

/** Every signal by how far it is, the newest first (GOV-29, GOV-56). */
export function Triage() {
  const { data, error, refetch } = useApiQuery('GET /v1/stamtafel/signalen', {})
  if (!data) return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />
  return (
    <div className="rt-stack">
      {GROEPEN.map(({ titel, standen, leeg }) => (
        <Groep
          key={titel}
          titel={titel}
          leeg={leeg}
          signalen={data.data.items.filter(({ stand }) => standen.includes(stand))}
        />
      ))}
    </div>
  )
}

type GroepProps = { readonly titel: string; readonly leeg: string; readonly signalen: readonly Stamtafelsignaal[] }

const Groep = ({ titel, leeg, signalen }: GroepProps) => (
  <Card title={titel} count={signalen.length} flush>
    {signalen.length === 0 ? (
      <Empty title="Niets">{leeg}</Empty>
    ) : (
      <ul className="rt-list">
        {signalen.map((signaal) => (
          <li key={signaal.stamtafelsignaalId}>
            <Signaal signaal={signaal} herkomst={` door ${signaal.ingediendDoor}`}>
              <Stap signaal={signaal} />
            </Signaal>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
