import { useNavigate } from '@tanstack/react-router'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/Page.tsx'
import { AFTER_CONVENANT } from './after-convenant.ts'
import { ConvenantForm } from './ConvenantForm.tsx'

/** A new agreement or working method; the document follows on the next page. */
export function NieuwConvenantPage() {
  const navigate = useNavigate()
  const add = useApiMutation('POST /v1/beheer/convenanten', {
    refreshes: AFTER_CONVENANT,
    onSuccess: ({ data: { titel, convenantId } }) => {
      announce(`${titel} is vastgelegd`)
      void navigate({ to: '/beheer/convenanten/$convenantId', params: { convenantId } })
    },
  })
  return (
    <Page title="Nieuw convenant" back={{ to: '/beheer/convenanten', label: 'Convenanten' }} narrow>
      <Card>
        <ConvenantForm
          convenant={null}
          problem={add.error}
          busy={add.isPending}
          onSave={(body) => add.mutate({ body })}
        />
      </Card>
    </Page>
  )
}
