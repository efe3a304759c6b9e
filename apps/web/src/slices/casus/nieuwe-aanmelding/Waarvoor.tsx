import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { HandvatLink } from '../../../profiel/HandvatLink.tsx'
import { useProfiel } from '../../../profiel/profiel.ts'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import type { StapProps } from './concept.ts'

/** Before any name: what for, and on what ground (NET-50, NET-51, PRV-11). */
export function Waarvoor({ concept, onChange }: StapProps) {
  const profiel = useProfiel()
  return (
    <>
      <Note title="Eerst waarvoor, dan pas wie">
        <p>{waarde(profiel, 'doelbinding.tekst')}</p>
      </Note>
      <TextArea
        name="doel"
        label="Waarvoor deel je deze gegevens?"
        hint="Wat moet er beter worden? Schrijf nog geen namen op."
        value={concept.doel}
        onChange={(doel) => onChange({ doel })}
      />
      <RadioGroup
        name="grondslag"
        label="Op welke grond mag je ze delen?"
        hint={<HandvatLink />}
        options={profiel.lijsten.grondslagen.map(({ code, label }) => ({ value: code as string, label }))}
        value={concept.grondslag}
        onChange={(grondslag) => onChange({ grondslag })}
      />
    </>
  )
}
