import type { Beoordeling } from '@regietafel/contract/bevoegdheid.contract.ts'
import { type Ontwikkelpunt, ontwikkellijst } from '@regietafel/domain/bevoegdheid/beoordeling.ts'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { Card } from '../../ui/Card.tsx'
import { Empty } from '../../ui/Note.tsx'
import { Status } from '../../ui/Status.tsx'
import { scoreWoord } from './words.ts'

type Props = { readonly profiel: Competentieprofiel; readonly beoordelingen: readonly Beoordeling[] }

/** What to work on, from both scores; only for the person and the manager (ROL-54). */
export function Ontwikkelpunten({ profiel, beoordelingen }: Props) {
  const scores = (kant: 'zelf' | 'manager') =>
    beoordelingen.find((each) => each.profiel === profiel && each.kant === kant)?.scores ?? []
  const punten = ontwikkellijst(profiel, { zelf: scores('zelf'), manager: scores('manager') })
  return (
    <Card title="Om aan te werken" count={punten.length} flush>
      {punten.length === 0 && (
        <Empty title="Niets op de lijst">
          Hier komt wat een van beiden ‘nog niet’ of ‘deels’ vindt, en waar jullie ver uit elkaar liggen.
        </Empty>
      )}
      <ul className="rt-list">
        {punten.map((punt) => (
          <li key={punt.code} className="rt-stack rt-stack--tight">
            <span>{punt.tekst}</span>
            <span className="rt-row rt-quiet">
              <Waarom punt={punt} />
              {`zelf: ${scoreWoord(punt.zelf)}, manager: ${scoreWoord(punt.manager)}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Waarom = ({ punt: { waarom } }: { readonly punt: Ontwikkelpunt }) => (
  <Status icon={waarom === 'verschil' ? 'swap' : 'target'}>
    {waarom === 'verschil' ? 'jullie zien dit anders' : 'nog te leren'}
  </Status>
)
