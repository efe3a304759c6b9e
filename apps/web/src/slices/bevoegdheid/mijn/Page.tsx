import { useState } from 'react'
import type { BevoegdheidVanPersoon } from '@regietafel/contract/bevoegdheid.contract.ts'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Ontwikkelpunten } from '../Ontwikkelpunten.tsx'
import { firstProfiel, ProfielKeuze } from '../ProfielKeuze.tsx'
import { Registraties } from '../Registraties.tsx'
import { Scores } from '../Scores.tsx'
import { ToerustingFacts } from '../ToerustingFacts.tsx'

const LEAD = 'Wat je organisatie over jou heeft vastgelegd, en waar je aan werkt.'

/** What is registered about oneself, and the own scores (ROL-53, ROL-54, PRV-47). */
export function MijnBevoegdhedenPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/mijn-bevoegdheid', {})
  return (
    <Page title="Mijn bevoegdheden" lead={LEAD}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && <Inhoud {...data.data} />}
    </Page>
  )
}

function Inhoud({ registraties, toerusting, beoordelingen }: BevoegdheidVanPersoon) {
  const [profiel, setProfiel] = useState(firstProfiel(registraties))
  const score = useApiMutation('POST /v1/mijn-beoordelingen', {
    refreshes: ['GET /v1/mijn-bevoegdheid'],
    onSuccess: () => announce('Je cijfers zijn bewaard'),
  })
  const given = beoordelingen ?? []
  return (
    <div className="rt-stack">
      <div className="rt-columns rt-columns--even">
        <Card title="Mijn profielen" count={registraties.length} flush>
          <Registraties registraties={registraties} />
        </Card>
        <Card title="Mijn toerusting">
          <ToerustingFacts toerusting={toerusting} />
        </Card>
      </div>
      <Ontwikkelpunten profiel={profiel} beoordelingen={given} />
      <Card title="Mijn cijfers">
        <div className="rt-stack">
          <p className="rt-quiet">
            Alleen jij en je manager zien deze cijfers. Wie jou regie geeft, ziet alleen of je het profiel hebt.
          </p>
          <ProfielKeuze value={profiel} onChange={setProfiel} />
          <Scores
            key={profiel}
            profiel={profiel}
            kant="zelf"
            beoordelingen={given}
            problem={score.error}
            busy={score.isPending}
            onSave={(scores) => score.mutate({ body: { profiel, scores } })}
          />
        </div>
      </Card>
    </div>
  )
}
