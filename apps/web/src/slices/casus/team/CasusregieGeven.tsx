import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Regie } from '@regietafel/contract/regie.contract.ts'
import { LEEFGEBIEDEN, type Leefgebied } from '@regietafel/domain/bevoegdheid/assign-casusregie.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Checkbox, CheckboxGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { LEEFGEBIED } from './leefgebieden.ts'

type Props = { readonly casusId: string; readonly team: readonly Deelname[]; readonly regie: Regie }

const LEEG = { deelnameId: '', contact: false, leefgebieden: [] as Leefgebied[], afspraken: '' }
const COMPLEX = 4

/** Gives the regie outside an overleg: by niveau to several, each for a part; by continuity to one (ROL-11, ROL-14, NET-49). */
export function CasusregieGeven({ casusId, team, regie }: Props) {
  const profiel = useProfiel()
  const woord = useTerm('inhoudelijkeRegie')
  const [form, setForm] = useState(LEEG)
  const change = (next: Partial<typeof LEEG>) => setForm({ ...form, ...next })
  const inParts = waarde(profiel, 'casusregie.toewijzing').wijze === 'naar-niveau-en-profiel'
  const has = new Set(
    regie.regisseurs.filter(({ rol }) => rol === 'inhoudelijke-regie').map(({ persoonId }) => persoonId),
  )
  const kandidaten = team.filter(
    ({ status, rol, persoon }) => status === 'actief' && rol !== 'lijn' && !has.has(persoon.persoonId),
  )
  const isProces = kandidaten.find(({ deelnameId }) => deelnameId === form.deelnameId)?.rol === 'procesregisseur'
  const assign = useApiMutation('POST /v1/casussen/{casusId}/casusregies', {
    refreshes: ['GET /v1/casussen/{casusId}/regie', 'GET /v1/casussen/{casusId}', 'GET /v1/mijn-werk'],
    onSuccess: () => {
      announce(`De rol van ${woord.enkelvoud} is gegeven`)
      setForm(LEEG)
    },
  })
  const body = {
    deelnameId: form.deelnameId,
    directContact: form.contact || !inParts,
    leefgebieden: form.leefgebieden,
    veiligheidsafspraken: form.afspraken.trim() || null,
  }
  return (
    <Form
      label={`Wie wordt ${woord.enkelvoud}`}
      problem={assign.error}
      onSubmit={() => assign.mutate({ params: { casusId }, body })}
    >
      <SelectField
        name="deelnameId"
        label={`Wie wordt ${woord.enkelvoud}?`}
        options={kandidaten.map(({ deelnameId, persoon }) => ({
          value: deelnameId,
          label: `${persoon.naam}, ${persoon.organisatie.naam}`,
        }))}
        value={form.deelnameId}
        onChange={(deelnameId) => change({ deelnameId })}
      />
      {isProces && (regie.niveau ?? 0) >= COMPLEX && (
        <Note tone="warn" title="Liever twee mensen">
          <p>Bij zware casuïstiek werkt het beter als de twee rollen niet bij één persoon liggen.</p>
        </Note>
      )}
      {inParts && (
        <>
          <Checkbox
            name="directContact"
            label="Heeft zelf direct contact met het gezin"
            hint="Dat is in dit netwerk een voorwaarde."
            checked={form.contact}
            onChange={(contact) => change({ contact })}
          />
          <CheckboxGroup
            name="leefgebieden"
            label="Waar gaat deze regisseur over?"
            inline
            options={LEEFGEBIEDEN.map((value) => ({ value, label: LEEFGEBIED[value] }))}
            value={form.leefgebieden}
            onChange={(leefgebieden) => change({ leefgebieden })}
          />
          <TextArea
            name="veiligheidsafspraken"
            label="Welke veiligheidsafspraken horen erbij? (hoeft niet)"
            rows={2}
            value={form.afspraken}
            onChange={(afspraken) => change({ afspraken })}
          />
        </>
      )}
      <ButtonRow>
        <Button type="submit" icon="check" busy={assign.isPending} disabled={form.deelnameId === ''}>
          Geef de rol
        </Button>
      </ButtonRow>
    </Form>
  )
}
