import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Problem } from '../../../api/problem.ts'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'
import { Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

const route = getRouteApi('/frame/casussen/$casusId/deelnames/$deelnameId/vertrek')

/** Ends a betrokkenheid: from when, why, who takes over; and tells who will hear of it (ROL-32, ROL-33, COM-16). */
export function VertrekPage() {
  const { casusId, deelnameId } = route.useParams()
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  const seat = casus?.team.find((row) => row.deelnameId === deelnameId)
  const back = { to: '/casussen/$casusId/team', params: { casusId }, label: 'Team' } as const
  if (!casus || !seat) return <Page title="Vertrek">{casus ? null : <Loading />}</Page>
  return (
    <Page title={`${seat.persoon.naam} verlaat de casus`} back={back} narrow>
      {seat.rol === 'procesregisseur' || seat.rol === 'inhoudelijke-regie' ? (
        <RegieFirst casusId={casusId} seat={seat} />
      ) : (
        <VertrekForm casusId={casusId} seat={seat} team={casus.team} />
      )}
    </Page>
  )
}

/** A casus is never without a regisseur (ROL-35). */
function RegieFirst({ casusId, seat }: { readonly casusId: string; readonly seat: Deelname }) {
  const word = rolWoord(useProfiel(), seat.rol)
  return (
    <Note title={`Draag eerst de rol van ${word} over`}>
      <p>Een casus blijft nooit zonder regisseur. Bij de overdracht kun je meteen aangeven dat je vertrekt.</p>
      <ButtonRow>
        <ButtonLink kind="primary" icon="swap" to="/casussen/$casusId/overdracht" params={{ casusId }}>
          Draag over
        </ButtonLink>
      </ButtonRow>
    </Note>
  )
}

type FormProps = { readonly casusId: string; readonly seat: Deelname; readonly team: readonly Deelname[] }

function VertrekForm({ casusId, seat, team }: FormProps) {
  const [per, setPer] = useState(today())
  const [reden, setReden] = useState('')
  const [opvolger, setOpvolger] = useState('')
  const navigate = useNavigate()
  const end = useApiMutation('POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging', {
    refreshes: ['GET /v1/casussen/{casusId}', 'GET /v1/casussen/{casusId}/vertrekken', 'GET /v1/casussen'],
    onSuccess: () => {
      announce('Het vertrek is gemeld')
      void navigate({ to: '/casussen/$casusId/team', params: { casusId } })
    },
  })
  const others = team.filter(({ deelnameId, status }) => status === 'actief' && deelnameId !== seat.deelnameId)
  return (
    <Card>
      <Form
        label="Vertrek"
        problem={withoutFields(end.error)}
        onSubmit={() =>
          end.mutate({
            params: { casusId, deelnameId: seat.deelnameId },
            body: { per, reden, opvolgerDeelnameId: opvolger || null },
          })
        }
      >
        {end.error?.code === 'open-acties' && <OpenActies casusId={casusId} acties={end.error.fouten ?? []} />}
        <DateField
          name="per"
          label="Vanaf welke dag?"
          hint="Vanaf deze dag is er geen toegang meer. Vandaag is meteen."
          value={per}
          onChange={setPer}
        />
        <TextArea name="reden" label="Waarom?" hint="Dit leest alleen het team." value={reden} onChange={setReden} />
        <SelectField
          name="opvolgerDeelnameId"
          label="Wie neemt het over?"
          optional
          empty="Nog niet bekend"
          options={others.map(({ deelnameId, persoon }) => ({
            value: deelnameId,
            label: `${persoon.naam}, ${persoon.organisatie.naam}`,
          }))}
          value={opvolger}
          onChange={setOpvolger}
        />
        <p className="rt-quiet">
          De anderen krijgen bericht: wie vertrekt, vanaf wanneer en wie het overneemt. Wie het kreeg, wordt bewaard.
        </p>
        <ButtonRow>
          <Button kind="primary" type="submit" icon="leave" busy={end.isPending}>
            Meld het vertrek
          </Button>
          <ButtonLink kind="quiet" to="/casussen/$casusId/team" params={{ casusId }}>
            Annuleer
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Card>
  )
}

/** Acties are no fields of this form: they get a list of their own. */
const withoutFields = (problem: Problem | null) => (problem?.code === 'open-acties' ? null : problem)

const OpenActies = ({
  casusId,
  acties,
}: {
  readonly casusId: string
  readonly acties: readonly { readonly melding: string }[]
}) => (
  <Note tone="warn" title="Er staan nog acties open op deze naam">
    <ul>
      {acties.map(({ melding }) => (
        <li key={melding}>{melding}</li>
      ))}
    </ul>
    <p>Draag ze over, rond ze af of trek ze samen met de regie in. Daarna kan het vertrek.</p>
    <ButtonRow>
      <ButtonLink small to="/casussen/$casusId" params={{ casusId }}>
        Naar de casus
      </ButtonLink>
    </ButtonRow>
  </Note>
)
