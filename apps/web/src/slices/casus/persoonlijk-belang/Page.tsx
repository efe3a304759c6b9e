import { useNavigate, useParams } from '@tanstack/react-router'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Page } from '../../../ui/Page.tsx'

/** Someone knows the household in private: says so here, and is out at once without having to say why (PRV-02). */
export function PersoonlijkBelangPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/persoonlijk-belang' })
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  const proces = useTerm('proces')
  const navigate = useNavigate()
  const declare = useApiMutation('POST /v1/casussen/{casusId}/persoonlijk-belang', {
    refreshes: ['GET /v1/casussen', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('Je hebt geen plaats meer in deze casus')
      void navigate({ to: '/casussen' })
    },
  })
  if (!casus) return null
  if (casus.mijnRollen.includes('procesregisseur'))
    return (
      <Page title="Ik heb een persoonlijk belang" narrow>
        <Card>
          <p>{`Jij bent ${proces.enkelvoud} van deze casus. Een casus blijft nooit zonder. Draag die rol daarom eerst over.`}</p>
          <ButtonRow>
            <ButtonLink kind="primary" icon="swap" to="/casussen/$casusId/overdracht" params={{ casusId }}>
              Draag de rol over
            </ButtonLink>
          </ButtonRow>
        </Card>
      </Page>
    )
  return (
    <Page
      title="Ik heb een persoonlijk belang"
      lead="Ken je iemand uit dit gezin privé, ben je buur of familie, of was je zelf slachtoffer? Dan doe je hier niet mee."
      narrow
    >
      <Card>
        <Form
          label="Persoonlijk belang melden"
          problem={declare.error}
          onSubmit={() => declare.mutate({ params: { casusId } })}
        >
          <ul>
            <li>Je hoeft niet te zeggen waarom.</li>
            <li>
              Je plaats eindigt meteen: je ziet niets meer van deze casus, en niemand kan je er later voor vragen.
            </li>
            <li>{`De ${proces.enkelvoud} krijgt bericht en regelt wie jouw acties overneemt. De anderen zien alleen dat je stopt.`}</li>
          </ul>
          <ButtonRow>
            <Button kind="primary" type="submit" icon="leave" busy={declare.isPending}>
              Meld het en stop
            </Button>
            <ButtonLink kind="quiet" to="/casussen/$casusId" params={{ casusId }}>
              Annuleer
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Card>
    </Page>
  )
}
