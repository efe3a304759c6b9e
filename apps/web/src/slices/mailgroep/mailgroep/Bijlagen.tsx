import type { Bijlage } from '@regietafel/contract/mailgroep.contract.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { bestandsgrootte } from './bestandsgrootte.ts'

type Props = { readonly casusId: string; readonly bijlagen: readonly Bijlage[] }

/** The files of one bericht: each opens on one's own machine, never in the page (PRV-25). */
export function Bijlagen({ casusId, bijlagen }: Props) {
  if (bijlagen.length === 0) return null
  return (
    <div className="rt-stack rt-stack--tight rt-bijlagen">
      <ul className="rt-stack rt-stack--tight">
        {bijlagen.map(({ bijlageId, naam, grootte }) => (
          <li key={bijlageId}>
            <a className="rt-row" href={`/v1/casussen/${casusId}/mailgroep/bijlagen/${bijlageId}`} download={naam}>
              <Icon name="document" />
              {`${naam} (${bestandsgrootte(grootte)})`}
            </a>
          </li>
        ))}
      </ul>
      <span className="rt-quiet">Niet op virussen gecontroleerd. Open alleen wat je verwacht.</span>
    </div>
  )
}
