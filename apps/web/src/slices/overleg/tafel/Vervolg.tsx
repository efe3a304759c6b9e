import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { addDays, dayOf, formatDayLong, weekdayOf } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { useTafel } from './tafel-context.ts'

const WEEKS_6 = 42

/** Both regisseurs, wherever they sit: a follow-up is their decision (OVL-16, NET-41). */
const regisseurs = ({ uitnodigingen }: Overleg): string[] =>
  uitnodigingen
    .filter(({ persoon: { rol } }) => rol === 'procesregisseur' || rol === 'inhoudelijke-regie')
    .map(({ persoon }) => persoon.deelnameId)

/** A proposal falls on a day that people work: a weekend moves to Monday. */
const toWerkdag = (dag: string): string => addDays(dag, [1, 0, 0, 0, 0, 0, 2][weekdayOf(dag)] ?? 0)

/** The next date, or why there is none (OVL-37). */
export function Vervolg() {
  const { overleg, params, leads } = useTafel()
  const profiel = useProfiel()
  const regie = useTerm('inhoudelijkeRegie')
  const [soort, setSoort] = useState<'datum' | 'niet-nodig'>('datum')
  const [dag, setDag] = useState(() => toWerkdag(addDays(dayOf(overleg.begin), defaultDays())))
  const [reden, setReden] = useState('')
  const decide = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/vervolg', {
    refreshes: OVERLEG_KEYS,
  })
  const decided = overleg.besluiten.findLast((besluit) => besluit.soort === 'vervolg')
  const door = regisseurs(overleg)

  function defaultDays(): number {
    const venster = waarde(profiel, 'vervolg.venster')
    return venster.soort === 'venster'
      ? venster.vanafDagen
      : venster.soort === 'herinnering'
        ? venster.naDagen
        : WEEKS_6
  }
  return (
    <div className="rt-stack">
      {decided && (
        <Note tone="good" title={decided.vervolgDag ? formatDayLong(decided.vervolgDag) : decided.tekst}>
          <p>{`Besloten door ${decided.door.map(({ naam }) => naam).join(' en ')}.`}</p>
          {decided.vervolgDag && leads && (
            <p>
              <ButtonLink
                small
                icon="calendar"
                to="/casussen/$casusId/overleggen/plannen"
                params={{ casusId: params.casusId }}
                search={{ dag: decided.vervolgDag }}
              >
                Plan en nodig uit
              </ButtonLink>
            </p>
          )}
        </Note>
      )}
      {leads && overleg.status === 'lopend' && (
        <Form
          problem={decide.error}
          onSubmit={() =>
            decide.mutate({
              params,
              body: soort === 'datum' ? { dag, door } : { dag: null, reden: reden || null, door },
            })
          }
        >
          <RadioGroup<'datum' | 'niet-nodig'>
            name="vervolg"
            label={decided ? 'Toch anders?' : 'Komen jullie nog een keer bij elkaar?'}
            inline
            options={[
              { value: 'datum', label: 'Ja, op' },
              { value: 'niet-nodig', label: 'Nee, niet nodig' },
            ]}
            value={soort}
            onChange={setSoort}
          />
          {soort === 'datum' ? (
            <DateField name="dag" label="Volgende datum" value={dag} onChange={setDag} />
          ) : (
            <TextArea name="reden" label="Waarom is dat niet nodig" rows={2} value={reden} onChange={setReden} />
          )}
          {door.length < 2 && (
            <p className="rt-quiet">{`Hierover beslissen de procesregisseur en ${regie.metLidwoord} samen. Leg eerst ${regie.metLidwoord} vast.`}</p>
          )}
          <ButtonRow>
            <Button type="submit" busy={decide.isPending}>
              Leg vast
            </Button>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}
