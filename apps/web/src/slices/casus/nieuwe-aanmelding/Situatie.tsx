import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { schaalWoord } from '@regietafel/domain/netwerk/schaal.ts'
import { INDELING_WOORD, useProfiel } from '../../../profiel/profiel.ts'
import { CheckboxGroup, RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { niveauKeuzes, toNiveauKeuze, URGENTIE_KEUZES } from '../../../aanmelding/keuzes.ts'
import { OnderdeelKeuze } from './OnderdeelKeuze.tsx'
import type { StapProps } from './concept.ts'

/** What the network sorts by, which part it belongs to, how soon, and why the own chain does not suffice (INT-09, NET-07 .. NET-11). */
export function Situatie({ concept, onChange }: StapProps) {
  const profiel = useProfiel()
  const { indeling, onderdelen } = profiel.lijsten
  const { vanaf } = waarde(profiel, 'ave.instap')
  const schaal = schaalWoord(profiel)
  return (
    <>
      {indeling.keuzes.length > 0 && (
        <CheckboxGroup
          name="themas"
          label={indeling.soort === 'doelen' ? 'Wat willen jullie samen bereiken?' : INDELING_WOORD[indeling.soort]}
          hint="Meer dan één mag."
          options={indeling.keuzes.map(({ code, label }) => ({ value: code, label }))}
          value={concept.themas}
          onChange={(themas) => onChange({ themas })}
        />
      )}
      {onderdelen.keuzes.length > 0 && (
        <OnderdeelKeuze value={concept.onderdeel} onChange={(onderdeel) => onChange({ onderdeel })} />
      )}
      {schaal !== null && (
        <SelectField
          name="niveau"
          label={schaal === 'AVE' ? 'Welk AVE-niveau past hierbij?' : `Welk ${schaal} past hierbij?`}
          hint={`${vanaf === null ? '' : `Dit netwerk neemt een casus aan vanaf ${schaal} ${vanaf}. `}Weet je het niet? Laat het dan open.`}
          optional
          empty="Weet ik niet"
          options={niveauKeuzes(schaal)}
          value={toNiveauKeuze(concept.niveau)}
          onChange={(niveau) => onChange({ niveau: Number(niveau) })}
          onEmpty={() => onChange({ niveau: null })}
        />
      )}
      <TextArea
        name="waaromNietEigenKeten"
        label="Waarom kom je er met je eigen keten niet uit?"
        hint="Waar raken zorg en veiligheid elkaar? Wat is er al geprobeerd?"
        value={concept.waaromNietEigenKeten}
        onChange={(waaromNietEigenKeten) => onChange({ waaromNietEigenKeten })}
      />
      <RadioGroup
        name="urgentie"
        label="Hoe snel moet hier iemand naar kijken?"
        hint="Is iemand nu in gevaar? Bel 112."
        options={URGENTIE_KEUZES}
        value={concept.urgentie ?? ''}
        onChange={(urgentie) => onChange({ urgentie })}
      />
    </>
  )
}
