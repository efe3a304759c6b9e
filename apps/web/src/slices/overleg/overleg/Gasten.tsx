import type { Gast } from '@regietafel/contract/gast.contract.ts'
import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import type { OverlegParams } from '../use-overleg.ts'

const LIST = 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/gasten'
type Props = { readonly params: OverlegParams; readonly overleg: Overleg }

/** Experts for this overleg only; the procesregisseur asks them and says what they get to read (PRV-04). */
export function Gasten({ params, overleg }: Props) {
  const items = useApiQuery(LIST, { params }).data?.data.items
  const isOpen = overleg.status !== 'afgerond' && overleg.status !== 'geannuleerd'
  if (!items || (items.length === 0 && !isOpen)) return null
  return (
    <Card title="Gasten" count={items.length} flush>
      {items.length === 0 ? (
        <Empty title="Er is geen gast gevraagd.">
          Een gast is een deskundige die alleen bij dit overleg meepraat. Een gast leest niets van de casus: alleen de
          uitnodiging, de agenda en wat jij tijdens het overleg deelt.
        </Empty>
      ) : (
        <ul className="rt-list">
          {items.map((gast) => (
            <li key={gast.gastId}>
              <GastRegel params={params} overleg={overleg} gast={gast} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div className="rt-card__body">
          <Disclosure summary="Vraag een gast">
            <NieuweGast params={params} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

const ANTWOORD = { gevraagd: 'nog geen antwoord', komt: 'komt', 'komt-niet': 'komt niet' } as const

function GastRegel({ params, overleg, gast }: Props & { readonly gast: Gast }) {
  const { gastId, naam, organisatie, vraag, antwoord, inbreng, gedeeld, heeftToegang } = gast
  const withdraw = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten/{gastId}/intrekking', {
    refreshes: [LIST],
    onSuccess: () => announce(`${naam} heeft geen toegang meer`),
  })
  return (
    <div className="rt-stack rt-stack--tight">
      <span className="rt-row">
        <strong>{naam}</strong>
        <span className="rt-quiet">{organisatie}</span>
        <Status tone={antwoord === 'komt' ? 'good' : 'neutral'}>{ANTWOORD[antwoord]}</Status>
        {!heeftToegang && <Status icon="lock">geen toegang meer</Status>}
      </span>
      <span>{`Vraag: ${vraag}`}</span>
      {inbreng !== '' && <span className="rt-prose">{`Brengt in: ${inbreng}`}</span>}
      {gedeeld.length > 0 && (
        <span className="rt-quiet">{`Gedeeld: ${gedeeld.map(({ titel }) => titel).join(', ')}`}</span>
      )}
      {heeftToegang && overleg.status === 'lopend' && (
        <Delen params={{ ...params, gastId }} overleg={overleg} naam={naam} />
      )}
      {heeftToegang && (
        <ButtonRow>
          <Button
            small
            kind="quiet"
            busy={withdraw.isPending}
            aria-label={`Trek in: de uitnodiging van ${naam}`}
            onClick={() => withdraw.mutate({ params: { ...params, gastId } })}
          >
            Trek in
          </Button>
        </ButtonRow>
      )}
    </div>
  )
}

type DelenProps = {
  readonly params: OverlegParams & { readonly gastId: string }
  readonly overleg: Overleg
  readonly naam: string
}

/** A copy of the note of one item, as it stands now. */
function Delen({ params, overleg, naam }: DelenProps) {
  const [agendapuntId, setAgendapuntId] = useState('')
  const share = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten/{gastId}/gedeeld', {
    refreshes: [LIST],
    onSuccess: () => announce(`Gedeeld met ${naam}`),
  })
  return (
    <Form
      label={`Deel met ${naam}`}
      problem={share.error}
      onSubmit={() => share.mutate({ params, body: { agendapuntId } })}
    >
      <SelectField
        name="agendapuntId"
        label={`Welke aantekening deel je met ${naam}?`}
        options={overleg.agenda.map(({ agendapuntId: value, titel: label }) => ({ value, label }))}
        value={agendapuntId}
        onChange={setAgendapuntId}
      />
      <ButtonRow>
        <Button small type="submit" icon="eye" busy={share.isPending} disabled={agendapuntId === ''}>
          Deel deze aantekening
        </Button>
      </ButtonRow>
    </Form>
  )
}

const LEEG = { persoonId: '', vraag: '', grond: '' }

function NieuweGast({ params }: { readonly params: OverlegParams }) {
  const [gast, setGast] = useState(LEEG)
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId: params.casusId } }).data?.data
  const personen = useApiQuery('GET /v1/personen', {}).data?.data.items ?? []
  const seated = new Set(
    (casus?.team ?? [])
      .filter(({ status }) => status === 'actief' || status === 'uitgenodigd')
      .map(({ persoon }) => persoon.persoonId),
  )
  const invite = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten', {
    refreshes: [LIST],
    onSuccess: ({ data }) => {
      announce(`${data.naam} is gevraagd als gast`)
      setGast(LEEG)
    },
  })
  return (
    <Form label="Vraag een gast" problem={invite.error} onSubmit={() => invite.mutate({ params, body: gast })}>
      <SelectField
        name="persoonId"
        label="Wie"
        options={personen
          .filter(({ actief, persoonId }) => actief && !seated.has(persoonId))
          .map(({ persoonId, naam, organisatie }) => ({ value: persoonId, label: `${naam}, ${organisatie.naam}` }))}
        value={gast.persoonId}
        onChange={(persoonId) => setGast({ ...gast, persoonId })}
      />
      <TextArea
        name="vraag"
        label="Wat wil je van de gast weten?"
        hint="De gast leest dit. Noem geen namen van het gezin."
        value={gast.vraag}
        onChange={(vraag) => setGast({ ...gast, vraag })}
      />
      <TextArea
        name="grond"
        label="Waarom mag je met deze gast delen?"
        hint="Dit leest de gast niet."
        value={gast.grond}
        onChange={(grond) => setGast({ ...gast, grond })}
      />
      <ButtonRow>
        <Button type="submit" icon="mail" busy={invite.isPending}>
          Nodig uit als gast
        </Button>
      </ButtonRow>
    </Form>
  )
}
