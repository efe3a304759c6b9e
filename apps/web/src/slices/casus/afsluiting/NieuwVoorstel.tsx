import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { Evaluatie } from './Evaluatie.tsx'
import { NazorgRegels } from './NazorgRegels.tsx'
import { Veiligheid } from './Veiligheid.tsx'
import { emptyVoorstel, toBody, type VoorstelForm } from './voorstel-form.ts'
import { AFTER_AFSLUITING, NAAR_WOORD, VORM_WOORD } from './words.ts'

type Props = { readonly casusId: string; readonly afsluitingen: Afsluitingen }

/** The procesregisseur proposes, with what this netwerk asks; the others are asked (SLT-01, SLT-02, SLT-05, SLT-14). */
export function NieuwVoorstel({ casusId, afsluitingen }: Props) {
  const { mogelijk, vorm, eisen } = afsluitingen
  const [form, setForm] = useState(() => emptyVoorstel(mogelijk[0] ?? 'afgesloten', eisen.includes('nazorg')))
  const set = (change: Partial<VoorstelForm>) => setForm((now) => ({ ...now, ...change }))
  const propose = useApiMutation('POST /v1/casussen/{casusId}/afsluitingen', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => announce('Het voorstel is gedaan; de anderen krijgen bericht'),
  })
  return (
    <Card title={VORM_WOORD[vorm].voorstel}>
      <Form
        label="Voorstel"
        problem={propose.error}
        onSubmit={() => propose.mutate({ params: { casusId }, body: toBody(form) })}
      >
        <Veiligheid form={form} set={set} />
        {mogelijk.length > 1 && (
          <RadioGroup
            name="naar"
            label="Hoe?"
            options={mogelijk.map((value) => ({ value, ...NAAR_WOORD[value] }))}
            value={form.naar}
            onChange={(naar) => set({ naar })}
          />
        )}
        <RadioGroup
          name="doelBehaald"
          label="Is het gezamenlijke doel gehaald?"
          inline
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'deels', label: 'Deels' },
            { value: 'nee', label: 'Nee' },
          ]}
          value={form.doelBehaald}
          onChange={(doelBehaald) => set({ doelBehaald })}
        />
        <TextArea
          name="toelichting"
          label="Waarom nu?"
          hint="Wat is er bereikt, en wie blijft er betrokken? Het team leest dit."
          rows={4}
          value={form.toelichting}
          onChange={(toelichting) => set({ toelichting })}
        />
        {eisen.includes('overdracht') && (
          <TextArea
            name="overgedragenAan"
            label="Aan wie draag je de persoon over?"
            hint="Wie helpt verder, en waarmee?"
            rows={2}
            value={form.overgedragenAan}
            onChange={(overgedragenAan) => set({ overgedragenAan })}
          />
        )}
        {eisen.includes('evaluatie') && <Evaluatie form={form} set={set} />}
        {eisen.includes('contact') && (
          <TextArea
            name="contactVoorVragen"
            label="Waar kan de klant terecht met nieuwe vragen?"
            hint="Een naam of team, en hoe je ze bereikt."
            rows={2}
            value={form.contactVoorVragen}
            onChange={(contactVoorVragen) => set({ contactVoorVragen })}
          />
        )}
        {eisen.includes('nazorg') && <NazorgRegels form={form} set={set} />}
        <DateField
          name="toegangEindigtOp"
          label="Tot en met welke dag leest het team nog mee?"
          hint="Daarna kan alleen de procesregisseur de casus nog zien."
          value={form.toegangEindigtOp}
          onChange={(toegangEindigtOp) => set({ toegangEindigtOp })}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={propose.isPending}>
            Stel voor
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
