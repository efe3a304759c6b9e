import { useProfiel } from '../../../profiel/profiel.ts'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { asksFysiek, type OverlegForm } from './form.ts'

type Props = { readonly form: OverlegForm; readonly change: (part: Partial<OverlegForm>) => void }

/** Where: at a house or anywhere, or online; in Zuid-Limburg the first one online asks why (OVL-03, NET-43). */
export function Plaats({ form, change }: Props) {
  const profiel = useProfiel()
  const { soort: onderdelen, keuzes } = profiel.lijsten.onderdelen
  const huizen = onderdelen === 'huizen' ? keuzes : []
  const wantsTable = asksFysiek(profiel, form.type)
  return (
    <>
      <RadioGroup
        name="vorm.soort"
        label="Hoe komen jullie bij elkaar"
        hint={wantsTable ? 'Een eerste overleg is hier in principe aan één tafel, in een huis.' : undefined}
        inline
        options={[
          { value: 'fysiek', label: 'Aan tafel' },
          { value: 'online', label: 'Online' },
        ]}
        value={form.soort}
        onChange={(soort) => change({ soort, plaats: '' })}
      />
      {form.soort === 'fysiek' && huizen.length > 0 && (
        <SelectField
          name="vorm.huis"
          label="Huis"
          optional
          empty="Ergens anders"
          options={huizen.map(({ code, label }) => ({ value: code, label }))}
          value={form.huis}
          onChange={(huis) => change({ huis })}
        />
      )}
      {form.soort === 'fysiek' ? (
        <TextField
          name="vorm.plaats"
          label={form.huis ? 'Zaal' : 'Waar'}
          hint="Staat niet in de mail: alleen wie is aangemeld, leest dit."
          optional={form.huis !== ''}
          value={form.plaats}
          onChange={(plaats) => change({ plaats })}
        />
      ) : (
        <TextField
          name="vorm.plaats"
          label="Link naar het beeldoverleg"
          optional
          value={form.plaats}
          onChange={(plaats) => change({ plaats })}
        />
      )}
      {form.soort === 'online' && wantsTable && (
        <TextArea
          name="vorm.reden"
          label="Waarom online"
          hint="Dit staat in het overzicht van het netwerk."
          value={form.reden}
          onChange={(reden) => change({ reden })}
        />
      )}
    </>
  )
}
