import type { BevoegdheidVanPersoon } from '@regietafel/contract/bevoegdheid.contract.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Ontwikkelpunten } from '../Ontwikkelpunten.tsx'
import { firstProfiel, ProfielKeuze } from '../ProfielKeuze.tsx'
import { Registraties } from '../Registraties.tsx'
import { Scores } from '../Scores.tsx'
import { ToerustingFacts } from '../ToerustingFacts.tsx'
import { Intrekken } from './Intrekken.tsx'
import { Registreren } from './Registreren.tsx'
import { Toerusten } from './Toerusten.tsx'

const BACK = { to: '/beheer/bevoegdheden', label: 'Bevoegdheden' } as const

/** One colleague: the profiles, what the organisation arranged, and for the own manager the scores (ROL-53, ROL-54, ROL-56). */
export function MedewerkerPage() {
  const { persoonId } = useParams({ from: '/frame/beheer/bevoegdheden/$persoonId' })
  const { data, error, refetch } = useApiQuery('GET /v1/personen/{persoonId}/bevoegdheid', { params: { persoonId } })
  if (!data)
    return (
      <Page title="Bevoegdheid" back={BACK}>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />}
      </Page>
    )
  const { persoon, registraties, toerusting, beoordelingen } = data.data
  return (
    <Page title={persoon.naam} lead={`${persoon.functienaam}, ${persoon.organisatie.naam}`} back={BACK}>
      <div className="rt-stack">
        <div className="rt-columns rt-columns--even">
          <Card title="Profielen" count={registraties.length} flush>
            <Registraties
              registraties={registraties}
              commands={(registratie) => <Intrekken persoonId={persoonId} registratie={registratie} />}
            />
          </Card>
          <Card title="Profiel registreren">
            <Registreren persoonId={persoonId} />
          </Card>
        </div>
        <Card title="Toerusting">
          <div className="rt-stack">
            <ToerustingFacts toerusting={toerusting} />
            <Disclosure summary={toerusting ? 'Opnieuw vastleggen' : 'Vastleggen'}>
              <Toerusten persoonId={persoonId} toerusting={toerusting} />
            </Disclosure>
          </div>
        </Card>
        {beoordelingen && (
          <Ontwikkeling persoonId={persoonId} registraties={registraties} beoordelingen={beoordelingen} />
        )}
      </div>
    </Page>
  )
}

type Props = {
  readonly persoonId: string
  readonly beoordelingen: NonNullable<BevoegdheidVanPersoon['beoordelingen']>
} & Pick<BevoegdheidVanPersoon, 'registraties'>

function Ontwikkeling({ persoonId, registraties, beoordelingen }: Props) {
  const [profiel, setProfiel] = useState(firstProfiel(registraties))
  const score = useApiMutation('POST /v1/personen/{persoonId}/beoordelingen', {
    refreshes: ['GET /v1/personen/{persoonId}/bevoegdheid'],
    onSuccess: () => announce('De cijfers zijn bewaard'),
  })
  return (
    <>
      <Ontwikkelpunten profiel={profiel} beoordelingen={beoordelingen} />
      <Card title="Jouw cijfers als manager">
        <div className="rt-stack">
          <p className="rt-quiet">Alleen jij en deze medewerker zien de cijfers. Partners zien ze nooit.</p>
          <ProfielKeuze value={profiel} onChange={setProfiel} />
          <Scores
            key={profiel}
            profiel={profiel}
            kant="manager"
            beoordelingen={beoordelingen}
            problem={score.error}
            busy={score.isPending}
            onSave={(scores) => score.mutate({ params: { persoonId }, body: { profiel, scores } })}
          />
        </div>
      </Card>
    </>
  )
}
