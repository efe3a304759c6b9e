import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Page } from '../../../ui/Page.tsx'
import { LEEG, PersoonForm } from './PersoonForm.tsx'

const route = getRouteApi('/frame/beheer/personen/nieuw')

/** Someone new; the invitation to sign in follows on the next page. */
export function NieuwePersoonPage() {
  const navigate = useNavigate()
  const [organisatieId, setOrganisatieId] = useState(route.useSearch().organisatieId ?? '')
  const organisaties = useApiQuery('GET /v1/beheer/organisaties', {}).data?.data.items ?? []
  const add = useApiMutation('POST /v1/beheer/personen', {
    refreshes: ['GET /v1/beheer/personen', 'GET /v1/beheer/organisaties', 'GET /v1/personen'],
    onSuccess: ({ data }) => {
      announce(`${data.naam} is toegevoegd`)
      void navigate({ to: '/beheer/personen/$persoonId', params: { persoonId: data.persoonId } })
    },
  })
  return (
    <Page title="Nieuwe persoon" back={{ to: '/beheer/personen', label: 'Personen' }} narrow>
      <Card>
        <PersoonForm
          start={LEEG}
          problem={add.error}
          busy={add.isPending}
          onSave={(persoon) => add.mutate({ body: { ...persoon, organisatieId } })}
        >
          <SelectField
            name="organisatieId"
            label="Organisatie"
            options={organisaties
              .filter(({ actief }) => actief)
              .map(({ organisatieId: value, naam }) => ({ value, label: naam }))}
            value={organisatieId}
            onChange={setOrganisatieId}
          />
        </PersoonForm>
      </Card>
    </Page>
  )
}
