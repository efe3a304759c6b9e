import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { TERM_NAMEN } from '@regietafel/domain/netwerk/term.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { RadioGroup } from '../../../ui/ChoiceFields.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { findSleutel } from '../profiel/sleutels.tabel.ts'
import type { EigenTerm, Termen } from './termen.ts'

type Props = {
  readonly sjabloon: Netwerkprofiel
  readonly termen: Termen
  readonly onChange: (termen: Termen) => void
}

/** Own words for the ideas that every netwerk names in its own way (NET-03). What stays empty is taken over. */
export const TermenFields = ({ sjabloon, termen, onChange }: Props) => (
  <>
    <p>Zo heet het in {sjabloon.naam}. Open wat in het nieuwe netwerk anders heet.</p>
    {TERM_NAMEN.map((naam) => {
      const { lidwoord, enkelvoud, meervoud } = term(sjabloon, naam)
      const label = findSleutel(sjabloon, `term.${naam}`)?.label ?? naam
      const set = (change: Partial<EigenTerm>) => onChange({ ...termen, [naam]: { ...termen[naam], ...change } })
      return (
        <Disclosure key={naam} summary={`${label}: ${termen[naam].enkelvoud || enkelvoud}`}>
          <div className="rt-stack">
            <TextField
              name={`termen.${naam}.enkelvoud`}
              label={`${label}, enkelvoud`}
              hint={`Nu: ${enkelvoud}`}
              optional
              value={termen[naam].enkelvoud}
              onChange={(value) => set({ enkelvoud: value })}
            />
            <TextField
              name={`termen.${naam}.meervoud`}
              label={`${label}, meervoud`}
              hint={`Nu: ${meervoud}`}
              optional
              value={termen[naam].meervoud}
              onChange={(value) => set({ meervoud: value })}
            />
            <RadioGroup
              name={`termen.${naam}.lidwoord`}
              label={`${label}, lidwoord`}
              inline
              options={[
                { value: 'de', label: 'de' },
                { value: 'het', label: 'het' },
              ]}
              value={termen[naam].lidwoord || lidwoord}
              onChange={(value) => set({ lidwoord: value })}
            />
          </div>
        </Disclosure>
      )
    })}
  </>
)
