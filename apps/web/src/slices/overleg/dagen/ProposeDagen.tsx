import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { CheckboxGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { addDays, formatDay, today } from '../../../ui/format.ts'
import { PanelForm } from '../../../ui/PanelForm.tsx'

/** Days inside the window to tick, or any other day (OVL-14). */
export function ProposeDagen({ casusId, onDone }: { readonly casusId: string; readonly onDone: () => void }) {
  const voorstel = useApiQuery('GET /v1/casussen/{casusId}/vervolgvoorstel', { params: { casusId } }).data?.data
  const [dagen, setDagen] = useState<readonly string[]>([])
  const [extra, setExtra] = useState<readonly string[]>([])
  const [ander, setAnder] = useState('')
  const save = useApiMutation('POST /v1/casussen/{casusId}/dagvoorstellen', {
    refreshes: ['GET /v1/casussen/{casusId}/dagvoorstellen'],
    onSuccess: () => {
      announce('Het team krijgt een mail met de vraag welke dagen kunnen')
      onDone()
    },
  })
  const offered = [...new Set([...(voorstel?.dagen ?? []), ...extra])].toSorted((a, b) => (a < b ? -1 : 1))
  const add = () => {
    setExtra([...extra, ander])
    setDagen([...new Set([...dagen, ander])])
    setAnder('')
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(ander) && ander >= addDays(today(), 1)
  return (
    <div className="rt-inset">
      <PanelForm
        label="Dagen voorleggen"
        submit="Leg voor aan het team"
        problem={save.error}
        busy={save.isPending}
        onDone={onDone}
        onSubmit={() => save.mutate({ params: { casusId }, body: { dagen: [...dagen] } })}
      >
        {offered.length > 0 && (
          <CheckboxGroup
            name="dagen"
            label="Welke dagen leg je voor?"
            hint="Werkdagen in de periode waarin het overleg hoort. Kies er hoogstens acht."
            options={offered.map((dag) => ({ value: dag, label: formatDay(dag) }))}
            value={dagen}
            onChange={setDagen}
          />
        )}
        <DateField name="ander" label="Een andere dag" optional value={ander} onChange={setAnder} />
        <div>
          <Button small icon="plus" disabled={!isDay} onClick={add}>
            Zet erbij
          </Button>
        </div>
      </PanelForm>
    </div>
  )
}
