import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import { useState } from 'react'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Status } from '../../../ui/Status.tsx'
import { LaagForm } from './LaagForm.tsx'
import { VisieForm } from './VisieForm.tsx'

type Open = 'laag' | 'visie' | null

/** On which layer the regie lies and by which visies is worked; only where the network has them (NET-17, NET-18). */
export function LaagEnVisie({ casus }: { readonly casus: Casus }) {
  const { lagen, visies } = useProfiel().lijsten
  const [open, setOpen] = useState<Open>(null)
  if (lagen.length + visies.length === 0) return null
  const mayScale =
    casus.status === 'lopend' && casus.mijnRollen.some((rol) => REGIE_ROLLEN.some((each) => each === rol))
  const close = () => setOpen(null)
  return (
    <Card title="Waar de regie ligt">
      <div className="rt-stack">
        {lagen.length > 0 && <Lagen laag={casus.laag} />}
        {open === 'laag' && <LaagForm casus={casus} onDone={close} />}
        {visies.length > 0 && open !== 'visie' && <Visies casus={casus} />}
        {open === 'visie' && <VisieForm casus={casus} onDone={close} />}
        {mayScale && open === null && (
          <ButtonRow>
            {lagen.length > 0 && (
              <Button small icon="swap" onClick={() => setOpen('laag')}>
                {casus.laag === null ? 'Leg de laag vast' : 'Schaal op of af'}
              </Button>
            )}
            {visies.length > 0 && (
              <Button small kind="quiet" icon="edit" onClick={() => setOpen('visie')}>
                Wijzig de visie
              </Button>
            )}
          </ButtonRow>
        )}
      </div>
    </Card>
  )
}

/** All layers in their order, so that one sees what lies below and above. */
function Lagen({ laag }: { readonly laag: string | null }) {
  const { lagen } = useProfiel().lijsten
  return (
    <div>
      <ol className="rt-layers">
        {lagen.map(({ code, label }) => (
          <li key={code} aria-current={code === laag ? 'step' : undefined}>
            {code === laag ? <strong>{label}</strong> : label}
          </li>
        ))}
      </ol>
      {laag === null && <Status tone="warn">nog niet vastgelegd</Status>}
    </div>
  )
}

function Visies({ casus }: { readonly casus: Casus }) {
  const { visies } = useProfiel().lijsten
  const labels = visies.filter(({ code }) => casus.visies.includes(code)).map(({ label }) => label)
  return (
    <dl className="rt-facts">
      <dt>Visie</dt>
      <dd>{labels.length > 0 ? labels.join(', ') : 'nog niet vastgelegd'}</dd>
    </dl>
  )
}
