import { REGISSEURS } from '@regietafel/domain/casus/overdracht.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

const LEEG = {
  rol: 'inhoudelijke-regie' as (typeof REGISSEURS)[number],
  persoonId: '',
  managerId: '',
  reden: '',
  tot: '',
}

/** Keeps what a manager allowed, before the role is given: who, why and until when (ROL-51). */
export function Uitzonderen({ casusId }: { readonly casusId: string }) {
  const profiel = useProfiel()
  const [form, setForm] = useState(LEEG)
  const change = (next: Partial<typeof LEEG>) => setForm({ ...form, ...next })
  const { data } = useApiQuery('GET /v1/personen', {})
  const personen = (data?.data.items ?? []).filter(({ actief }) => actief)
  const chosen = personen.find(({ persoonId }) => persoonId === form.persoonId)
  const managers = personen.filter(
    ({ functies, organisatie, persoonId }) =>
      functies.includes('manager') &&
      organisatie.organisatieId === chosen?.organisatie.organisatieId &&
      persoonId !== form.persoonId,
  )
  const allow = useApiMutation('POST /v1/casussen/{casusId}/profieluitzonderingen', {
    refreshes: ['GET /v1/casussen/{casusId}/regie', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce('De uitzondering is vastgelegd')
      setForm(LEEG)
    },
  })
  return (
    <Form
      label="Uitzondering vastleggen"
      problem={allow.error}
      onSubmit={() => allow.mutate({ params: { casusId }, body: form })}
    >
      <RadioGroup
        name="rol"
        label="Voor welke rol?"
        inline
        options={REGISSEURS.map((value) => ({ value, label: hoofdletter(rolWoord(profiel, value)) }))}
        value={form.rol}
        onChange={(rol) => change({ rol })}
      />
      <SelectField
        name="persoonId"
        label="Wie krijgt die rol?"
        options={personen
          .filter(({ functies }) => functies.includes('ketenpartner') || functies.includes('procesregisseur'))
          .map(({ persoonId, naam, organisatie }) => ({ value: persoonId, label: `${naam}, ${organisatie.naam}` }))}
        value={form.persoonId}
        onChange={(persoonId) => change({ persoonId, managerId: '' })}
      />
      {chosen && managers.length === 0 && (
        <p className="rt-quiet">{`Van ${chosen.organisatie.naam} staat geen manager in dit netwerk. Vraag de functioneel beheerder die toe te voegen.`}</p>
      )}
      {managers.length > 0 && (
        <SelectField
          name="managerId"
          label="Welke manager staat dit toe?"
          options={managers.map(({ persoonId, naam }) => ({ value: persoonId, label: naam }))}
          value={form.managerId}
          onChange={(managerId) => change({ managerId })}
        />
      )}
      <TextArea
        name="reden"
        label="Waarom?"
        hint="Iedereen aan tafel leest dit."
        rows={2}
        value={form.reden}
        onChange={(reden) => change({ reden })}
      />
      <DateField name="tot" label="Tot en met" value={form.tot} onChange={(tot) => change({ tot })} />
      <ButtonRow>
        <Button type="submit" icon="check" busy={allow.isPending} disabled={form.managerId === ''}>
          Leg de uitzondering vast
        </Button>
      </ButtonRow>
    </Form>
  )
}
