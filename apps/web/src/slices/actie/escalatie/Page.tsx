import type { Escalatie } from '@regietafel/contract/escalatie.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { formatDay, formatMoment } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { EscalatieStatus } from '../EscalatieStatus.tsx'
import { Answer } from './Answer.tsx'
import { Finish } from './Finish.tsx'

/** One question for help: the afspraak, what is in its way and what is asked; nothing else of the casus (DOE-19, PRV-40). */
export function EscalatiePage() {
  const params = useParams({ from: '/frame/casussen/$casusId/escalaties/$escalatieId' })
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/escalaties/{escalatieId}', { params })
  if (!data)
    return (
      <Page title="Hulp gevraagd" narrow>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />}
      </Page>
    )
  return <Dossier escalatie={data.data} />
}

function Dossier({ escalatie }: { readonly escalatie: Escalatie }) {
  const profiel = useProfiel()
  const { casusId, casusCode, afspraak, einddatum, belemmering, vraag, van, aan, doel, status, isVoorMij } = escalatie
  const { antwoord, conclusie, gemaaktOp } = escalatie
  const label = waarde(profiel, 'escalatie.doel').find(({ code }) => code === doel)?.label
  const isManager = aan.rol === 'lijn' && isVoorMij
  return (
    <Page
      title="Hulp gevraagd bij een afspraak"
      lead={`Casus ${casusCode}`}
      narrow
      back={
        isManager
          ? { to: '/', label: 'Mijn werk' }
          : { to: '/casussen/$casusId/acties', params: { casusId }, label: 'Acties' }
      }
      commands={<EscalatieStatus status={status} isVoorMij={isVoorMij} />}
    >
      <div className="rt-stack">
        <Card title="De vraag">
          <dl className="rt-facts">
            <dt>Afspraak</dt>
            <dd>{afspraak}</dd>
            <dt>Klaar op</dt>
            <dd>{formatDay(einddatum)}</dd>
            <dt>Wat loopt vast</dt>
            <dd className="rt-prose">{belemmering}</dd>
            <dt>Vraag</dt>
            <dd className="rt-prose">{vraag}</dd>
            <dt>Van</dt>
            <dd>{`${van.naam}, ${van.organisatie} (${rolWoord(profiel, van.rol)}), ${formatMoment(gemaaktOp)}`}</dd>
            <dt>Aan</dt>
            <dd>{`${aan.naam}, ${aan.organisatie} (${label ?? rolWoord(profiel, aan.rol)})`}</dd>
          </dl>
        </Card>
        {isManager && (
          <Note icon="lock">
            <p>Je ziet alleen wat je voor deze vraag nodig hebt. De rest van de casus is voor jou gesloten.</p>
          </Note>
        )}
        {antwoord && (
          <Card title="Antwoord">
            <p className="rt-prose">{antwoord.tekst}</p>
            <p className="rt-quiet">{`${antwoord.door}, ${formatMoment(antwoord.op)}`}</p>
          </Card>
        )}
        {isVoorMij && status === 'open' && <Answer escalatie={escalatie} />}
        {!isManager && status !== 'afgerond' && <Finish escalatie={escalatie} />}
        {conclusie && (
          <Card title="Wat ervan kwam">
            <p className="rt-prose">{conclusie}</p>
          </Card>
        )}
      </div>
    </Page>
  )
}
