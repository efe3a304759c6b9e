import { isSame } from '@regietafel/domain/netwerk/compare-profielen.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { fieldId, useMelding } from '../../../ui/Form.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'
import { onderdeelVan, withOnderdeel } from '../profiel/onderdeel-van.ts'
import type { Sleutel } from '../profiel/sleutels.tabel.ts'
import { zeg } from '../profiel/zeg.ts'
import { VormVeld } from './VormVeld.tsx'

type Props = {
  readonly sleutel: Sleutel
  readonly was: Netwerkprofiel
  readonly profiel: Netwerkprofiel
  readonly onChange: (profiel: Netwerkprofiel) => void
  /** Something is wrong here: it opens by itself. */
  readonly hasFout: boolean
}

/** The place of a key or list in what is sent. */
export const wireName = (sleutel: string) =>
  sleutel.startsWith('lijsten.') ? `profiel.${sleutel}` : `profiel.waarden.${sleutel}`

/** One key: what it is now in a line, and its fields when one opens it. */
export function SleutelVeld({ sleutel, was, profiel, onChange, hasFout }: Props) {
  const name = wireName(sleutel.sleutel)
  const melding = useMelding(name)
  const waarde = onderdeelVan(profiel, sleutel.sleutel)
  const old = onderdeelVan(was, sleutel.sleutel)
  const isChanged = !isSame(waarde, old)
  const set = (changed: unknown) => onChange(withOnderdeel(profiel, sleutel.sleutel, changed))
  return (
    <div id={fieldId(name)} className={melding ? 'rt-field rt-field--invalid' : undefined}>
      <Disclosure
        open={hasFout}
        summary={
          <span className="rt-row">
            <strong>{sleutel.label}</strong>
            <span className="rt-quiet">{brief(zeg(sleutel.vorm, waarde))}</span>
            {isChanged && <Status tone="active">gewijzigd</Status>}
          </span>
        }
      >
        <div className="rt-stack">
          {melding && (
            <span className="rt-field__error">
              <Icon name="warning" />
              {melding}
            </span>
          )}
          <VormVeld
            name={sleutel.sleutel.startsWith('lijsten.') ? name : `${name}.waarde`}
            label={sleutel.label}
            hint={sleutel.uitleg}
            vorm={sleutel.vorm}
            waarde={waarde}
            onChange={set}
          />
          {isChanged && (
            <div>
              <Button small kind="quiet" onClick={() => set(old)}>
                Zet terug: {sleutel.label}
              </Button>
            </div>
          )}
        </div>
      </Disclosure>
    </div>
  )
}

const MOST = 90

function brief(lines: readonly string[]): string {
  const line = lines.join(' · ')
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line
}
