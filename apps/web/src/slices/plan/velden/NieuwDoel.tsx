import type { Veld, VeldWaarde } from '@regietafel/contract/plan-values.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { DoelVelden } from './DoelVelden.tsx'
import { placeErrors } from './place-errors.ts'

type Props = { readonly casusId: string; readonly zorgen: readonly Veld[]; readonly onDone: () => void }
type Nieuw = Pick<VeldWaarde, 'tekst' | 'bereikt' | 'herzienOp' | 'zorgen'>

const ACHTER = '-nieuw'

/** One more doel. */
export function NieuwDoel({ casusId, zorgen, onDone }: Props) {
  const [waarde, setWaarde] = useState<Nieuw>({ tekst: '', bereikt: 'nog-niet', herzienOp: null, zorgen: [] })
  const add = useApiMutation('POST /v1/casussen/{casusId}/plan/velden', {
    refreshes: ['GET /v1/casussen/{casusId}/plan'],
    onSuccess: () => {
      announce('Doel toegevoegd')
      onDone()
    },
  })
  return (
    <Form
      label="Nieuw doel"
      problem={placeErrors(add.error, ACHTER)}
      onSubmit={() => add.mutate({ params: { casusId }, body: { code: 'doelen', ...waarde } })}
    >
      <DoelVelden
        achter={ACHTER}
        waarde={waarde}
        zorgen={zorgen}
        onChange={(part) => setWaarde({ ...waarde, ...part })}
      />
      <ButtonRow>
        <Button type="submit" icon="plus" busy={add.isPending}>
          Voeg doel toe
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Sluit
        </Button>
      </ButtonRow>
    </Form>
  )
}
