import { type ChangeEvent, useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Field } from '../../../ui/Field.tsx'
import { fieldId, Form, type FormProblem } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { REFRESHES } from './Voorstellen.tsx'

type Brought = { readonly waarden: Record<string, unknown>; readonly lijsten: Record<string, unknown> }

const NO_PROFIEL: FormProblem = {
  title: 'Dit klopt nog niet',
  fouten: [
    { veld: 'bestand', melding: 'Dit is geen bestand met een netwerkprofiel. Kies een bestand dat hier is bewaard.' },
  ],
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function read(text: string): Brought | null {
  try {
    const content: unknown = JSON.parse(text)
    if (!isObject(content) || !isObject(content['waarden']) || !isObject(content['lijsten'])) return null
    return { ...content, waarden: content['waarden'], lijsten: content['lijsten'] }
  } catch {
    return null
  }
}

/** A whole profile out of a file, proposed like any other change; what is wrong with it is said all at once (NET-58). */
export function Importeren() {
  const [brought, setBrought] = useState<Brought | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const [geldigVanaf, setGeldigVanaf] = useState(today())
  const [reden, setReden] = useState('')
  const propose = useApiMutation('POST /v1/netwerkprofiel/versies', {
    refreshes: REFRESHES,
    onSuccess: ({ data }) => announce(`Versie ${data.nummer} is voorgesteld`),
  })
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const content = read((await target.files?.[0]?.text()) ?? '')
    setBrought(content)
    setUnreadable(content === null)
  }
  return (
    <Disclosure summary="Een heel profiel uit een bestand">
      <Form
        label="Een heel profiel uit een bestand"
        problem={isUnreadable ? NO_PROFIEL : propose.error}
        onSubmit={() =>
          brought ? propose.mutate({ body: { geldigVanaf, reden, profiel: brought } }) : setUnreadable(true)
        }
      >
        <Field
          name="bestand"
          label="Bestand (JSON)"
          hint="Zoals ‘Bewaar als bestand’ het maakt, ook van een ander netwerk."
        >
          <input
            id={fieldId('bestand')}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void choose(event)}
          />
        </Field>
        <DateField name="geldigVanaf" label="Geldt vanaf" value={geldigVanaf} onChange={setGeldigVanaf} />
        <TextArea name="reden" label="Waarom" value={reden} onChange={setReden} />
        <ButtonRow>
          <Button type="submit" busy={propose.isPending}>
            Leg dit profiel voor
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
