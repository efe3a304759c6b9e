import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { type LaagRichting, laagRichting } from '@regietafel/domain/casus/move-laag.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

const KNOP: Record<LaagRichting, string> = {
  opschaling: 'Schaal op',
  afschaling: 'Schaal af',
  vastlegging: 'Leg vast',
}

/** Moves the casus along the layers, with a reason (NET-18). */
export function LaagForm({ casus, onDone }: { readonly casus: Casus; readonly onDone: () => void }) {
  const { lagen } = useProfiel().lijsten
  const [naar, setNaar] = useState('')
  const [reden, setReden] = useState('')
  const move = useApiMutation('POST /v1/casussen/{casusId}/laagwissels', {
    refreshes: ['GET /v1/casussen/{casusId}', 'GET /v1/casussen/{casusId}/tijdlijn'],
    onSuccess: ({ data }) => {
      announce(data.richting === 'vastlegging' ? 'De laag is vastgelegd' : `De ${data.richting} is vastgelegd`)
      onDone()
    },
  })
  return (
    <Form
      label="Laag"
      problem={move.error}
      onSubmit={() => move.mutate({ params: { casusId: casus.casusId }, body: { naar, reden } })}
    >
      <RadioGroup
        name="naar"
        label="Waar ligt de regie vanaf nu?"
        options={lagen
          .filter(({ code }) => code !== casus.laag)
          .map(({ code, label }) => ({ value: code, label, hint: HINT[laagRichting(casus.laag, code, lagen)] }))}
        value={naar}
        onChange={setNaar}
      />
      <TextArea
        name="reden"
        label="Waarom?"
        hint="Komt op de tijdlijn; de hele tafel leest het."
        value={reden}
        onChange={setReden}
      />
      <ButtonRow>
        <Button kind="primary" type="submit" busy={move.isPending} disabled={naar === ''}>
          {KNOP[naar === '' ? 'vastlegging' : laagRichting(casus.laag, naar, lagen)]}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Annuleer
        </Button>
      </ButtonRow>
    </Form>
  )
}

const HINT: Record<LaagRichting, string | null> = {
  opschaling: 'Opschalen',
  afschaling: 'Afschalen',
  vastlegging: null,
}
