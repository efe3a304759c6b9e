import type { Convenant, ConvenantInvoer } from '@regietafel/contract/convenant.contract.ts'
import { useState } from 'react'
import type { Problem } from '../../../api/problem.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextField } from '../../../ui/TextField.tsx'

type Props = {
  readonly convenant: Convenant | null
  readonly problem: Problem | null
  readonly busy: boolean
  readonly onSave: (invoer: ConvenantInvoer) => void
}

const SOORTEN = [
  { value: 'convenant', label: 'Convenant', hint: 'Een afspraak die organisaties tekenen.' },
  { value: 'werkwijze', label: 'Werkwijze', hint: 'Hoe dit netwerk werkt, vastgesteld voor een tijd.' },
] as const

const LEEG: ConvenantInvoer = {
  soort: 'convenant',
  titel: '',
  geslotenOp: null,
  geldigTot: null,
  aanduiding: null,
  ingetrokkenOp: null,
  ondertekenaars: [],
}

/** What a beheerder says of an agreement, and who signed it (NET-14, NET-16). */
export function ConvenantForm({ convenant, problem, busy, onSave }: Props) {
  const [value, setValue] = useState(() => (convenant ? toInvoer(convenant) : LEEG))
  const change = (next: Partial<ConvenantInvoer>) => setValue({ ...value, ...next })
  const organisaties = useApiQuery('GET /v1/organisaties', {}).data?.data.items ?? []
  const isConvenant = value.soort === 'convenant'
  return (
    <Form label="Convenant of werkwijze" problem={problem} onSubmit={() => onSave(value)}>
      <RadioGroup
        name="soort"
        label="Wat leg je vast?"
        options={SOORTEN}
        value={value.soort}
        onChange={(soort) => change({ soort })}
      />
      <TextField name="titel" label="Titel" value={value.titel} onChange={(titel) => change({ titel })} />
      <TextField
        name="aanduiding"
        label="Versie"
        hint="Zoals het document zichzelf noemt, bijvoorbeeld 1.2."
        optional
        short
        value={value.aanduiding ?? ''}
        onChange={(aanduiding) => change({ aanduiding: aanduiding || null })}
      />
      <DateField
        name="geslotenOp"
        label={isConvenant ? 'Gesloten op' : 'Vastgesteld op'}
        optional
        value={value.geslotenOp ?? ''}
        onChange={(dag) => change({ geslotenOp: dag || null })}
      />
      <DateField
        name="geldigTot"
        label="Geldig tot en met"
        hint="Leeg als het geldt tot het wordt ingetrokken. Als de dag voorbij is, krijgt de beheerder een melding."
        optional
        value={value.geldigTot ?? ''}
        onChange={(dag) => change({ geldigTot: dag || null })}
      />
      {isConvenant && (
        <CheckboxGroup
          name="ondertekenaars"
          label="Wie tekende?"
          optional
          options={organisaties.map(({ organisatieId, naam }) => ({ value: organisatieId, label: naam }))}
          value={value.ondertekenaars}
          onChange={(ondertekenaars) => change({ ondertekenaars })}
        />
      )}
      {convenant && (
        <DateField
          name="ingetrokkenOp"
          label="Ingetrokken op"
          hint="Vanaf die dag telt het niet meer mee."
          optional
          value={value.ingetrokkenOp ?? ''}
          onChange={(dag) => change({ ingetrokkenOp: dag || null })}
        />
      )}
      <ButtonRow>
        <Button kind="primary" type="submit" icon="check" busy={busy}>
          Bewaar
        </Button>
        <ButtonLink kind="quiet" to="/beheer/convenanten">
          Annuleer
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

const toInvoer = ({ ondertekenaars, ...rest }: Convenant): ConvenantInvoer => {
  const { soort, titel, geslotenOp, geldigTot, aanduiding, ingetrokkenOp } = rest
  const ids = ondertekenaars.map(({ organisatieId }) => organisatieId)
  return { soort, titel, geslotenOp, geldigTot, aanduiding, ingetrokkenOp, ondertekenaars: ids }
}
