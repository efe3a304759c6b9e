import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form } from '../../../ui/Form.tsx'
import { formatCount, today } from '../../../ui/format.ts'
import { Empty, Note } from '../../../ui/Note.tsx'

const WAAROM = {
  'al-vervangen': 'daar is al een vervanger geregeld',
  'geen-plaats-mogelijk': 'deze collega kan daar geen plaats krijgen',
  'geen-procesregisseur': 'deze collega mag daar de regie over het proces niet hebben',
} as const

/** Asks a colleague to stand in; what could not be arranged is named per casus (ROL-34, ROL-39). */
export function NieuweAfwezigheid() {
  const me = useSessie().persoon
  const [vervangerId, setVervangerId] = useState('')
  const [van, setVan] = useState(today())
  const [tot, setTot] = useState('')
  const personen = useApiQuery('GET /v1/personen', {}).data?.data.items ?? []
  const register = useApiMutation('POST /v1/afwezigheden', {
    refreshes: ['GET /v1/afwezigheden', 'GET /v1/casussen/{casusId}'],
    onSuccess: ({ data: { afwezigheid } }) => {
      announce(`${afwezigheid.waarnemer} is gevraagd voor ${formatCount(afwezigheid.casussen, 'casus', 'casussen')}`)
      setVervangerId('')
      setTot('')
    },
  })
  const collegas = personen.filter(
    ({ actief, persoonId, organisatie, functies }) =>
      actief &&
      persoonId !== me.persoonId &&
      organisatie.organisatieId === me.organisatie.organisatieId &&
      functies.some((functie) => functie === 'procesregisseur' || functie === 'ketenpartner'),
  )
  const skipped = register.data?.data.overgeslagen ?? []
  if (collegas.length === 0)
    return (
      <Card title="Nieuwe afwezigheid">
        <Empty title={`Er is niemand anders van ${me.organisatie.naam}.`}>
          Wie waarneemt, werkt bij dezelfde organisatie.
        </Empty>
      </Card>
    )
  return (
    <Card title="Nieuwe afwezigheid">
      <Form
        label="Nieuwe afwezigheid"
        problem={register.error}
        onSubmit={() => register.mutate({ body: { vervangerId, van, tot } })}
      >
        {skipped.length > 0 && (
          <Note tone="warn" title="Niet overal geregeld">
            <ul>
              {skipped.map(({ code, reden }) => (
                <li key={code}>{`${code}: ${WAAROM[reden]}.`}</li>
              ))}
            </ul>
          </Note>
        )}
        <SelectField
          name="vervangerId"
          label="Wie neemt waar?"
          options={collegas.map(({ persoonId: value, naam, functienaam }) => ({
            value,
            label: `${naam}, ${functienaam}`,
          }))}
          value={vervangerId}
          onChange={setVervangerId}
        />
        <DateField name="van" label="Eerste dag" value={van} onChange={setVan} />
        <DateField name="tot" label="Laatste dag" value={tot} onChange={setTot} />
        <p className="rt-quiet">
          Je collega zegt op de eerste dag één keer ja voor alle casussen. Herinneringen, signalen en berichten gaan dan
          naar je collega. Na de laatste dag stopt dat vanzelf.
        </p>
        <ButtonRow>
          <Button kind="primary" type="submit" icon="people" busy={register.isPending}>
            Vraag je collega
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
