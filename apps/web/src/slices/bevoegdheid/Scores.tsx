import type { Beoordeling } from '@regietafel/contract/bevoegdheid.contract.ts'
import {
  type Beoordelaar,
  type Score,
  scoreOf,
  type Scores as Given,
} from '@regietafel/domain/bevoegdheid/beoordeling.ts'
import { competentiesOf } from '@regietafel/domain/bevoegdheid/competentie.ts'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import type { Competentie } from '@regietafel/domain/bevoegdheid/competenties/competentie-regel.ts'
import { useState } from 'react'
import { Button, ButtonRow } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { formatCount } from '../../ui/format.ts'
import { profielWoord, SCORE_OPTIES, scoreWoord } from './words.ts'

type Props = {
  readonly profiel: Competentieprofiel
  readonly kant: Beoordelaar
  readonly beoordelingen: readonly Beoordeling[]
  readonly problem: FormProblem | null
  readonly busy: boolean
  readonly onSave: (scores: { code: string; score: Score }[]) => void
}

const scoresOf = (beoordelingen: readonly Beoordeling[], profiel: Competentieprofiel, kant: Beoordelaar): Given =>
  beoordelingen.find((each) => each.profiel === profiel && each.kant === kant)?.scores ?? []

/** Every competentie of a profile with its origin, to score one by one; the other side's score stands beside (ROL-54, ROL-61). */
export function Scores({ profiel, kant, beoordelingen, problem, busy, onSave }: Props) {
  const saved = scoresOf(beoordelingen, profiel, kant)
  const other = scoresOf(beoordelingen, profiel, kant === 'zelf' ? 'manager' : 'zelf')
  const [given, setGiven] = useState(new Map(saved.map(({ code, score }) => [code, score])))
  const set = (code: string, score: Score) => setGiven(new Map([...given, [code, score]]))
  return (
    <Form
      label="Cijfers per competentie"
      problem={problem}
      onSubmit={() => onSave([...given].map(([code, score]) => ({ code, score })))}
    >
      {competentiesOf(profiel).map(({ herkomst, competenties }) => (
        <Disclosure
          key={herkomst}
          open={herkomst === profiel}
          summary={`${profielWoord(herkomst)}${herkomst === profiel ? '' : ' (hoort er ook bij)'}: ${formatCount(
            competenties.filter(({ code }) => given.has(code)).length,
            'cijfer',
            'cijfers',
          )} van ${competenties.length}`}
        >
          <div className="rt-stack">
            {competenties.map((competentie) => (
              <RadioGroup
                key={competentie.code}
                name={`scores.${competentie.code}`}
                label={competentie.tekst}
                hint={hintOf(competentie, kant, scoreOf(other, competentie))}
                inline
                options={SCORE_OPTIES}
                value={toValue(given.get(competentie.code))}
                onChange={(value) => set(competentie.code, Number(value) as Score)}
              />
            ))}
          </div>
        </Disclosure>
      ))}
      <ButtonRow>
        <Button kind="primary" type="submit" icon="check" busy={busy} disabled={given.size === 0}>
          Bewaar de cijfers
        </Button>
      </ButtonRow>
    </Form>
  )
}

const toValue = (score: Score | undefined) => SCORE_OPTIES.find(({ value }) => Number(value) === score)?.value ?? ''

/** The heading it stands under, its parts, and what the other side gave. */
function hintOf({ dimensie, delen }: Competentie, kant: Beoordelaar, other: Score | null): string {
  const beside =
    other === null ? '' : ` · ${kant === 'zelf' ? 'je manager' : 'de medewerker zelf'}: ${scoreWoord(other)}`
  return `${dimensie}${delen ? `. ${delen.join(' ')}` : ''}${beside}`
}
