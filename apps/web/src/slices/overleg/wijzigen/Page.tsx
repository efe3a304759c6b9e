import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { formOf } from '../plannen/form.ts'
import { OverlegFormulier } from '../plannen/OverlegFormulier.tsx'
import { OVERLEG_KEYS, type OverlegParams, useOverleg } from '../use-overleg.ts'

/** Change a planned overleg: another time or place asks everyone's answer anew. */
export function WijzigenPage() {
  const params = useParams({ from: '/frame/casussen/$casusId/overleggen/$overlegId/wijzigen' })
  const overleg = useOverleg(params)
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId: params.casusId } })
  const error = overleg.error ?? casus.error
  return (
    <Page title="Overleg wijzigen" back={{ label: 'Overleg', to: '/casussen/$casusId/overleggen/$overlegId', params }}>
      {overleg.data && casus.data ? (
        <Wijzig params={params} overleg={overleg.data.data} etag={overleg.data.etag} casus={casus.data.data} />
      ) : error ? (
        <ErrorPanel error={error} />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}

type Props = {
  readonly params: OverlegParams
  readonly overleg: Overleg
  readonly etag: string | undefined
  readonly casus: Casus
}

function Wijzig({ params, overleg, etag, casus }: Props) {
  // What was on screen when the form opened is what is changed, whatever others do meanwhile.
  const [start] = useState({ form: formOf(overleg), etag })
  const navigate = useNavigate()
  const change = useApiMutation('PUT /v1/casussen/{casusId}/overleggen/{overlegId}', {
    refreshes: OVERLEG_KEYS,
    onSuccess: () => void navigate({ to: '/casussen/$casusId/overleggen/$overlegId', params }),
  })
  return (
    <OverlegFormulier
      initial={start.form}
      team={casus.team}
      hasEerste={!overleg.eerste}
      submit="Bewaar"
      busy={change.isPending}
      problem={change.error}
      note={
        <Note icon="mail">
          <p>Verandert de tijd of de plaats, dan krijgt iedereen bericht en vraag je opnieuw om antwoord.</p>
        </Note>
      }
      onSubmit={(body) => change.mutate({ params, body, ifMatch: start.etag })}
    />
  )
}
