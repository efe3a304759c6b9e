import type { HuishoudlidInvoer } from '@regietafel/contract/huishouden.contract.ts'
import { leeftijdVan, naamVan } from '../../../huishouden/persoon.ts'
import { PersoonToevoegen } from '../../../huishouden/PersoonToevoegen.tsx'
import { PersoonVelden } from '../../../huishouden/PersoonVelden.tsx'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { today } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import type { StapProps } from './concept.ts'

/** The household: each person looked for before being added; one of them is whom it is about (HHD-01, HHD-02, HHD-27). */
export function Personen({ concept, onChange }: StapProps) {
  const { huishouden } = concept
  const save = (next: HuishoudlidInvoer[]) => onChange({ huishouden: next })
  const add = (persoon: HuishoudlidInvoer) => {
    save([...huishouden, { ...persoon, isIndexpersoon: huishouden.length === 0 }])
    announce(`${naamVan(persoon)} toegevoegd`)
  }
  return (
    <div className="rt-stack" id="veld-huishouden" tabIndex={-1}>
      <Card title="Personen" count={huishouden.length} flush>
        {huishouden.length === 0 && (
          <Empty title="Nog niemand">Voeg eerst de persoon toe om wie het gaat, daarna de anderen in huis.</Empty>
        )}
        <ul className="rt-list">
          {huishouden.map((persoon, place) => (
            <li key={place}>
              <Persoon
                persoon={persoon}
                prefix={`huishouden.${place}.`}
                onChange={(next) => save(huishouden.with(place, next))}
                onIndex={() => save(huishouden.map((each, at) => ({ ...each, isIndexpersoon: at === place })))}
                onRemove={() => save(huishouden.filter((_, at) => at !== place))}
              />
            </li>
          ))}
        </ul>
      </Card>
      <Card title={huishouden.length === 0 ? 'Om wie gaat het?' : 'Nog iemand toevoegen'}>
        <PersoonToevoegen onAdd={add} />
      </Card>
    </div>
  )
}

type PersoonProps = {
  readonly persoon: HuishoudlidInvoer
  readonly prefix: string
  readonly onChange: (persoon: HuishoudlidInvoer) => void
  readonly onIndex: () => void
  readonly onRemove: () => void
}

const Persoon = ({ persoon, prefix, onChange, onIndex, onRemove }: PersoonProps) => (
  <div className="rt-stack rt-stack--tight">
    <div className="rt-row rt-row--apart">
      <span className="rt-row">
        <strong>{naamVan(persoon)}</strong>
        <span className="rt-quiet">{leeftijdVan(persoon, today())}</span>
        {persoon.isIndexpersoon && (
          <Status tone="active" icon="target">
            om wie het gaat
          </Status>
        )}
      </span>
      <span className="rt-row">
        {!persoon.isIndexpersoon && (
          <Button small kind="quiet" onClick={onIndex} aria-label={`Het gaat om deze persoon: ${naamVan(persoon)}`}>
            Het gaat om deze persoon
          </Button>
        )}
        <Button small kind="quiet" icon="close" onClick={onRemove} aria-label={`Haal weg: ${naamVan(persoon)}`}>
          Haal weg
        </Button>
      </span>
    </div>
    <Disclosure summary="Gegevens aanvullen">
      <div className="rt-stack">
        <PersoonVelden value={persoon} onChange={onChange} prefix={prefix} />
      </div>
    </Disclosure>
  </div>
)
