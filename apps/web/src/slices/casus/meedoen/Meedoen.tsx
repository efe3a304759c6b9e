import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Page } from '../../../ui/Page.tsx'

/** Before the content opens: what is expected, point by point; accepting is kept, declining ends it (ROL-02, ROL-03, PRV-03). */
export function Meedoen({ casus }: { readonly casus: Casus }) {
  const profiel = useProfiel()
  const navigate = useNavigate()
  const me = useSessie().persoon.persoonId
  const [aanvaard, setAanvaard] = useState<string[]>([])
  const { casusId } = casus
  const seat = casus.team.find(({ persoon, status }) => persoon.persoonId === me && status === 'uitgenodigd')
  const refreshes = ['GET /v1/casussen/{casusId}', 'GET /v1/casussen'] as const
  const accept = useApiMutation('POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding', {
    refreshes,
    onSuccess: () => announce('Je doet mee'),
  })
  const decline = useApiMutation('POST /v1/casussen/{casusId}/deelnames/{deelnameId}/afwijzing', {
    refreshes: ['GET /v1/casussen'],
    onSuccess: () => {
      announce('Je doet niet mee')
      void navigate({ to: '/casussen' })
    },
  })
  if (!seat) return null
  const params = { casusId, deelnameId: seat.deelnameId }
  const { verwachtingen } = profiel.lijsten
  return (
    <Page
      title={`Doe je mee als ${rolWoord(profiel, seat.rol)}?`}
      lead={`${seat.toegewezenDoor ?? 'De regisseur'} nodigt je uit. De inhoud van de casus gaat open zodra je meedoet.`}
      narrow
    >
      <Card title="Wat verwachten we van elkaar?">
        <Form problem={accept.error ?? decline.error} onSubmit={() => accept.mutate({ params, body: { aanvaard } })}>
          <CheckboxGroup
            name="aanvaard"
            label="Vink aan waar je ja op zegt"
            hint="Je doet mee als je op alles ja zegt. We leggen vast dat je dat deed."
            options={verwachtingen.map(({ code, tekst }) => ({ value: code, label: tekst }))}
            value={aanvaard}
            onChange={setAanvaard}
          />
          <ButtonRow>
            <Button kind="primary" type="submit" icon="check" busy={accept.isPending}>
              Ik doe mee
            </Button>
            <Button kind="quiet" busy={decline.isPending} onClick={() => decline.mutate({ params })}>
              Ik doe niet mee
            </Button>
          </ButtonRow>
        </Form>
      </Card>
      <p className="rt-quiet">
        Ken je iemand uit dit gezin privé?{' '}
        <Link to="/casussen/$casusId/persoonlijk-belang" params={{ casusId }}>
          Meld een persoonlijk belang
        </Link>
      </p>
    </Page>
  )
}
