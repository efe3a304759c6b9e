import type { MijnActie } from '@regietafel/contract/mijn-werk.contract.ts'
import { TerugkoppelingForm } from '../TerugkoppelingForm.tsx'

type Props = { readonly actie: MijnActie; readonly onCancel: () => void; readonly onSaved: () => void }

/** How an actie goes, told in place. */
export const GiveTerugkoppeling = ({ actie, onCancel, onSaved }: Props) => (
  <TerugkoppelingForm
    casusId={actie.casus.casusId}
    actieId={actie.actieId}
    isStuck={actie.status === 'lukt-niet'}
    onCancel={onCancel}
    onSaved={() => {
      onCancel()
      onSaved()
    }}
  />
)
