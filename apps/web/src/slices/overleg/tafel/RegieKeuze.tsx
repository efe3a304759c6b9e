import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Note } from '../../../ui/Note.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { presentIds, useTafel } from './tafel-context.ts'

const JA_NEE = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
] as const
type Answer = '' | 'ja' | 'nee'

const toBoolean = (answer: Answer): boolean | null => (answer === '' ? null : answer === 'ja')

/** Together they agree who leads the content, after two questions; the role starts at once (ROL-06, ROL-07, ROL-08). */
export function RegieKeuze() {
  const { overleg, params, leads } = useTafel()
  const profiel = useProfiel()
  const regie = useTerm('inhoudelijkeRegie')
  const [chosen, setChosen] = useState('')
  const [contact, setContact] = useState<Answer>('')
  const [beyond, setBeyond] = useState<Answer>('')
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId: params.casusId } })
  const choose = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/inhoudelijke-regie', {
    refreshes: [...OVERLEG_KEYS, 'GET /v1/casussen/{casusId}'],
    onSuccess: () => announce(`${hoofdletter(regie.metLidwoord)} is vastgelegd`),
  })
  const team = (casus.data?.data.team ?? []).filter(({ status, rol }) => status === 'actief' && rol !== 'lijn')
  const current = team.find(({ rol }) => rol === 'inhoudelijke-regie')
  const decided = overleg.besluiten.findLast(({ soort }) => soort === 'inhoudelijke-regie')
  const mayProces = waarde(profiel, 'casusregie.toewijzing').procesregisseurMag
  const [first, second] = profiel.lijsten.geschiktheidsvragen
  const deelnameId = chosen || (decided ? '' : (current?.deelnameId ?? ''))
  return (
    <div className="rt-stack">
      {decided && (
        <Note tone="good" title={decided.tekst}>
          <p>{`Besloten door ${decided.door.map(({ naam }) => naam).join(', ')}.`}</p>
        </Note>
      )}
      {!decided && current && (
        <Note icon="person" title={`${current.persoon.naam} is al ${regie.enkelvoud}`}>
          <p>Dat blijft zo, tenzij jullie hier iets anders besluiten. Leg het vast.</p>
        </Note>
      )}
      {leads && overleg.status === 'lopend' && (
        <Form
          problem={choose.error}
          label={`Wie wordt ${regie.enkelvoud}`}
          onSubmit={() =>
            choose.mutate({
              params,
              body: {
                deelnameId,
                directContact: toBoolean(contact),
                kijktVoorbijOrganisatie: toBoolean(beyond),
                door: presentIds(overleg),
              },
            })
          }
        >
          <SelectField
            name="deelnameId"
            label={decided ? `Toch een andere ${regie.enkelvoud}` : `Wie wordt ${regie.enkelvoud}?`}
            options={team.map(({ deelnameId: value, persoon, rol }) => ({
              value,
              label: `${persoon.naam}, ${persoon.organisatie.naam}${
                rol === 'procesregisseur' && mayProces === 'nee' ? ' (is procesregisseur: kan niet)' : ''
              }`,
              disabled: rol === 'procesregisseur' && mayProces === 'nee',
            }))}
            value={deelnameId}
            onChange={setChosen}
          />
          {deelnameId !== '' && (
            <>
              <RadioGroup<'ja' | 'nee'>
                name="directContact"
                label={first?.tekst ?? ''}
                inline
                options={JA_NEE}
                value={contact}
                onChange={setContact}
              />
              <RadioGroup<'ja' | 'nee'>
                name="kijktVoorbijOrganisatie"
                label={second?.tekst ?? ''}
                inline
                options={JA_NEE}
                value={beyond}
                onChange={setBeyond}
              />
              {(contact === 'nee' || beyond === 'nee') && (
                <p className="rt-quiet">
                  <Icon name="info" /> Een nee mag. Het antwoord blijft zichtbaar.
                </p>
              )}
              <ButtonRow>
                <Button kind="primary" type="submit" busy={choose.isPending}>
                  {`Leg ${regie.metLidwoord} vast`}
                </Button>
              </ButtonRow>
            </>
          )}
        </Form>
      )}
    </div>
  )
}
