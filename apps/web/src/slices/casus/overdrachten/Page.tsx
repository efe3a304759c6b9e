import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Kiezen } from './Kiezen.tsx'
import { Voortgang } from './Voortgang.tsx'

/**
 * All casussen of one person handed over at once: one's own, or for a manager those of a colleague, who then sees codes
 * and roles and nothing of the casussen (ROL-40).
 */
export function OverdrachtenPage() {
  const me = useSessie().persoon
  const isManager = me.functies.includes('manager')
  const [chosen, setChosen] = useState('')
  const personen = useApiQuery('GET /v1/personen', {}).data?.data.items ?? []
  const collegas = personen.filter(
    ({ organisatie, persoonId }) =>
      organisatie.organisatieId === me.organisatie.organisatieId && persoonId !== me.persoonId,
  )
  const persoonId = isManager ? chosen : me.persoonId
  return (
    <Page
      title="Casussen overdragen"
      lead="Vertrekt iemand of valt iemand uit? Draag alle casussen in één keer over. Elke opvolger zegt zelf ja of nee."
    >
      <div className="rt-stack">
        {isManager && (
          <Card>
            <Form label="Van wie" onSubmit={() => undefined}>
              <SelectField
                name="persoonId"
                label="Van wie draag je casussen over?"
                hint="Je ziet alleen codes, standen en rollen. De inhoud van casussen blijft dicht."
                options={[
                  ...collegas.map((persoon) => ({
                    value: persoon.persoonId,
                    label: persoon.actief ? persoon.naam : `${persoon.naam} (vertrokken)`,
                  })),
                  { value: me.persoonId, label: 'Van mijzelf' },
                ]}
                value={chosen}
                onChange={setChosen}
              />
            </Form>
          </Card>
        )}
        {persoonId !== '' && <Kiezen key={persoonId} persoonId={persoonId} personen={personen} />}
        <Voortgang />
      </div>
    </Page>
  )
}
