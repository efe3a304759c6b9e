import type { MijnActie } from '@regietafel/contract/mijn-werk.contract.ts'
import { TerugkoppelingForm } from '../TerugkoppelingForm.tsx'

/** How an actie goes, told in place. */
export const GiveTerugkoppeling = ({ actie, onDone }: { readonly actie: MijnActie; readonly onDone: () => void }) => (
  <TerugkoppelingForm
    casusId={actie.casus.casusId}
    actieId={actie.actieId}
    isStuck={actie.status === 'lukt-niet'}
    onDone={onDone}
  />
)
