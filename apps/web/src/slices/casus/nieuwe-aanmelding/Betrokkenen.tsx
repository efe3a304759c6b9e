import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { CheckboxGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { labelOf, matchesPersoon } from '../../../aanmelding/professionals.ts'
import type { StapProps } from './concept.ts'

/** Who is at work already, and who co-ordinates where the network lets that person stay (INT-09, ROL-08). */
export function Betrokkenen({ concept, onChange }: StapProps) {
  const profiel = useProfiel()
  const regie = useTerm('inhoudelijkeRegie')
  const { persoon } = useSessie()
  const [zoek, setZoek] = useState('')
  const { data } = useApiQuery('GET /v1/personen', {})
  if (!data) return <Loading lines={8} />
  const personen = data.data.items.filter(({ actief, functies }) => actief && functies.includes('ketenpartner'))
  const others = personen.filter(({ persoonId }) => persoonId !== persoon.persoonId)
  const shown = others.filter((each) => concept.partners.includes(each.persoonId) || matchesPersoon(each, zoek))
  const hidden = concept.partners.filter((id) => !shown.some(({ persoonId }) => persoonId === id))
  return (
    <>
      {others.length > 10 && (
        <TextField name="zoek" label="Zoek een professional" type="search" optional value={zoek} onChange={setZoek} />
      )}
      <CheckboxGroup
        name="partners"
        label="Welke professionals zijn al betrokken?"
        hint="Zij krijgen pas een uitnodiging als dit een casus wordt."
        optional
        options={shown.map((each) => ({ value: each.persoonId, ...labelOf(each) }))}
        value={concept.partners}
        onChange={(partners) => onChange({ partners: [...hidden, ...partners] })}
      />
      {waarde(profiel, 'casusregie.toewijzing').zittendeBlijft && (
        <SelectField
          name="bekendeRegieId"
          label={`Is er al een ${regie.enkelvoud}?`}
          hint="Wie de hulp nu al coördineert, blijft dat in principe doen."
          optional
          empty="Nee, of niet bekend"
          options={personen.map((each) => ({ value: each.persoonId, label: `${each.naam}, ${each.organisatie.naam}` }))}
          value={concept.bekendeRegieId ?? ''}
          onChange={(bekendeRegieId) => onChange({ bekendeRegieId })}
          onEmpty={() => onChange({ bekendeRegieId: null })}
        />
      )}
      <TextArea
        name="anderePartners"
        label="Wie zijn er nog meer betrokken?"
        hint="Mensen of organisaties die niet in dit netwerk staan."
        optional
        value={concept.anderePartners}
        onChange={(anderePartners) => onChange({ anderePartners })}
      />
    </>
  )
}
