import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { formatDay } from '../../../ui/format.ts'
import { PanelForm } from '../../../ui/PanelForm.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

export type Change = 'pauze' | 'hervatting' | 'verlenging'
type Props = {
  readonly casusId: string
  readonly termijn: Termijn
  readonly change: Change
  readonly onDone: () => void
}

const WORDS: Record<Change, { readonly label: string; readonly submit: string; readonly tot: string; hint: string }> = {
  pauze: {
    label: 'Termijn stilzetten',
    submit: 'Zet stil',
    tot: 'Tot en met',
    hint: 'Daarna loopt de termijn vanzelf weer. De dagen die hij stilstaat, komen erbij.',
  },
  hervatting: { label: 'Termijn weer laten lopen', submit: 'Laat weer lopen', tot: '', hint: '' },
  verlenging: {
    label: 'Termijn verlengen',
    submit: 'Verleng',
    tot: 'Nieuwe laatste dag',
    hint: 'Herinneringen schuiven mee.',
  },
}

/** Why a term stands still, runs again or lasts longer; everyone who sees the term reads it (NET-56). */
export function ChangeForm({ casusId, termijn: { termijnId }, change, onDone }: Props) {
  const [tot, setTot] = useState('')
  const [reden, setReden] = useState('')
  const words = WORDS[change]
  const options = {
    refreshes: [
      'GET /v1/casussen/{casusId}/termijnen',
      'GET /v1/casussen/{casusId}/termijnwijzigingen',
      'GET /v1/casussen/{casusId}/tijdlijn',
      'GET /v1/mijn-werk',
    ],
    onSuccess: ({ data }: { readonly data: Termijn }) => {
      announce(`De laatste dag is nu ${formatDay(data.vervaltOp)}`)
      onDone()
    },
  } as const
  const pauze = useApiMutation('POST /v1/casussen/{casusId}/termijnen/{termijnId}/pauze', options)
  const hervatting = useApiMutation('POST /v1/casussen/{casusId}/termijnen/{termijnId}/hervatting', options)
  const verlenging = useApiMutation('POST /v1/casussen/{casusId}/termijnen/{termijnId}/verlenging', options)
  const save = { pauze, hervatting, verlenging }[change]
  const params = { casusId, termijnId }
  const send = () => {
    if (change === 'hervatting') hervatting.mutate({ params, body: { reden } })
    else ({ pauze, verlenging })[change].mutate({ params, body: { tot, reden } })
  }
  return (
    <div className="rt-inset">
      <PanelForm
        label={words.label}
        submit={words.submit}
        problem={save.error}
        busy={save.isPending}
        onDone={onDone}
        onSubmit={send}
      >
        {change !== 'hervatting' && (
          <DateField name="tot" label={words.tot} hint={words.hint} value={tot} onChange={setTot} />
        )}
        <TextArea name="reden" label="Waarom" value={reden} onChange={setReden} />
      </PanelForm>
    </div>
  )
}
