import { differingParts } from '@regietafel/domain/netwerk/compare-profielen.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Form, type FormProblem, type Fout } from '../../../ui/Form.tsx'
import { today } from '../../../ui/format.ts'
import { TextArea } from '../../../ui/TextField.tsx'
import { groepenVan, type Sleutel } from '../profiel/sleutels.tabel.ts'
import { fillCodes } from './fill-codes.ts'
import { SleutelVeld, wireName } from './SleutelVeld.tsx'
import { Verschillen } from './Verschillen.tsx'

/** What is asked again after a proposal or a decision. */
export const REFRESHES = ['GET /v1/netwerkprofiel/versies', 'GET /v1/netwerkprofiel'] as const

/** The whole profile as a form; what changes goes to the second beheerder with a reason and a first day (NET-04). */
export function Voorstellen({ was }: { readonly was: Netwerkprofiel }) {
  const [profiel, setProfiel] = useState(was)
  const [geldigVanaf, setGeldigVanaf] = useState(was.geldigVanaf > today() ? was.geldigVanaf : today())
  const [reden, setReden] = useState('')
  const propose = useApiMutation('POST /v1/netwerkprofiel/versies', {
    refreshes: REFRESHES,
    onSuccess: ({ data }) => announce(`Versie ${data.nummer} is voorgesteld`),
  })
  const problem = withLabels(propose.error, was)
  const changes = differingParts(was, profiel).length
  return (
    <Form
      label="Wijzig het profiel"
      problem={problem}
      onSubmit={() => propose.mutate({ body: { geldigVanaf, reden, profiel: toSend(profiel) } })}
    >
      {groepenVan(was).map(({ titel, sleutels }) => (
        <Card key={titel} title={titel}>
          <div className="rt-stack rt-stack--tight">
            {sleutels.map((sleutel) => (
              <SleutelVeld
                key={sleutel.sleutel}
                sleutel={sleutel}
                was={was}
                profiel={profiel}
                onChange={setProfiel}
                hasFout={isAt(problem?.fouten, sleutel)}
              />
            ))}
          </div>
        </Card>
      ))}
      <Card title="Leg voor aan de tweede beheerder" count={changes}>
        <div className="rt-stack">
          {changes === 0 ? (
            <p>Open hierboven wat anders moet. Hier zie je dan wat er verandert, voordat je het voorlegt.</p>
          ) : (
            <Verschillen voor={was} na={profiel} />
          )}
          <DateField
            name="geldigVanaf"
            label="Geldt vanaf"
            hint="Vandaag of later. Wat al loopt, houdt zijn eigen regels."
            value={geldigVanaf}
            onChange={setGeldigVanaf}
          />
          <TextArea name="reden" label="Waarom" value={reden} onChange={setReden} />
          <ButtonRow>
            <Button kind="primary" type="submit" icon="check" busy={propose.isPending}>
              Leg voor
            </Button>
          </ButtonRow>
        </div>
      </Card>
    </Form>
  )
}

/** As it goes over the wire, every new row with its code. */
function toSend(profiel: Netwerkprofiel) {
  const full = fillCodes(profiel)
  return { ...full, waarden: { ...full.waarden }, lijsten: { ...full.lijsten } }
}

const isIn = (veld: string, name: string) => veld === name || veld.startsWith(`${name}.`)

const isAt = (fouten: readonly Fout[] | undefined, { sleutel }: Sleutel): boolean =>
  fouten?.some(({ veld }) => isIn(veld, wireName(sleutel))) ?? false

/** The server names a place by its attribute; people know it by its label. */
function withLabels(problem: FormProblem | null, profiel: Netwerkprofiel): FormProblem | null {
  if (!problem?.fouten) return problem
  const sleutels = groepenVan(profiel).flatMap((groep) => groep.sleutels)
  const fouten = problem.fouten.map(({ veld, melding }) => {
    const found = sleutels.find(({ sleutel }) => isIn(veld, wireName(sleutel)))
    return { veld, melding: found ? `${found.label}: ${melding.replace(/^Kijk naar \S+\. /, '')}` : melding }
  })
  return { title: problem.title, ...(problem.detail && { detail: problem.detail }), fouten }
}
