import type { Overdracht } from '@regietafel/contract/deelname.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFTER_OVERDRACHT } from './Antwoord.tsx'
import { NotitieFacts, OpenActies } from './Notitie.tsx'

/** A proposal that waits for someone else: both stay visible until the answer (ROL-35). */
export function LopendVoorstel({ casusId, overdracht }: { readonly casusId: string; readonly overdracht: Overdracht }) {
  const { overdrachtId, rol, van, naar, notitie, voorgesteldOp, magIntrekken } = overdracht
  const profiel = useProfiel()
  const [reden, setReden] = useState('')
  const withdraw = useApiMutation('POST /v1/casussen/{casusId}/overdrachten/{overdrachtId}/antwoord', {
    refreshes: AFTER_OVERDRACHT,
    onSuccess: () => announce('Het voorstel is ingetrokken'),
  })
  return (
    <Card title={`${van.naam} draagt over aan ${naar.naam}`}>
      <div className="rt-stack">
        <p className="rt-row">
          <Status tone="warn" icon="clock">{`wacht op ${naar.naam}`}</Status>
          <span className="rt-quiet">
            {`${rolWoord(profiel, rol)} · voorgesteld op ${formatDay(dayOf(voorgesteldOp))}. Tot het antwoord verandert er niets.`}
          </span>
        </p>
        {notitie && <NotitieFacts notitie={notitie} />}
        <OpenActies overdracht={overdracht} />
        {magIntrekken && (
          <Disclosure summary="Trek het voorstel in">
            <Form
              label="Voorstel intrekken"
              problem={withdraw.error}
              onSubmit={() =>
                withdraw.mutate({
                  params: { casusId, overdrachtId },
                  body: { antwoord: 'intrekken', reden: reden || null },
                })
              }
            >
              <TextArea name="reden" label="Waarom?" value={reden} onChange={setReden} />
              <ButtonRow>
                <Button type="submit" busy={withdraw.isPending}>
                  Trek in
                </Button>
              </ButtonRow>
            </Form>
          </Disclosure>
        )}
      </div>
    </Card>
  )
}
