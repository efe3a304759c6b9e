import type { Inbreng } from '@regietafel/contract/overleg-values.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { useTafel } from './tafel-context.ts'

/** Takes what a partner prepared from the table, or puts it back, always with a reason (PRV-04). */
export function Beperken({ inbreng }: { readonly inbreng: Inbreng }) {
  const { params, leads } = useTafel()
  const [open, setOpen] = useState(false)
  const [reden, setReden] = useState('')
  const { inbrengId, naam, beperkt } = inbreng
  const woord = beperkt ? 'Leg weer op tafel' : 'Haal van tafel'
  const restrict = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}/beperking', {
    refreshes: [...OVERLEG_KEYS, 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng'],
    onSuccess: () => {
      announce(beperkt ? `De inbreng van ${naam} ligt weer op tafel` : `De inbreng van ${naam} is van tafel`)
      setOpen(false)
      setReden('')
    },
  })
  if (!leads) return null
  if (!open)
    return (
      <Button
        small
        kind="quiet"
        icon={beperkt ? 'eye' : 'lock'}
        aria-label={`${woord}: inbreng van ${naam}`}
        onClick={() => setOpen(true)}
      >
        {woord}
      </Button>
    )
  return (
    <Form
      label={woord}
      problem={restrict.error}
      onSubmit={() => restrict.mutate({ params: { ...params, inbrengId }, body: { beperkt: !beperkt, reden } })}
    >
      <TextField
        name="reden"
        label={beperkt ? 'Waarom mag dit weer op tafel?' : 'Waarom hoort dit niet op tafel?'}
        hint={
          beperkt
            ? 'Iedereen aan tafel leest de inbreng dan weer.'
            : 'De schrijver en de regie lezen de inbreng en deze reden.'
        }
        value={reden}
        onChange={setReden}
      />
      <ButtonRow>
        <Button small kind="primary" type="submit" busy={restrict.isPending}>
          {woord}
        </Button>
        <Button small kind="quiet" onClick={() => setOpen(false)}>
          Annuleer
        </Button>
      </ButtonRow>
    </Form>
  )
}
