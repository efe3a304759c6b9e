import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { RegieKeuze } from './RegieKeuze.tsx'
import { presentIds, useTafel } from './tafel-context.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { scopedProblem } from './scoped-problem.ts'

/** What was decided, by whom; the last of a kind counts (OVL-41). */
export function Besluiten() {
  const { overleg, leads } = useTafel()
  const editable = leads && overleg.status === 'lopend'
  return (
    <section className="rt-tafel__deel" aria-label="Beslist">
      <h2 className="rt-tafel__title">
        Beslist <span className="rt-quiet">{overleg.besluiten.length}</span>
      </h2>
      {overleg.besluiten.length > 0 && (
        <ul className="rt-afspraken">
          {overleg.besluiten.map(({ besluitId, tekst, vervolgDag, door }) => (
            <li key={besluitId}>
              <span>
                <Icon name="check" /> {vervolgDag ? `Volgende datum: ${formatDay(vervolgDag)}` : tekst}
              </span>
              <span className="rt-quiet">{`met ${door.map(({ naam }) => naam).join(', ')}`}</span>
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Disclosure summary="Leg een besluit vast">
          <AnderBesluit />
        </Disclosure>
      )}
    </section>
  )
}

type Soort = 'anders' | 'afsluiten' | 'regie'

function AnderBesluit() {
  const { params, overleg } = useTafel()
  const regie = useTerm('inhoudelijkeRegie')
  const [soort, setSoort] = useState<Soort>('anders')
  const [tekst, setTekst] = useState('')
  const record = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/besluiten', {
    refreshes: OVERLEG_KEYS,
    onSuccess: () => setTekst(''),
  })
  const hasRegiepunt = overleg.agenda.some(({ code }) => code === 'inhoudelijke-regie')
  const kinds = (
    <SelectField<Soort>
      name="besluit.soort"
      label="Waarover"
      options={[
        { value: 'anders', label: 'Iets anders' },
        { value: 'afsluiten', label: 'Wel of niet afsluiten van de casus' },
        ...(hasRegiepunt ? [] : [{ value: 'regie' as const, label: `Een andere ${regie.enkelvoud}` }]),
      ]}
      value={soort}
      onChange={setSoort}
    />
  )
  if (soort === 'regie')
    return (
      <div className="rt-stack">
        {kinds}
        <RegieKeuze />
      </div>
    )
  return (
    <Form
      problem={scopedProblem('besluit', record.error)}
      onSubmit={() => record.mutate({ params, body: { soort, tekst, door: presentIds(overleg) } })}
    >
      {kinds}
      <TextArea
        name="besluit.tekst"
        label="Wat besloten jullie"
        hint="Iedereen die nu aan tafel zit, komt bij dit besluit te staan."
        rows={2}
        value={tekst}
        onChange={setTekst}
      />
      <ButtonRow>
        <Button small type="submit" busy={record.isPending}>
          Leg vast
        </Button>
      </ButtonRow>
    </Form>
  )
}
