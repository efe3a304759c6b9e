import type { NieuwNetwerk } from '@regietafel/contract/profiel.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Gemaakt } from './Gemaakt.tsx'
import { TermenFields } from './TermenFields.tsx'
import { LEGE_TERMEN, type Termen, toChangedTermen } from './termen.ts'

const LEEG = { naam: '', codeVoorvoegsel: '', sjabloon: '', contactadres: '' }
const LEGE_ORGANISATIE = { naam: '', domein: '' }
const LEGE_BEHEERDER = { naam: '', functienaam: 'functioneel beheerder', email: '' }

/** Everything a new netwerk needs to begin; all that is wrong comes back at once (NET-06). */
export function NetwerkForm({ sjablonen }: { readonly sjablonen: readonly Netwerkprofiel[] }) {
  const [velden, setVelden] = useState(LEEG)
  const [organisatie, setOrganisatie] = useState(LEGE_ORGANISATIE)
  const [tweedeBeheerder, setTweede] = useState(LEGE_BEHEERDER)
  const [termen, setTermen] = useState<Termen>(LEGE_TERMEN)
  const make = useApiMutation('POST /v1/netwerken', { refreshes: ['GET /v1/sessie'] })
  const sjabloon = sjablonen.find(({ code }) => code === velden.sjabloon)
  if (make.data) return <Gemaakt {...make.data.data} tweede={tweedeBeheerder.naam} />
  const veld = (name: keyof typeof LEEG) => ({
    name,
    value: velden[name],
    onChange: (value: string) => setVelden({ ...velden, [name]: value }),
  })
  const body: NieuwNetwerk = { ...velden, organisatie, tweedeBeheerder, termen: toChangedTermen(termen, sjabloon) }
  return (
    <Form label="Nieuw netwerk" problem={make.error} onSubmit={() => make.mutate({ body })}>
      <Card title="Het netwerk">
        <div className="rt-stack">
          <TextField {...veld('naam')} label="Naam" />
          <TextField
            {...veld('codeVoorvoegsel')}
            label="Begin van elke casuscode"
            hint="1 tot 6 hoofdletters. Met TW heet de eerste casus TW-2026-001."
            short
          />
          <TextField
            {...veld('contactadres')}
            label="Contactadres"
            hint="Een gedeelde mailbox. Staat onder e-mails en uitnodigingen."
            type="email"
          />
        </div>
      </Card>
      <Card title="Het profiel">
        <div className="rt-stack">
          <SelectField
            {...veld('sjabloon')}
            label="Neem over van"
            hint="Alle waarden gaan mee. Later wijzig je wat hier anders is."
            options={sjablonen.map(({ code, naam }) => ({ value: code, label: naam }))}
          />
          {sjabloon && <TermenFields sjabloon={sjabloon} termen={termen} onChange={setTermen} />}
        </div>
      </Card>
      <Card title="De organisatie van de twee beheerders">
        <div className="rt-stack">
          <TextField
            name="organisatie.naam"
            label="Organisatie"
            value={organisatie.naam}
            onChange={(naam) => setOrganisatie({ ...organisatie, naam })}
          />
          <SelectField
            name="organisatie.domein"
            label="Domein"
            hint={sjabloon ? undefined : 'Kies eerst welk profiel je overneemt.'}
            options={(sjabloon?.lijsten.domeinen ?? []).map(({ code, label }) => ({ value: code, label }))}
            value={organisatie.domein}
            onChange={(domein) => setOrganisatie({ ...organisatie, domein })}
          />
        </div>
      </Card>
      <Card title="De tweede beheerder">
        <div className="rt-stack">
          <p>Jij bent de eerste. Een wijziging van het profiel vraagt jullie allebei.</p>
          <TextField
            name="tweedeBeheerder.naam"
            label="Naam"
            value={tweedeBeheerder.naam}
            onChange={(naam) => setTweede({ ...tweedeBeheerder, naam })}
          />
          <TextField
            name="tweedeBeheerder.functienaam"
            label="Functie"
            value={tweedeBeheerder.functienaam}
            onChange={(functienaam) => setTweede({ ...tweedeBeheerder, functienaam })}
          />
          <TextField
            name="tweedeBeheerder.email"
            label="E-mailadres van het werk"
            type="email"
            value={tweedeBeheerder.email}
            onChange={(email) => setTweede({ ...tweedeBeheerder, email })}
          />
        </div>
      </Card>
      <ButtonRow>
        <Button kind="primary" type="submit" icon="plus" busy={make.isPending}>
          Maak het netwerk
        </Button>
      </ButtonRow>
    </Form>
  )
}
