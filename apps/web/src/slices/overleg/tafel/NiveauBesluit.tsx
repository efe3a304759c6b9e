import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { presentIds, useTafel } from './tafel-context.ts'

const NIVEAUS = ['1', '2', '3', '4', '5'] as const
type Niveau = (typeof NIVEAUS)[number]

/** Up, down or as it is: a decision of the table with its reason (OVL-23, OVL-41). */
export function NiveauBesluit() {
  const { overleg, params, leads } = useTafel()
  const woord = useProfiel().waarden['module.regiekaart'].waarde.label ?? 'niveau'
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId: params.casusId } })
  const current = casus.data?.data.niveau ?? null
  const [niveau, setNiveau] = useState<Niveau | ''>('')
  const [tekst, setTekst] = useState('')
  const record = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/besluiten', {
    refreshes: [...OVERLEG_KEYS, 'GET /v1/casussen/{casusId}'],
    onSuccess: () => setTekst(''),
  })
  const made = overleg.besluiten.filter(({ soort }) => soort === 'niveau')
  return (
    <div className="rt-stack">
      {made.map(({ besluitId, niveau: nieuw, tekst: waarom }) => (
        <Note key={besluitId} tone="good" title={`${woord} ${nieuw ?? ''}`}>
          <p>{waarom}</p>
        </Note>
      ))}
      {leads && overleg.status === 'lopend' && (
        <Form
          problem={record.error}
          onSubmit={() =>
            record.mutate({
              params,
              body: {
                soort: 'niveau',
                niveau: niveau === '' ? null : Number(niveau),
                tekst,
                door: presentIds(overleg),
              },
            })
          }
        >
          <RadioGroup<Niveau>
            name="niveau"
            label={
              current === null
                ? `Op welk ${woord} is deze casus?`
                : `De casus is op ${woord} ${current}. Wordt dat anders?`
            }
            inline
            optional
            options={NIVEAUS.map((value) => ({ value, label: value }))}
            value={niveau}
            onChange={setNiveau}
          />
          {niveau !== '' && (
            <>
              <TextArea name="tekst" label="Waarom" rows={2} value={tekst} onChange={setTekst} />
              <ButtonRow>
                <Button type="submit" busy={record.isPending}>{`Leg ${woord} ${niveau} vast`}</Button>
              </ButtonRow>
            </>
          )}
        </Form>
      )}
    </div>
  )
}
