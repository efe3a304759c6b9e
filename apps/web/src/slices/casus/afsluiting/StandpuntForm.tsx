import type { Standpunt } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { AFTER_AFSLUITING, WIJZE_OPTIES, type WIJZE_WOORD } from './words.ts'

type Props = {
  readonly casusId: string
  readonly afsluitingId: string
  readonly standpunt: Standpunt
  readonly onDone: () => void
}

/** Yes or no with a reason for who decides; words for who is consulted (SLT-01, SLT-19). */
export function StandpuntForm({ casusId, afsluitingId, standpunt, onDone }: Props) {
  const { deelnameId, naam, vanMij, beslist } = standpunt
  const [eens, setEens] = useState<'ja' | 'nee' | ''>(standpunt.eens === null ? '' : standpunt.eens ? 'ja' : 'nee')
  const [tekst, setTekst] = useState(standpunt.tekst ?? '')
  const [wijze, setWijze] = useState<keyof typeof WIJZE_WOORD>('gesprek')
  const [gezegdOp, setGezegdOp] = useState(today())
  const record = useApiMutation('POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten', {
    refreshes: AFTER_AFSLUITING,
    onSuccess: () => {
      announce(`Het standpunt van ${naam} is vastgelegd`)
      onDone()
    },
  })
  return (
    <Form
      label={`Standpunt van ${naam}`}
      problem={record.error}
      onSubmit={() =>
        record.mutate({
          params: { casusId, afsluitingId },
          body: {
            deelnameId,
            eens: beslist && eens !== '' ? eens === 'ja' : null,
            tekst: tekst || null,
            ...(!vanMij && { wijze, gezegdOp }),
          },
        })
      }
    >
      {beslist && (
        <RadioGroup
          name="eens"
          label={vanMij ? 'Ben je het ermee eens?' : `Is ${naam} het ermee eens?`}
          inline
          options={[
            { value: 'ja', label: 'Eens' },
            { value: 'nee', label: 'Niet eens' },
          ]}
          value={eens}
          onChange={setEens}
        />
      )}
      <TextArea
        name="tekst"
        label={textLabel(beslist, eens)}
        optional={beslist && eens !== 'nee'}
        value={tekst}
        onChange={setTekst}
      />
      {!vanMij && (
        <>
          <RadioGroup name="wijze" label="Hoe?" inline options={WIJZE_OPTIES} value={wijze} onChange={setWijze} />
          <DateField name="gezegdOp" label="Wanneer?" value={gezegdOp} onChange={setGezegdOp} />
        </>
      )}
      <ButtonRow>
        <Button type="submit" icon="check" busy={record.isPending}>
          Leg vast
        </Button>
      </ButtonRow>
    </Form>
  )
}

const textLabel = (beslist: boolean, eens: string) => {
  if (!beslist) return 'Wat is er gezegd?'
  return eens === 'nee' ? 'Waarom niet?' : 'Toelichting'
}
