import type { MijnActie } from '@regietafel/contract/mijn-werk.contract.ts'
import { useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Countdown } from '../../../ui/Countdown.tsx'
import { Status } from '../../../ui/Status.tsx'
import { CasusLink } from './CasusLink.tsx'
import { focusNext } from './row-keys.ts'
import { GiveTerugkoppeling } from './GiveTerugkoppeling.tsx'

/** Acties with their last day; each can be reported on right here, without opening the casus. */
export function ActieList({ acties }: { readonly acties: readonly MijnActie[] }) {
  return (
    <ul className="rt-work__acties">
      {acties.map((actie) => (
        <ActieRow key={actie.actieId} actie={actie} />
      ))}
    </ul>
  )
}

function ActieRow({ actie }: { readonly actie: MijnActie }) {
  const [open, setOpen] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const close = () => {
    setOpen(false)
    row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
  }
  const { wat, casus, einddatum, stand, status, voorCollega } = actie
  return (
    <li ref={row} className={stand === 'te-laat' ? 'rt-work__actie rt-work__actie--late' : 'rt-work__actie'}>
      <div className="rt-work__line">
        <span className="rt-work__what">
          <span className="rt-work__title">{wat}</span>
          <span className="rt-row">
            <CasusLink casus={casus} />
            {status === 'bezig' && <Status tone="active">bezig</Status>}
            {status === 'lukt-niet' && <Status tone="warn">lukt niet</Status>}
            {voorCollega && <Status icon="swap">je vervangt een collega</Status>}
          </span>
        </span>
        <Countdown due={einddatum} />
        <Button small aria-expanded={open} aria-label={`Terugkoppelen: ${wat}`} onClick={() => setOpen(!open)}>
          Terugkoppelen
        </Button>
      </div>
      {open && <GiveTerugkoppeling actie={actie} onCancel={close} onSaved={() => focusNext(row.current)} />}
    </li>
  )
}
