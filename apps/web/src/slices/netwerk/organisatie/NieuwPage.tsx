import { useNavigate } from '@tanstack/react-router'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/Page.tsx'
import { OrganisatieForm } from './OrganisatieForm.tsx'

const BACK = { to: '/beheer/organisaties', label: 'Organisaties' } as const

/** A new organisation in the directory. */
export function NieuweOrganisatiePage() {
  const navigate = useNavigate()
  const add = useApiMutation('POST /v1/beheer/organisaties', {
    refreshes: ['GET /v1/beheer/organisaties', 'GET /v1/organisaties'],
    onSuccess: ({ data }) => {
      announce(`${data.naam} is toegevoegd`)
      void navigate({ to: '/beheer/organisaties' })
    },
  })
  return (
    <Page title="Nieuwe organisatie" back={BACK} narrow>
      <Card>
        <OrganisatieForm
          organisatie={null}
          problem={add.error}
          busy={add.isPending}
          onSave={(body) => add.mutate({ body })}
        />
      </Card>
    </Page>
  )
}
