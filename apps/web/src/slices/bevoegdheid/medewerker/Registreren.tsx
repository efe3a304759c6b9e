import { type Competentieprofiel, PROFIELREGELS } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { PROFIEL_OPTIES } from '../words.ts'

const LEEG = { profiel: '' as Competentieprofiel | '', vanaf: '', tot: '', bewijs: '', mandaat: '' }

/** Registers a profile; B+ asks which mandate the organisation gave (ROL-53). */
export function Registreren({ persoonId }: { readonly persoonId: string }) {
  const [form, setForm] = useState({ ...LEEG, vanaf: today() })
  const change = (next: Partial<typeof LEEG>) => setForm({ ...form, ...next })
  const register = useApiMutation('POST /v1/personen/{persoonId}/profielregistraties', {
    refreshes: ['GET /v1/personen/{persoonId}/bevoegdheid', 'GET /v1/bevoegdheden'],
    onSuccess: () => {
      announce('Het profiel is geregistreerd')
      setForm({ ...LEEG, vanaf: today() })
    },
  })
  const { profiel, vanaf, tot, bewijs, mandaat } = form
  const asksMandaat = profiel !== '' && PROFIELREGELS[profiel].vraagtMandaat
  return (
    <Form
      label="Profiel registreren"
      problem={register.error}
      onSubmit={() =>
        profiel !== '' &&
        register.mutate({
          params: { persoonId },
          body: { profiel, vanaf, tot: tot || null, bewijs, mandaat: asksMandaat && mandaat.trim() ? mandaat : null },
        })
      }
    >
      <SelectField
        name="profiel"
        label="Profiel"
        options={PROFIEL_OPTIES}
        value={profiel}
        onChange={(value) => change({ profiel: value })}
      />
      <TextArea
        name="bewijs"
        label="Waaruit blijkt dat deze medewerker dit kan?"
        hint="Bijvoorbeeld een opleiding, een toets of een gesprek."
        rows={3}
        value={bewijs}
        onChange={(value) => change({ bewijs: value })}
      />
      {asksMandaat && (
        <TextArea
          name="mandaat"
          label="Welk mandaat gaf de organisatie?"
          hint="Bij B+ telt het profiel alleen met een mandaat."
          rows={2}
          value={mandaat}
          onChange={(value) => change({ mandaat: value })}
        />
      )}
      <div className="rt-columns rt-columns--even">
        <DateField name="vanaf" label="Vanaf" value={vanaf} onChange={(value) => change({ vanaf: value })} />
        <DateField
          name="tot"
          label="Tot en met"
          optional
          hint="Daarna telt het profiel niet meer."
          value={tot}
          onChange={(value) => change({ tot: value })}
        />
      </div>
      <ButtonRow>
        <Button kind="primary" type="submit" icon="check" busy={register.isPending} disabled={profiel === ''}>
          Registreer
        </Button>
      </ButtonRow>
    </Form>
  )
}
