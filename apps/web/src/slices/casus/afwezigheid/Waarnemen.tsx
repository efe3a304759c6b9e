import type { Waarneming } from '@regietafel/contract/afwezigheid.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'

/** For whom I stand in: one yes for all casussen, with the expectations that each of them has (ROL-02, ROL-39). */
export function Waarnemen({ waarneming }: { readonly waarneming: Waarneming }) {
  const { persoonId, naam, van, tot, codes, wachtOpAntwoord } = waarneming
  const { verwachtingen } = useProfiel().lijsten
  const [aanvaard, setAanvaard] = useState<string[]>([])
  const accept = useApiMutation('POST /v1/waarnemingen/{persoonId}/aanvaarding', {
    refreshes: ['GET /v1/afwezigheden', 'GET /v1/mijn-werk', 'GET /v1/casussen'],
    onSuccess: () => announce(`Je neemt waar voor ${naam}`),
  })
  const asks = wachtOpAntwoord > 0
  return (
    <Card title={asks ? `${naam} vraagt of je waarneemt` : `Je neemt waar voor ${naam}`}>
      <div className="rt-stack">
        <p className="rt-row">
          <Status tone={asks ? 'warn' : 'active'} icon={asks ? 'clock' : 'people'}>
            {`${formatDay(van)} tot en met ${formatDay(tot)}`}
          </Status>
          <span>{`${formatCount(codes.length, 'casus', 'casussen')}: ${codes.join(', ')}`}</span>
        </p>
        {asks && (
          <Form
            label={`Waarnemen voor ${naam}`}
            problem={accept.error}
            onSubmit={() => accept.mutate({ params: { persoonId }, body: { aanvaard } })}
          >
            <CheckboxGroup
              name="aanvaard"
              label="Wat verwachten we van elkaar?"
              hint="Je ja geldt voor al deze casussen. Na de laatste dag eindigt je toegang vanzelf."
              options={verwachtingen.map(({ code, tekst }) => ({ value: code, label: tekst }))}
              value={aanvaard}
              onChange={setAanvaard}
            />
            <ButtonRow>
              <Button kind="primary" type="submit" icon="check" busy={accept.isPending}>
                Ik neem waar
              </Button>
            </ButtonRow>
          </Form>
        )}
      </div>
    </Card>
  )
}
