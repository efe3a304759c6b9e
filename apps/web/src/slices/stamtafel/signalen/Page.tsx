import '../stamtafel.css'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useSessie } from '../../../api/sessie.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { ReadOnlyNote } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { EigenSignalen } from '../EigenSignalen.tsx'
import { Reflecties } from './Reflecties.tsx'
import { Triage } from './Triage.tsx'

const LEAD = {
  triage: 'Wat procesregisseurs in de praktijk zien, zonder namen. Elke stap met een signaal krijgt een antwoord.',
  eigen: 'De patronen die jij meldde, en wat ermee is gedaan.',
}

/** What practice signals to the Stamtafel: the netwerksecretaris takes it on, who sent it reads the answer (GOV-56, GOV-61). */
export function StamtafelPage() {
  const { functies } = useSessie().persoon
  const isSecretaris = functies.includes('netwerksecretaris')
  if (!waarde(useProfiel(), 'module.stamtafel'))
    return (
      <Page title="Niet gevonden" narrow>
        <ReadOnlyNote>Deze pagina hoort niet bij dit netwerk.</ReadOnlyNote>
      </Page>
    )
  return (
    <Page
      title={isSecretaris ? 'Stamtafel' : 'Signalen aan de Stamtafel'}
      lead={isSecretaris ? LEAD.triage : LEAD.eigen}
      narrow
    >
      {isSecretaris ? (
        <div className="rt-stack">
          <Triage />
          <Reflecties />
        </div>
      ) : (
        <EigenSignalen />
      )}
    </Page>
  )
}
