import type { Aanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'

type Props = { readonly aanmelding: Aanmelding; readonly mayAssign: boolean }

/** Whose it is now; saved as soon as someone is chosen (INT-11). */
export function Eigenaar({ aanmelding, mayAssign }: Props) {
  const { aanmeldingId, eigenaar, versie } = aanmelding
  const { data } = useApiQuery('GET /v1/personen', {})
  const assign = useApiMutation('PUT /v1/aanmeldingen/{aanmeldingId}/eigenaar', {
    refreshes: ['GET /v1/aanmeldingen', 'GET /v1/aanmeldingen/{aanmeldingId}'],
    onSuccess: ({ data: { eigenaar: next } }) => announce(`De aanmelding staat op naam van ${next?.naam}`),
  })
  const personen = (data?.data.items ?? []).filter(
    ({ functies, actief }) => actief && functies.includes('procesregisseur'),
  )
  return (
    <Card title="Bij wie">
      <div className="rt-stack">
        {!eigenaar && (
          <Note tone="warn" title="Nog bij niemand">
            <p>Niets mag blijven liggen. Spreek af wie deze aanmelding oppakt.</p>
          </Note>
        )}
        {mayAssign ? (
          <SelectField
            name="eigenaarId"
            label="Wie pakt dit op?"
            options={personen.map(({ persoonId, naam }) => ({ value: persoonId, label: naam }))}
            value={eigenaar?.persoonId ?? ''}
            onChange={(eigenaarId) =>
              assign.mutate({ params: { aanmeldingId }, body: { eigenaarId }, ifMatch: `"${versie}"` })
            }
          />
        ) : (
          eigenaar && <p>{eigenaar.naam}</p>
        )}
        {assign.error && <ErrorPanel error={assign.error} />}
      </div>
    </Card>
  )
}
