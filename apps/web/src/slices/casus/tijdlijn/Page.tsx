import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import type { IconName } from '../../../ui/Icon.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'

const LOOK: Record<Gebeurtenis['soort'], { readonly word: string; readonly icon: IconName }> = {
  casus: { word: 'De casus zelf', icon: 'folder' },
  deelname: { word: 'Het team', icon: 'people' },
  huishouden: { word: 'Het huishouden', icon: 'home' },
  overleg: { word: 'Overleggen', icon: 'calendar' },
  plan: { word: 'Het plan', icon: 'target' },
  actie: { word: 'Acties', icon: 'check-circle' },
  mailgroep: { word: 'De mailgroep', icon: 'chat' },
  termijn: { word: 'Termijnen', icon: 'clock' },
}

/** The story of the casus: what, when and by whom; to filter and to print (FAS-10). */
export function TijdlijnPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/tijdlijn' })
  const { soort } = useSearch({ from: '/frame/casussen/$casusId/tijdlijn' })
  const navigate = useNavigate()
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } })
  const all = data?.data.items ?? []
  const soorten = [...new Set(all.map((each) => each.soort))]
  const shown = soort ? all.filter((each) => each.soort === soort) : all
  const filter = (next: Gebeurtenis['soort'] | undefined) =>
    void navigate({ to: '/casussen/$casusId/tijdlijn', params: { casusId }, search: { soort: next }, replace: true })
  return (
    <Page
      title="Tijdlijn"
      commands={
        <Button kind="quiet" icon="print" onClick={() => window.print()}>
          Druk af
        </Button>
      }
    >
      <div className="rt-stack">
        {soorten.length > 1 && (
          <SelectField
            name="soort"
            label="Laat zien"
            options={[
              { value: 'alles', label: 'Alles' },
              ...soorten.map((value) => ({ value, label: LOOK[value].word })),
            ]}
            value={soort ?? 'alles'}
            onChange={(next) => filter(next === 'alles' ? undefined : next)}
          />
        )}
        <Card>
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={8} />}
          {data && (
            <Timeline
              events={shown.map(({ gebeurtenisId, moment, titel, door, toelichting, soort: kind }) => ({
                id: gebeurtenisId,
                at: moment,
                icon: LOOK[kind].icon,
                title: titel,
                ...(door && { who: door }),
                ...(toelichting && { why: toelichting }),
              }))}
            />
          )}
        </Card>
      </div>
    </Page>
  )
}
