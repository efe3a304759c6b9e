import type { BeheerOrganisatie, OrganisatieInvoer } from '@regietafel/contract/beheer.contract.ts'
import { CATEGORIEEN } from '@regietafel/domain/netwerk/categorieen.ts'
import { useState } from 'react'
import type { Problem } from '../../../api/problem.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextField } from '../../../ui/TextField.tsx'

type Props = {
  readonly organisatie: BeheerOrganisatie | null
  readonly problem: Problem | null
  readonly busy: boolean
  readonly onSave: (invoer: OrganisatieInvoer) => void
}

const EMPTY = {
  naam: '',
  domein: '',
  categorie: 'overig' as const,
  escalatiecontactId: null,
  actiefTot: null,
}

/** What a beheerder says of an organisation (NET-13, ROL-24). */
export function OrganisatieForm({ organisatie, problem, busy, onSave }: Props) {
  const { domeinen } = useProfiel().lijsten
  const [value, setValue] = useState<OrganisatieInvoer>(() => (organisatie ? toInvoer(organisatie) : EMPTY))
  const change = (next: Partial<OrganisatieInvoer>) => setValue({ ...value, ...next })
  return (
    <Form label="Organisatie" problem={problem} onSubmit={() => onSave(value)}>
      <TextField name="naam" label="Naam" value={value.naam} onChange={(naam) => change({ naam })} />
      <RadioGroup
        name="domein"
        label="Domein"
        hint="Uit welke wereld deze organisatie aan tafel komt."
        options={domeinen.map(({ code, label }) => ({ value: code, label }))}
        value={value.domein}
        onChange={(domein) => change({ domein })}
      />
      <SelectField
        name="categorie"
        label="Soort organisatie"
        options={CATEGORIEEN.map(({ code, label }) => ({ value: code, label }))}
        value={value.categorie}
        onChange={(categorie) => change({ categorie })}
      />
      {organisatie && (
        <>
          <Escalatiecontact
            organisatieId={organisatie.organisatieId}
            value={value.escalatiecontactId}
            onChange={(escalatiecontactId) => change({ escalatiecontactId })}
          />
          <DateField
            name="actiefTot"
            label="Laatste dag in dit netwerk"
            hint="Daarna kan niemand van deze organisatie meer worden gevraagd."
            optional
            value={value.actiefTot ?? ''}
            onChange={(dag) => change({ actiefTot: dag || null })}
          />
        </>
      )}
      <ButtonRow>
        <Button kind="primary" type="submit" icon="check" busy={busy}>
          Bewaar
        </Button>
        <ButtonLink kind="quiet" to="/beheer/organisaties">
          Annuleer
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

const toInvoer = (organisatie: BeheerOrganisatie): OrganisatieInvoer => {
  const { naam, domein, categorie, escalatiecontact, actiefTot } = organisatie
  return { naam, domein, categorie, escalatiecontactId: escalatiecontact?.persoonId ?? null, actiefTot }
}

type ContactProps = {
  readonly organisatieId: string
  readonly value: string | null
  readonly onChange: (persoonId: string | null) => void
}

function Escalatiecontact({ organisatieId, value, onChange }: ContactProps) {
  const personen = useApiQuery('GET /v1/beheer/personen', {}).data?.data.items ?? []
  const here = personen.filter((each) => each.organisatie.organisatieId === organisatieId && each.actief)
  return (
    <SelectField
      name="escalatiecontactId"
      label="Wie neemt escalaties aan?"
      hint="Voor een team dat zichzelf stuurt: wie aanspreekbaar is als een afspraak vastloopt."
      optional
      empty="Niemand aangewezen"
      options={here.map(({ persoonId, naam, functienaam }) => ({ value: persoonId, label: `${naam}, ${functienaam}` }))}
      value={value ?? ''}
      onChange={onChange}
      onEmpty={() => onChange(null)}
    />
  )
}
