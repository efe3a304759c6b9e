import { MAATREGELEN, type MaatregelSoort } from '@regietafel/domain/bevoegdheid/maatregel.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFSPRAKEN_KEYS, MAATREGEL } from './words.ts'

type Keuze = {
  huishoudlidId: string
  soort: MaatregelSoort | ''
  van: string
  tot: string
  hoofdregie: 'gi' | 'blijft'
  toelichting: string
}
const LEEG: Keuze = { huishoudlidId: '', soort: '', van: '', tot: '', hoofdregie: 'gi', toelichting: '' }

/** A measure for one person, and who leads the process from there (ROL-17, B-14). */
export function MaatregelVastleggen({ casusId }: { readonly casusId: string }) {
  const [form, setForm] = useState<Keuze>({ ...LEEG, van: today() })
  const change = (next: Partial<Keuze>) => setForm({ ...form, ...next })
  const leden = useApiQuery('GET /v1/casussen/{casusId}/huishoudleden', { params: { casusId } }).data?.data.items ?? []
  const record = useApiMutation('POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen', {
    refreshes: AFSPRAKEN_KEYS,
    onSuccess: () => {
      announce('De maatregel is vastgelegd')
      setForm({ ...LEEG, van: today() })
    },
  })
  const { huishoudlidId, soort, van, tot, hoofdregie, toelichting } = form
  return (
    <Form
      label="Maatregel vastleggen"
      problem={record.error}
      onSubmit={() =>
        soort !== '' &&
        record.mutate({
          params: { casusId, huishoudlidId },
          body: { soort, van, tot: tot || null, hoofdregie, toelichting },
        })
      }
    >
      <SelectField
        name="huishoudlidId"
        label="Voor wie?"
        options={leden.map((lid) => ({ value: lid.huishoudlidId, label: lid.naam || 'Ongeboren kind' }))}
        value={huishoudlidId}
        onChange={(value) => change({ huishoudlidId: value })}
      />
      <SelectField
        name="soort"
        label="Welke maatregel?"
        options={MAATREGELEN.map((value) => ({ value, label: MAATREGEL[value] }))}
        value={soort}
        onChange={(value) => change({ soort: value })}
      />
      <div className="rt-columns rt-columns--even">
        <DateField name="van" label="Vanaf" value={van} onChange={(value) => change({ van: value })} />
        <DateField name="tot" label="Tot en met" optional value={tot} onChange={(value) => change({ tot: value })} />
      </div>
      <RadioGroup
        name="hoofdregie"
        label="Wie voert de procesregie van het gezin?"
        options={[
          { value: 'gi', label: 'De gecertificeerde instelling' },
          { value: 'blijft', label: 'Dat blijft zoals het is', hint: 'De instelling gaat alleen over deze persoon.' },
        ]}
        value={hoofdregie}
        onChange={(value) => change({ hoofdregie: value })}
      />
      {hoofdregie === 'blijft' && (
        <TextArea
          name="toelichting"
          label="Waarom blijft dat zo?"
          rows={2}
          value={toelichting}
          onChange={(value) => change({ toelichting: value })}
        />
      )}
      <ButtonRow>
        <Button type="submit" icon="check" busy={record.isPending} disabled={huishoudlidId === '' || soort === ''}>
          Leg de maatregel vast
        </Button>
      </ButtonRow>
    </Form>
  )
}
