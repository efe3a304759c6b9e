import type { UitkomstDocument, Uitreiking } from '@regietafel/contract/document.contract.ts'
import { useState } from 'react'
import { toRequest } from '../../../api/address.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'
import { UitreikForm } from './UitreikForm.tsx'

const WIJZE = { gegeven: 'gegeven', gestuurd: 'gestuurd', voorgelezen: 'samen gelezen' } as const

type Props = { readonly casusId: string; readonly document: UitkomstDocument }

/** The copies of the household: to print or read together, and who got theirs when (COM-09). */
export const Uitreikingen = ({ casusId, document }: Props) => (
  <section className="rt-stack rt-stack--tight" aria-label="Exemplaren voor het huishouden">
    <h4>Voor het huishouden</h4>
    <ul className="rt-stack rt-stack--tight">
      {document.uitreikingen.map((uitreiking) => (
        <li key={uitreiking.uitreikingId}>
          <Exemplaar casusId={casusId} documentId={document.documentId} uitreiking={uitreiking} />
        </li>
      ))}
    </ul>
  </section>
)

type ExemplaarProps = { readonly casusId: string; readonly documentId: string; readonly uitreiking: Uitreiking }

function Exemplaar({ casusId, documentId, uitreiking }: ExemplaarProps) {
  const [open, setOpen] = useState(false)
  const { uitreikingId, naam, wijze, uitgereiktOp, uitgereiktDoor } = uitreiking
  const { url } = toRequest('GET /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}', {
    casusId,
    documentId,
    uitreikingId,
  })
  return (
    <div className="rt-stack rt-stack--tight">
      <div className="rt-row rt-row--apart">
        <span>{naam}</span>
        {wijze && uitgereiktOp ? (
          <Status tone="good">{`${WIJZE[wijze]} ${formatDay(uitgereiktOp)} door ${uitgereiktDoor ?? ''}`}</Status>
        ) : (
          <Status>nog niet gegeven</Status>
        )}
      </div>
      <div className="rt-buttons">
        <a
          className="utrecht-button rt-button utrecht-button--subtle rt-button--small"
          href={url}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="eye" />
          Open
          <span className="rt-hidden">{`: exemplaar van ${naam}, PDF in een nieuw tabblad`}</span>
        </a>
        {uitgereiktOp === null && (
          <Button small aria-expanded={open} onClick={() => setOpen(true)}>
            Leg vast dat het gegeven is<span className="rt-hidden">{`: ${naam}`}</span>
          </Button>
        )}
      </div>
      {open && uitgereiktOp === null && (
        <UitreikForm params={{ casusId, documentId, uitreikingId }} naam={naam} onDone={() => setOpen(false)} />
      )}
    </div>
  )
}
