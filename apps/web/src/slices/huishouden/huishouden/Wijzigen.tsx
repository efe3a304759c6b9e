import type { Huishoudlid, HuishoudlidInvoer } from '@regietafel/contract/huishouden.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { naamVan } from '../../../huishouden/persoon.ts'
import { PersoonVelden } from '../../../huishouden/PersoonVelden.tsx'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'

type Props = { readonly casusId: string; readonly lid: Huishoudlid; readonly onDone: () => void }

const REFRESHES = ['GET /v1/casussen/{casusId}/huishoudleden', 'GET /v1/casussen/{casusId}'] as const

/** Changes one person in place; who has left the household is taken out, not erased (HHD-04, HHD-05). */
export function Wijzigen({ casusId, lid, onDone }: Props) {
  const [value, setValue] = useState(() => toInvoer(lid))
  const call = { params: { casusId, huishoudlidId: lid.huishoudlidId }, ifMatch: `"${lid.versie}"` }
  const done = (said: string) => () => {
    announce(said)
    onDone()
  }
  const save = useApiMutation('PUT /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}', {
    refreshes: REFRESHES,
    onSuccess: done('Bewaard'),
  })
  const remove = useApiMutation('DELETE /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}', {
    refreshes: REFRESHES,
    onSuccess: done(`${naamVan(lid)} hoort niet meer bij het huishouden`),
  })
  return (
    <Form
      problem={save.error ?? remove.error}
      onSubmit={() => save.mutate({ ...call, body: value })}
      label={`Gegevens van ${naamVan(lid)}`}
    >
      <PersoonVelden value={value} onChange={setValue} />
      {!lid.isIndexpersoon && (
        <Checkbox
          name="isIndexpersoon"
          label="Het gaat om deze persoon"
          checked={value.isIndexpersoon}
          onChange={(isIndexpersoon) => setValue({ ...value, isIndexpersoon })}
        />
      )}
      <ButtonRow>
        <Button kind="primary" type="submit" busy={save.isPending}>
          Bewaar
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Terug
        </Button>
        {!lid.isIndexpersoon && (
          <Button kind="quiet" icon="leave" busy={remove.isPending} onClick={() => remove.mutate(call)}>
            Hoort niet meer bij het huishouden
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}

function toInvoer({
  huishoudlidId: _id,
  gewijzigdOp: _op,
  versie: _versie,
  heeftBsn: _bsn,
  ...rest
}: Huishoudlid): HuishoudlidInvoer {
  return { ...rest, bsn: null }
}
