import type { AanmeldingRegel } from '@regietafel/contract/aanmelding.contract.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DataTable } from '../../../ui/DataTable.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { useAanmeldingColumns } from './columns.tsx'
import { type AanmeldingStand, STANDEN } from './standen.ts'

/** What waits for a decision, what nobody owns first; for others what they filed themselves (INT-11). */
export function AanmeldingenPage() {
  const { stand } = useSearch({ from: '/frame/aanmeldingen' })
  const navigate = useNavigate()
  const isProcesregisseur = useSessie().persoon.functies.includes('procesregisseur')
  const { data, error, refetch } = useApiQuery('GET /v1/aanmeldingen', { query: { paginaGrootte: 200 } })
  const columns = useAanmeldingColumns(isProcesregisseur, stand)
  const shown = (data?.data.items ?? []).filter(({ status }) => (status === 'ontvangen') === (stand === 'wacht'))
  return (
    <Page
      title="Aanmeldingen"
      lead={isProcesregisseur ? 'Wat nog op een besluit wacht, met hoe lang al en bij wie.' : 'Wat je hebt aangemeld.'}
      commands={
        <ButtonLink kind="primary" icon="plus" to="/aanmeldingen/nieuw" search={{ stap: 'waarvoor' }}>
          Nieuwe aanmelding
        </ButtonLink>
      }
    >
      <div className="rt-stack">
        <RadioGroup
          name="stand"
          label="Stand"
          inline
          options={STANDEN}
          value={stand}
          onChange={(next) => void navigate({ to: '/aanmeldingen', search: { stand: next }, replace: true })}
        />
        <Card flush>
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={6} />}
          {data && shown.length === 0 && <Niets stand={stand} isProcesregisseur={isProcesregisseur} />}
          {shown.length > 0 && <DataTable caption="Aanmeldingen" columns={columns} rows={shown} rowKey={keyOf} />}
        </Card>
      </div>
    </Page>
  )
}

const keyOf = ({ aanmeldingId }: AanmeldingRegel) => aanmeldingId

type NietsProps = { readonly stand: AanmeldingStand; readonly isProcesregisseur: boolean }

const Niets = ({ stand, isProcesregisseur }: NietsProps) =>
  stand === 'wacht' ? (
    <Empty title="Er wacht geen aanmelding">
      {isProcesregisseur
        ? 'Nieuwe aanmeldingen komen hier binnen. Wat niemand oppakt, staat bovenaan.'
        : 'Kom je er met je eigen keten niet uit? Meld iemand aan. Je begint met waarvoor en op welke grond.'}
    </Empty>
  ) : (
    <Empty title="Nog geen besluiten">Hier zie je later wat er is besloten en waarom.</Empty>
  )
