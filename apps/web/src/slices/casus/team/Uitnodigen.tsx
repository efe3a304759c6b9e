import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { type Grond, GrondZonderConvenant } from '../../../casus/GrondZonderConvenant.tsx'
import { useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Checkbox, RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'

type Props = { readonly casusId: string; readonly team: readonly Deelname[]; readonly mayProposeRegie: boolean }

const JA_NEE = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
] as const
type JaNee = 'ja' | 'nee' | ''
const LEEG = {
  persoonId: '',
  isRegie: false,
  contact: '' as JaNee,
  breder: '' as JaNee,
  grondslag: null,
  grondslagZonderConvenant: '',
}
type Keuze = Omit<typeof LEEG, 'grondslag'> & Grond

/** Offers someone a seat; who is proposed for the regie gets the two questions (ROL-01, ROL-06, NET-15). */
export function Uitnodigen({ casusId, team, mayProposeRegie }: Props) {
  const [keuze, setKeuze] = useState<Keuze>(LEEG)
  const change = (next: Partial<Keuze>) => setKeuze({ ...keuze, ...next })
  const regie = useTerm('inhoudelijkeRegie')
  const [contact, breder] = useProfiel().lijsten.geschiktheidsvragen
  const { data } = useApiQuery('GET /v1/personen', {})
  const seated = new Set(
    team.filter(({ status }) => status === 'actief' || status === 'uitgenodigd').map((seat) => seat.persoon.persoonId),
  )
  const personen = (data?.data.items ?? []).filter(
    ({ actief, persoonId, functies }) => actief && functies.includes('ketenpartner') && !seated.has(persoonId),
  )
  const chosen = personen.find(({ persoonId }) => persoonId === keuze.persoonId)
  const invite = useApiMutation('POST /v1/casussen/{casusId}/deelnames', {
    refreshes: ['GET /v1/casussen/{casusId}', 'GET /v1/casussen/{casusId}/tijdlijn'],
    onSuccess: ({ data: seat }) => {
      announce(`${seat.persoon.naam} is uitgenodigd`)
      setKeuze(LEEG)
    },
  })
  const submit = () =>
    invite.mutate({
      params: { casusId },
      body: {
        persoonId: keuze.persoonId,
        rol: keuze.isRegie ? 'inhoudelijke-regie' : 'ketenpartner',
        grondslag: keuze.grondslag,
        grondslagZonderConvenant: keuze.grondslagZonderConvenant.trim() || null,
        geschiktheid:
          keuze.isRegie && keuze.contact !== '' && keuze.breder !== ''
            ? { directContact: keuze.contact === 'ja', kijktVoorbijOrganisatie: keuze.breder === 'ja' }
            : null,
      },
    })
  return (
    <Form problem={invite.error} onSubmit={submit} label="Iemand uitnodigen">
      <SelectField
        name="persoonId"
        label="Wie"
        options={personen.map(({ persoonId, naam, organisatie }) => ({
          value: persoonId,
          label: `${naam}, ${organisatie.naam}`,
        }))}
        value={keuze.persoonId}
        onChange={(persoonId) => change({ persoonId })}
      />
      {chosen && !chosen.organisatie.convenant && (
        <GrondZonderConvenant organisatie={chosen.organisatie.naam} value={keuze} onChange={change} />
      )}
      {mayProposeRegie && (
        <Checkbox
          name="rol"
          label={`Ik stel deze persoon voor als ${regie.enkelvoud}`}
          hint="Het overleg spreekt het samen af."
          checked={keuze.isRegie}
          onChange={(isRegie) => change({ isRegie })}
        />
      )}
      {keuze.isRegie && contact && breder && (
        <>
          <RadioGroup
            name="geschiktheid"
            label={contact.tekst}
            inline
            options={JA_NEE}
            value={keuze.contact}
            onChange={(value) => change({ contact: value })}
          />
          <RadioGroup
            name="geschiktheid.kijktVoorbijOrganisatie"
            label={breder.tekst}
            hint="Een nee mag, en blijft zichtbaar."
            inline
            options={JA_NEE}
            value={keuze.breder}
            onChange={(value) => change({ breder: value })}
          />
        </>
      )}
      <ButtonRow>
        <Button kind="primary" type="submit" icon="mail" busy={invite.isPending} disabled={keuze.persoonId === ''}>
          Nodig uit
        </Button>
      </ButtonRow>
    </Form>
  )
}
