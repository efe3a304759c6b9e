import type { AnonimiseringBesluit, Controle } from '@regietafel/contract/anonimisering.contract.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatMoment } from '../../../ui/format.ts'

type Props = Pick<Controle, 'besluiten' | 'sleutel'> & {
  readonly onWithdraw: (besluit: Controle['besluiten'][number]) => void
}

/** What was decided in this casus, and who is behind which label: both stay with the regie. */
export const Besluiten = ({ besluiten, sleutel, onWithdraw }: Props) => (
  <div className="rt-stack rt-stack--tight">
    <Disclosure summary={`Besluiten in deze casus (${besluiten.length})`}>
      <ul className="rt-stack rt-stack--tight">
        {besluiten.map((besluit) => (
          <li key={besluit.besluitId} className="rt-row rt-row--apart">
            <BesluitZin besluit={besluit} />
            <Button small kind="quiet" onClick={() => onWithdraw(besluit)}>
              Neem terug<span className="rt-hidden">{`: ${besluit.tekst}`}</span>
            </Button>
          </li>
        ))}
      </ul>
      {besluiten.length === 0 && <p className="rt-quiet">Nog geen. Wat je beslist, geldt ook voor latere teksten.</p>}
    </Disclosure>
    <Disclosure summary="Sleutel: wie is wie">
      <p className="rt-quiet">Alleen wie de regie heeft, ziet dit. De sleutel gaat nooit mee met een document.</p>
      <dl className="rt-facts">
        {sleutel.map(({ label, wie }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{wie}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </div>
)

const BesluitZin = ({ besluit: { tekst, keuze, label, door, op } }: { readonly besluit: AnonimiseringBesluit }) => (
  <span>
    {keuze === 'vervang' ? `“${tekst}” wordt “${label}”` : `“${tekst}” blijft staan`}
    <span className="rt-quiet">{` · ${door}, ${formatMoment(op)}`}</span>
  </span>
)
