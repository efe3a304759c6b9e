import type { Aanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { labelOf } from '../../../aanmelding/professionals.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { type Grond, GrondZonderConvenant } from '../../../casus/GrondZonderConvenant.tsx'
import { useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { CheckboxGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Note } from '../../../ui/Note.tsx'

export type Uitnodiging = Grond & { readonly persoonId: string }
const ZONDER: Grond = { grondslag: null, grondslagZonderConvenant: '' }

/** Who co-ordinates now and stays, where the network lets that person stay (ROL-08). */
const zittendeRegie = ({ bekendeRegie }: Aanmelding, profiel: Netwerkprofiel) =>
  waarde(profiel, 'casusregie.toewijzing').zittendeBlijft ? bekendeRegie : null

/** Who co-ordinates now, who filed it and who is at work belong at the table, unless the procesregisseur says otherwise. */
export const firstUitnodigingen = (aanmelding: Aanmelding, profiel: Netwerkprofiel, me: string): Uitnodiging[] => {
  const zittend = zittendeRegie(aanmelding, profiel)
  const personen = [...(zittend ? [zittend] : []), aanmelding.aanmelder, ...aanmelding.partners]
  return [...new Set(personen.map(({ persoonId }) => persoonId))]
    .filter((persoonId) => persoonId !== me)
    .map((persoonId) => ({ persoonId, ...ZONDER }))
}

type Props = {
  readonly aanmelding: Aanmelding
  readonly value: readonly Uitnodiging[]
  readonly onChange: (value: readonly Uitnodiging[]) => void
}

/** The first seats of the casus; an organisation without the agreement needs a ground (NET-15, ROL-08). */
export function Uitnodigen({ aanmelding, value, onChange }: Props) {
  const profiel = useProfiel()
  const regie = useTerm('inhoudelijkeRegie')
  const me = useSessie().persoon.persoonId
  const { data } = useApiQuery('GET /v1/personen', {})
  const zittend = zittendeRegie(aanmelding, profiel)
  const personen = (data?.data.items ?? []).filter(
    ({ actief, persoonId, functies }) =>
      actief && persoonId !== me && (functies.includes('ketenpartner') || persoonId === zittend?.persoonId),
  )
  const ids = value.map(({ persoonId }) => persoonId)
  const known = new Set([...ids, ...firstUitnodigingen(aanmelding, profiel, me).map(({ persoonId }) => persoonId)])
  const keep = (next: readonly string[]) =>
    onChange(next.map((persoonId) => value.find((each) => each.persoonId === persoonId) ?? { persoonId, ...ZONDER }))
  return (
    <>
      {zittend && (
        <Note title={`${zittend.naam} wordt gevraagd als ${regie.enkelvoud}`}>
          <p>Wie al coördineert, blijft dat doen, tenzij het overleg anders beslist.</p>
        </Note>
      )}
      <CheckboxGroup
        name="uitnodigen"
        label="Wie nodig je uit?"
        optional
        options={personen
          .filter(({ persoonId }) => known.has(persoonId))
          .map((each) => ({
            value: each.persoonId,
            ...labelOf(each),
            // Who co-ordinates already is asked in any case; the overleg may decide otherwise.
            disabled: each.persoonId === zittend?.persoonId,
          }))}
        value={ids}
        onChange={keep}
      />
      <SelectField
        name="nog-iemand"
        label="Nog iemand"
        optional
        empty="Kies een professional"
        options={personen
          .filter(({ persoonId }) => !known.has(persoonId))
          .map(({ persoonId, naam, organisatie }) => ({ value: persoonId, label: `${naam}, ${organisatie.naam}` }))}
        value=""
        onChange={(persoonId) => keep([...ids, persoonId])}
      />
      {value.map(({ persoonId, ...grond }, place) => {
        const persoon = personen.find((each) => each.persoonId === persoonId)
        if (!persoon || persoon.organisatie.convenant) return null
        return (
          <GrondZonderConvenant
            key={persoonId}
            prefix={`uitnodigen.${place}.`}
            organisatie={persoon.organisatie.naam}
            value={grond}
            onChange={(next) =>
              onChange(value.map((each) => (each.persoonId === persoonId ? { persoonId, ...next } : each)))
            }
          />
        )
      })}
    </>
  )
}
