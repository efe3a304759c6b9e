import type { Veld, VeldWaarde } from '@regietafel/contract/plan-values.ts'
import { BEREIKT, type Bereikt } from '@regietafel/domain/plan/velden.ts'
import { CheckboxGroup, RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { BEREIKT_WOORDEN } from './woorden.ts'

type Props = {
  /** Makes the names of the fields differ where several doelen are open at once. */
  readonly achter?: string
  readonly waarde: Pick<VeldWaarde, 'tekst' | 'bereikt' | 'herzienOp' | 'zorgen'>
  readonly zorgen: readonly Veld[]
  readonly onChange: (part: Partial<VeldWaarde>) => void
}

/** The fields of one doel: what will be, whether it is reached, when to look again, which zorgen it answers (DOE-01). */
export function DoelVelden({ achter = '', waarde, zorgen, onChange }: Props) {
  return (
    <>
      <TextArea
        name={`tekst${achter}`}
        label="Wat is er straks bereikt"
        hint="Schrijf het op zoals het straks is, in gewone taal."
        value={waarde.tekst}
        onChange={(tekst) => onChange({ tekst })}
      />
      <RadioGroup<Bereikt>
        name={`bereikt${achter}`}
        label="Is het bereikt"
        inline
        options={BEREIKT.map((value) => ({ value, label: BEREIKT_WOORDEN[value] }))}
        value={waarde.bereikt ?? 'nog-niet'}
        onChange={(bereikt) => onChange({ bereikt })}
      />
      <DateField
        name={`herzienOp${achter}`}
        label="Wanneer kijken we weer"
        optional
        value={waarde.herzienOp ?? ''}
        onChange={(herzienOp) => onChange({ herzienOp: herzienOp || null })}
      />
      {zorgen.length > 0 && (
        <CheckboxGroup
          name={`zorgen${achter}`}
          label="Op welke zorgen is dit een antwoord"
          optional
          options={zorgen.map(({ veldId, waarde: zorg }) => ({
            value: veldId,
            label: `${zorg.spreker ?? ''}: ${zorg.tekst}`,
          }))}
          value={waarde.zorgen}
          onChange={(chosen) => onChange({ zorgen: chosen })}
        />
      )}
    </>
  )
}
