import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { isEersteBehind } from '@regietafel/domain/overleg/plan-overleg.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { addDays, today } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { newForm } from './form.ts'
import { VervolgDagen } from './VervolgDagen.tsx'
import { OverlegFormulier } from './OverlegFormulier.tsx'

const SOON = 7

/** Plan an overleg: on saving, everyone is invited. */
export function PlannenPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/overleggen/plannen' })
  const { dag } = useSearch({ from: '/frame/casussen/$casusId/overleggen/plannen' })
  const navigate = useNavigate()
  const profiel = useProfiel()
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const overleggen = useApiQuery('GET /v1/casussen/{casusId}/overleggen', { params: { casusId } })
  const plan = useApiMutation('POST /v1/casussen/{casusId}/overleggen', {
    refreshes: OVERLEG_KEYS,
    onSuccess: ({ data: { overlegId } }) => {
      announce('Overleg gepland, de uitnodigingen gaan nu weg')
      void navigate({ to: '/casussen/$casusId/overleggen/$overlegId', params: { casusId, overlegId } })
    },
  })
  const error = casus.error ?? overleggen.error
  if (!casus.data || !overleggen.data)
    return <Page title="Overleg plannen">{error ? <ErrorPanel error={error} /> : <Loading lines={8} />}</Page>
  const isPlanned = overleggen.data.data.items.some(({ eerste, status }) => eerste && status !== 'geannuleerd')
  const hasEerste = isEersteBehind(profiel.lijsten.overlegtypen, isPlanned)
  return (
    <Page
      title="Overleg plannen"
      back={{ label: 'Overleggen', to: '/casussen/$casusId/overleggen', params: { casusId } }}
    >
      <OverlegFormulier
        initial={newForm(profiel, casus.data.data, hasEerste, dag ?? addDays(today(), SOON))}
        team={casus.data.data.team}
        hasEerste={hasEerste}
        submit="Plan en nodig uit"
        busy={plan.isPending}
        {...(hasEerste && {
          dagen: (gekozen: string, choose: (dag: string) => void) => (
            <VervolgDagen casusId={casusId} dag={gekozen} onChoose={choose} />
          ),
        })}
        problem={plan.error}
        note={
          <Note icon="mail">
            <p>
              Iedereen krijgt een mail met een agenda-item. Daarin staan alleen de code, de tijd en een link: geen
              namen. Met de uitnodiging vraag je ook om de voorbereiding.
            </p>
          </Note>
        }
        onSubmit={(body) => plan.mutate({ params: { casusId }, body })}
      />
    </Page>
  )
}
