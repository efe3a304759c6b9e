import type { Profielregistratie } from '@regietafel/contract/bevoegdheid.contract.ts'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { SelectField } from '../../ui/ChoiceFields.tsx'
import { PROFIEL_OPTIES } from './words.ts'

type Props = { readonly value: Competentieprofiel; readonly onChange: (profiel: Competentieprofiel) => void }

/** Which profile the scores are about. */
export const ProfielKeuze = ({ value, onChange }: Props) => (
  <SelectField name="profiel" label="Profiel" options={PROFIEL_OPTIES} value={value} onChange={onChange} />
)

/** The profile that someone works with now, to begin with. */
export const firstProfiel = (registraties: readonly Profielregistratie[]): Competentieprofiel =>
  registraties.find(({ stand }) => stand === 'geldig')?.profiel ?? 'casusregisseur-a'
