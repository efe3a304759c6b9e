import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { FieldGroup } from '../../../ui/Field.tsx'

type Props = {
  readonly team: readonly Deelname[]
  readonly genodigden: ReadonlyMap<string, boolean>
  readonly onChange: (genodigden: ReadonlyMap<string, boolean>) => void
}

/** Who is invited, and who must be there (OVL-09). The procesregisseur chairs and is not in the list. */
export function Genodigden({ team, genodigden, onChange }: Props) {
  const profiel = useProfiel()
  const seats = team.filter(
    ({ rol, status }) =>
      rol !== 'procesregisseur' && rol !== 'lijn' && (status === 'actief' || status === 'uitgenodigd'),
  )
  const invite = (deelnameId: string, on: boolean) => {
    const next = new Map(genodigden)
    if (on) next.set(deelnameId, false)
    else next.delete(deelnameId)
    onChange(next)
  }
  const require = (deelnameId: string, zeker: boolean) => onChange(new Map(genodigden).set(deelnameId, zeker))
  return (
    <FieldGroup name="genodigden" label="Wie nodig je uit" hint="Jij zit voor en staat er vanzelf bij.">
      <ul className="rt-invitees">
        {seats.map(({ deelnameId, persoon, rol }) => (
          <li key={deelnameId}>
            <label className="rt-choice">
              <input
                type="checkbox"
                checked={genodigden.has(deelnameId)}
                onChange={(event) => invite(deelnameId, event.target.checked)}
              />
              <span>{persoon.naam}</span>
              <span className="rt-choice__hint">{`${persoon.organisatie.naam} · ${rolWoord(profiel, rol)}`}</span>
            </label>
            {genodigden.has(deelnameId) && (
              <label className="rt-choice">
                <input
                  type="checkbox"
                  checked={genodigden.get(deelnameId) ?? false}
                  onChange={(event) => require(deelnameId, event.target.checked)}
                />
                <span>
                  moet er zeker bij zijn<span className="rt-hidden">: {persoon.naam}</span>
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </FieldGroup>
  )
}
