import '../stamtafel.css'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { ReadOnlyNote } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { EigenSignalen } from '../EigenSignalen.tsx'
import { PatroonForm } from './PatroonForm.tsx'

/** A pattern that was seen here and elsewhere goes to the Stamtafel, without names (GOV-54, GOV-57). */
export function PatroonMeldenPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/patroon-melden' })
  const hasStamtafel = waarde(useProfiel(), 'module.stamtafel')
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  if (!casus) return null
  if (!hasStamtafel || !casus.mijnRollen.includes('procesregisseur'))
    return (
      <Page title="Een patroon melden" narrow>
        <ReadOnlyNote>In deze casus meld jij geen patronen.</ReadOnlyNote>
      </Page>
    )
  return (
    <Page
      title="Meld een patroon aan de Stamtafel"
      lead="Wat gaat in meer casussen mis, of juist goed? De netwerksecretaris pakt het op. Niemand leest bij het signaal uit welke casus het komt."
      back={{ to: '/casussen/$casusId', params: { casusId }, label: 'Overzicht' }}
    >
      <div className="rt-columns">
        <Card title="Nieuw signaal">
          <PatroonForm casus={casus} />
        </Card>
        <EigenSignalen casusId={casusId} />
      </div>
    </Page>
  )
}
