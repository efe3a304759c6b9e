import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { Overdracht } from '@regietafel/contract/deelname.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFTER_OVERDRACHT } from './Antwoord.tsx'
import { NOTITIE_VRAGEN } from './Notitie.tsx'

type Rol = Exclude<Overdracht['rol'], 'ketenpartner'>
const LEEG = { standVanZaken: '', openActies: '', afspraken: '', contactritme: '' }
type Veld = keyof typeof LEEG

/** Propose a successor with a note in four answers (ROL-35, ROL-36). One proposal per role at a time. */
export function NieuwVoorstel({ casus, open }: { readonly casus: Casus; readonly open: readonly Overdracht[] }) {
  const profiel = useProfiel()
  const rollen = (['inhoudelijke-regie', 'procesregisseur'] as const).filter(
    (rol) =>
      !open.some((overdracht) => overdracht.rol === rol) &&
      holderOf(casus, rol) &&
      (rol === 'inhoudelijke-regie' || casus.mijnRollen.includes('procesregisseur')),
  )
  const [chosen, setRol] = useState<Rol | ''>('')
  const [opvolgerId, setOpvolgerId] = useState('')
  const [vertrekt, setVertrekt] = useState<'ja' | 'nee'>('nee')
  const [notitie, setNotitie] = useState(LEEG)
  const personen = useApiQuery('GET /v1/personen', {}).data?.data.items ?? []
  const propose = useApiMutation('POST /v1/casussen/{casusId}/overdrachten', {
    refreshes: AFTER_OVERDRACHT,
    onSuccess: ({ data }) => {
      announce(`De vraag is verstuurd naar ${data.naar.naam}`)
      setNotitie(LEEG)
      setOpvolgerId('')
    },
  })
  const rol = chosen === '' ? rollen[0] : chosen
  if (!rol || rollen.length === 0) return null
  const word = rolWoord(profiel, rol)
  return (
    <Card title="Draag de regie over">
      <Form
        label="Draag de regie over"
        problem={propose.error}
        onSubmit={() =>
          propose.mutate({
            params: { casusId: casus.casusId },
            body: { rol, opvolgerId, vertrekt: vertrekt === 'ja', notitie },
          })
        }
      >
        {rollen.length > 1 && (
          <RadioGroup
            name="rol"
            label="Welke rol?"
            inline
            options={rollen.map((value) => ({ value, label: rolWoord(profiel, value) }))}
            value={rol}
            onChange={(value) => {
              setRol(value)
              setOpvolgerId('')
            }}
          />
        )}
        <SelectField
          name="opvolgerId"
          label={`Wie wordt de nieuwe ${word}?`}
          hint={`${holderOf(casus, rol)?.persoon.naam ?? ''} blijft ${word} tot het antwoord ja is.`}
          options={candidates(casus, rol, personen).map(({ persoonId, naam, organisatie }) => ({
            value: persoonId,
            label: `${naam}, ${organisatie.naam}${isSeated(casus, persoonId) ? '' : ' (nog niet in het team)'}`,
          }))}
          value={opvolgerId}
          onChange={setOpvolgerId}
        />
        <RadioGroup
          name="vertrekt"
          label="En daarna?"
          options={[
            { value: 'nee', label: 'Blijft meedoen in het team' },
            {
              value: 'ja',
              label: 'Verlaat de casus',
              hint: 'Staan er nog acties open, dan pas als die zijn overgedragen of afgerond.',
            },
          ]}
          value={vertrekt}
          onChange={setVertrekt}
        />
        {(Object.keys(NOTITIE_VRAGEN) as Veld[]).map((veld) => (
          <TextArea
            key={veld}
            name={`notitie.${veld}`}
            label={NOTITIE_VRAGEN[veld].label}
            hint={NOTITIE_VRAGEN[veld].hint}
            value={notitie[veld]}
            onChange={(value) => setNotitie({ ...notitie, [veld]: value })}
          />
        ))}
        <p className="rt-quiet">De notitie lezen alleen de opvolger en de regisseurs.</p>
        <ButtonRow>
          <Button kind="primary" type="submit" icon="swap" busy={propose.isPending}>
            Vraag de opvolger
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

const holderOf = (casus: Casus, rol: Rol) =>
  casus.team.find((seat) => seat.rol === rol && seat.status === 'actief' && seat.vervangtDeelnameId === null)

const isSeated = (casus: Casus, persoonId: string) =>
  casus.team.some(({ persoon, status }) => persoon.persoonId === persoonId && status === 'actief')

/** Who could take over: who sits in the team first; for procesregie only who is procesregisseur in this netwerk. */
const candidates = (casus: Casus, rol: Rol, personen: readonly Persoon[]): Persoon[] =>
  personen
    .filter(({ persoonId, actief }) => actief && persoonId !== holderOf(casus, rol)?.persoon.persoonId)
    .filter(({ functies }) =>
      rol === 'procesregisseur' ? functies.includes('procesregisseur') : functies.includes('ketenpartner'),
    )
    .toSorted((a, b) => Number(isSeated(casus, b.persoonId)) - Number(isSeated(casus, a.persoonId)))
