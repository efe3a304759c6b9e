import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { type ReactNode, useState } from 'react'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Countdown } from '../../../ui/Countdown.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Menu } from '../../../ui/Menu.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TerugkoppelingForm } from '../TerugkoppelingForm.tsx'
import { AddressForm } from './AddressForm.tsx'
import { isOpen, STATUS } from './actie-words.ts'
import { ChangeForm } from './ChangeForm.tsx'
import { EscalatieForm } from './EscalatieForm.tsx'
import { Said } from './Said.tsx'
import { TransferForm } from './TransferForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

type Step = 'report' | 'address' | 'transfer' | 'escalate' | 'change' | 'withdraw'
const LABELS: Record<Step, string> = {
  report: 'Terugkoppelen',
  address: 'Aanspreken',
  transfer: 'Overdragen',
  escalate: 'Hulp vragen',
  change: 'Wijzigen',
  withdraw: 'Intrekken',
}

type Props = { readonly actie: Actie; readonly isRegie: boolean }

/** One afspraak: what, until when, what was said about it, and what can be done with it. */
export function ActieItem({ actie, isRegie }: Props) {
  const [step, setStep] = useState<Step | null>(null)
  const { status, wat, doel, einddatum, afgerondOp, eersteActiehouder, actiehouder } = actie
  const close = () => setStep(null)
  const toggle = (each: Step) => setStep(step === each ? null : each)
  const { main, more } = stepsFor(actie, isRegie)
  return (
    <li className="rt-acties__item">
      <div className="rt-acties__head">
        <h3 className="rt-acties__what">{wat}</h3>
        <Status tone={STATUS[status].tone}>{STATUS[status].word}</Status>
        {isOpen(status) ? (
          <Countdown due={einddatum} />
        ) : (
          <span className="rt-quiet">{afgerondOp && formatDay(dayOf(afgerondOp))}</span>
        )}
      </div>
      {doel && <p className="rt-quiet">{`Doel: ${doel}`}</p>}
      {eersteActiehouder.deelnameId !== actiehouder.deelnameId && (
        <p className="rt-quiet">{`Afgesproken door ${eersteActiehouder.naam}, ${eersteActiehouder.organisatie}`}</p>
      )}
      <Said said={actie.terugkoppelingen} />
      {isOpen(status) && (
        <ButtonRow>
          {main.map((each) => (
            <Button key={each} small aria-expanded={step === each} onClick={() => toggle(each)}>
              {LABELS[each]}
            </Button>
          ))}
          <Menu
            trigger={(attributes) => (
              <Button small kind="quiet" icon="more" {...attributes} aria-label={`Meer met: ${wat}`}>
                Meer
              </Button>
            )}
          >
            {more.map((each) => (
              <button key={each} type="button" onClick={() => toggle(each)}>
                {LABELS[each]}
              </button>
            ))}
          </Menu>
        </ButtonRow>
      )}
      {step && FORMS[step](actie, close)}
    </li>
  )
}

const FORMS: Record<Step, (actie: Actie, onDone: () => void) => ReactNode> = {
  report: ({ casusId, actieId, status }, onDone) => (
    <TerugkoppelingForm
      casusId={casusId}
      actieId={actieId}
      isStuck={status === 'lukt-niet'}
      onCancel={onDone}
      onSaved={onDone}
    />
  ),
  address: (actie, onDone) => <AddressForm actie={actie} onDone={onDone} />,
  transfer: (actie, onDone) => <TransferForm actie={actie} onDone={onDone} />,
  escalate: (actie, onDone) => <EscalatieForm actie={actie} onDone={onDone} />,
  change: (actie, onDone) => <ChangeForm actie={actie} onDone={onDone} />,
  withdraw: (actie, onDone) => <WithdrawForm actie={actie} onDone={onDone} />,
}

/** The actiehouder reports, others ask; the regie may do everything (PRV-34). */
const stepsFor = ({ isVanMij }: Actie, isRegie: boolean): { main: Step[]; more: Step[] } => ({
  main: isVanMij ? ['report'] : isRegie ? ['report', 'address'] : ['address'],
  more: [
    ...(isVanMij || isRegie ? (['transfer'] as const) : []),
    'escalate',
    ...(isRegie ? (['change', 'withdraw'] as const) : []),
  ],
})
