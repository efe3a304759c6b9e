import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay, today } from '../../../ui/format.ts'
import { Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'

const route = getRouteApi('/frame/casussen/$casusId/deelnames/$deelnameId/vervanging')

/** A colleague stands in for a while, with the same view and only then (ROL-34, ROL-39). */
export function VervangingPage() {
  const { casusId, deelnameId } = route.useParams()
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  const seat = casus?.team.find((row) => row.deelnameId === deelnameId)
  if (!casus || !seat) return <Page title="Vervanging">{casus ? null : <Loading />}</Page>
  const standIns = casus.team.filter(
    (row) => row.vervangtDeelnameId === deelnameId && row.tot !== null && row.status !== 'beeindigd',
  )
  return (
    <Page
      title={`Vervanging van ${seat.persoon.naam}`}
      back={{ to: '/casussen/$casusId/team', params: { casusId }, label: 'Team' }}
      narrow
    >
      <div className="rt-stack">
        {standIns.length > 0 && (
          <Card title="Al geregeld" flush>
            <ul className="rt-list">
              {standIns.map(({ deelnameId: id, persoon, vanaf, tot }) => (
                <li key={id}>
                  {`${persoon.naam}: ${formatDay(dayOf(vanaf))}${tot ? ` tot en met ${formatDay(dayOf(tot))}` : ''}`}
                </li>
              ))}
            </ul>
          </Card>
        )}
        <VervangingForm casusId={casusId} seat={seat} />
      </div>
    </Page>
  )
}

function VervangingForm({ casusId, seat }: { readonly casusId: string; readonly seat: Deelname }) {
  const [vervangerId, setVervangerId] = useState('')
  const [van, setVan] = useState(today())
  const [tot, setTot] = useState('')
  const navigate = useNavigate()
  const personen = useApiQuery('GET /v1/personen', {}).data?.data.items ?? []
  const register = useApiMutation('POST /v1/casussen/{casusId}/deelnames/{deelnameId}/vervangingen', {
    refreshes: ['GET /v1/casussen/{casusId}'],
    onSuccess: ({ data }) => {
      announce(`${data.persoon.naam} vervangt je in deze periode`)
      void navigate({ to: '/casussen/$casusId/team', params: { casusId } })
    },
  })
  const { organisatie, persoonId } = seat.persoon
  const collegas = personen.filter(
    (persoon) =>
      persoon.actief &&
      persoon.organisatie.organisatieId === organisatie.organisatieId &&
      persoon.persoonId !== persoonId,
  )
  if (collegas.length === 0)
    return (
      <Card>
        <Empty title={`Er is niemand anders van ${organisatie.naam}`}>
          Een vervanger werkt bij dezelfde organisatie. Vraag de beheerder om een collega toe te voegen.
        </Empty>
      </Card>
    )
  return (
    <Card>
      <Form
        label="Vervanging"
        problem={register.error}
        onSubmit={() =>
          register.mutate({ params: { casusId, deelnameId: seat.deelnameId }, body: { vervangerId, van, tot } })
        }
      >
        <SelectField
          name="vervangerId"
          label={`Welke collega van ${organisatie.naam}?`}
          options={collegas.map((collega) => ({ value: collega.persoonId, label: collega.naam }))}
          value={vervangerId}
          onChange={setVervangerId}
        />
        <DateField name="van" label="Eerste dag" value={van} onChange={setVan} />
        <DateField
          name="tot"
          label="Laatste dag"
          hint="Voor één overleg: de dag van dat overleg."
          value={tot}
          onChange={setTot}
        />
        <p className="rt-quiet">
          De vervanger leest en doet in deze dagen wat jij kunt, en daarna niets meer. Eerst aanvaardt de vervanger de
          verwachtingen.
        </p>
        <ButtonRow>
          <Button kind="primary" type="submit" icon="check" busy={register.isPending}>
            Leg de vervanging vast
          </Button>
          <ButtonLink kind="quiet" to="/casussen/$casusId/team" params={{ casusId }}>
            Annuleer
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Card>
  )
}
