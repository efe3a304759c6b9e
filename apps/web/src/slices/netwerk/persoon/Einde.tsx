import type { BeheerPersoon } from '@regietafel/contract/beheer.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'

type Props = { readonly persoon: BeheerPersoon; readonly personen: readonly BeheerPersoon[] }

/** Ends the access at once; who leads casussen gets a successor first (ROL-36, ROL-40). */
export function Einde({ persoon, personen }: Props) {
  const { persoonId, naam, aantalProcesregies } = persoon
  const [opvolgerId, setOpvolgerId] = useState<string | null>(null)
  const [sure, setSure] = useState(false)
  const proces = useTerm('proces').enkelvoud
  const isSelf = useSessie().persoon.persoonId === persoonId
  const end = useApiMutation('POST /v1/beheer/personen/{persoonId}/einde', {
    refreshes: ['GET /v1/beheer/personen', 'GET /v1/beheer/organisaties', 'GET /v1/personen'],
    onSuccess: () => announce(`${naam} heeft geen toegang meer`),
  })
  if (isSelf) return null
  const opvolgers = personen.filter(
    (each) => each.actief && each.persoonId !== persoonId && each.functies.includes('procesregisseur'),
  )
  return (
    <Card title="Toegang beëindigen">
      <Form
        label="Toegang beëindigen"
        problem={end.error}
        onSubmit={() => end.mutate({ params: { persoonId }, body: { opvolgerId } })}
      >
        <p>
          {`${naam} kan meteen niet meer aanmelden en verliest vandaag elke plaats in een casus. De regisseurs krijgen bericht.`}
        </p>
        {aantalProcesregies > 0 && (
          <SelectField
            name="opvolgerId"
            label={`Wie neemt de procesregie over van ${aantalProcesregies === 1 ? '1 casus' : `${aantalProcesregies} casussen`}?`}
            hint={`Geen casus mag een moment zonder ${proces} zijn.`}
            options={opvolgers.map((each) => ({
              value: each.persoonId,
              label: `${each.naam}, ${each.organisatie.naam}`,
            }))}
            value={opvolgerId ?? ''}
            onChange={setOpvolgerId}
          />
        )}
        {/* Keys keep the two buttons apart: as one element the first press would already submit. */}
        <ButtonRow>
          {sure ? (
            <>
              <Button key="sure" type="submit" icon="leave" busy={end.isPending}>
                {`Ja, beëindig de toegang van ${naam}`}
              </Button>
              <Button kind="quiet" onClick={() => setSure(false)}>
                Toch niet
              </Button>
            </>
          ) : (
            <Button key="ask" icon="leave" onClick={() => setSure(true)}>
              Beëindig de toegang
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Card>
  )
}
