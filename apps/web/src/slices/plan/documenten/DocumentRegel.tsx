import type { UitkomstDocument } from '@regietafel/contract/document.contract.ts'
import { useState } from 'react'
import { toRequest } from '../../../api/address.ts'
import { useSessie } from '../../../api/sessie.ts'
import { Button, ButtonLink } from '../../../ui/Button.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'
import { DeelForm } from './DeelForm.tsx'
import { Ontvangers } from './Ontvangers.tsx'
import { useSoortWoord } from './use-soort-woord.ts'
import { Uitreikingen } from './Uitreikingen.tsx'
import { VerbeterForm } from './VerbeterForm.tsx'

type Props = { readonly casusId: string; readonly document: UitkomstDocument; readonly magDelen: boolean }

/** One version of one document: how it stands, to look at, to share or to put right, and who has it. */
export function DocumentRegel({ casusId, document, magDelen }: Props) {
  const [open, setOpen] = useState<'deel' | 'verbeter' | null>(null)
  const woord = useSoortWoord()(document.soort)
  const naam = document.nummer > 1 ? `${woord}, versie ${document.nummer}` : woord
  const { documentId, status, reden } = document
  const { url } = toRequest('GET /v1/casussen/{casusId}/documenten/{documentId}', { casusId, documentId })
  const { persoon } = useSessie()
  // Whoever only sees the own copy need not be told who has it.
  const others = document.verzendingen.some(({ persoonId }) => persoonId !== persoon.persoonId)
  const close = () => setOpen(null)
  // Only what someone read goes out without names.
  const teControleren = document.controle === 'nodig' || document.controle === 'opnieuw-nodig'
  return (
    <article className="rt-stack rt-stack--tight rt-quote">
      <div className="rt-row rt-row--apart">
        <h3>{naam}</h3>
        <DocumentStand status={status} />
      </div>
      <GedeeldOp gedeeldOp={document.gedeeldOp} gedeeldDoor={document.gedeeldDoor} />
      {reden && <p className="rt-quiet">{`Verbeterd omdat: ${reden}`}</p>}
      {magDelen && status === 'concept' && teControleren && (
        <p>
          {document.controle === 'nodig'
            ? 'Kijk eerst na of niemand te herkennen is. Daarna kun je delen.'
            : 'Na de controle is er iets veranderd. Kijk het nog een keer na, daarna kun je delen.'}
        </p>
      )}
      <div className="rt-buttons">
        <a
          className="utrecht-button rt-button utrecht-button--subtle rt-button--small"
          href={url}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="eye" />
          {status === 'concept' ? 'Bekijk het voorbeeld' : 'Open'}
          <span className="rt-hidden">{`: ${naam}, PDF in een nieuw tabblad`}</span>
        </a>
        {magDelen && status === 'concept' && document.controle !== null && (
          <ButtonLink
            small
            kind={teControleren ? 'primary' : 'quiet'}
            to="/casussen/$casusId/documenten/$documentId/controle"
            params={{ casusId, documentId }}
          >
            {teControleren ? 'Controleer zonder namen' : 'Bekijk de controle'}
          </ButtonLink>
        )}
        {magDelen && status === 'concept' && !teControleren && (
          <Button small aria-expanded={open === 'deel'} onClick={() => setOpen('deel')}>
            {`Deel met ${document.ontvangers.length} ${document.ontvangers.length === 1 ? 'persoon' : 'mensen'}`}
            <span className="rt-hidden">{`: ${naam}`}</span>
          </Button>
        )}
        {magDelen && status === 'gedeeld' && (
          <Button
            small
            kind="quiet"
            icon="edit"
            aria-expanded={open === 'verbeter'}
            onClick={() => setOpen('verbeter')}
          >
            Verbeter<span className="rt-hidden">{`: ${naam}`}</span>
          </Button>
        )}
      </div>
      {open === 'deel' && status === 'concept' && !teControleren && (
        <DeelForm casusId={casusId} document={document} naam={naam} onDone={close} />
      )}
      {open === 'verbeter' && status === 'gedeeld' && (
        <VerbeterForm casusId={casusId} documentId={documentId} onDone={close} />
      )}
      {document.uitreikingen.length > 0 && <Uitreikingen casusId={casusId} document={document} />}
      {others && <Ontvangers naam={naam} verzendingen={document.verzendingen} />}
    </article>
  )
}

function DocumentStand({ status }: Pick<UitkomstDocument, 'status'>) {
  if (status === 'concept') return <Status>nog niet gedeeld</Status>
  if (status === 'gecorrigeerd') return <Status icon="swap">later verbeterd</Status>
  return <Status tone="good">gedeeld</Status>
}

/** When it went out, and by whom. */
const GedeeldOp = ({ gedeeldOp, gedeeldDoor }: Pick<UitkomstDocument, 'gedeeldOp' | 'gedeeldDoor'>) =>
  gedeeldOp && (
    <p className="rt-quiet">{`Gedeeld ${formatDay(dayOf(gedeeldOp))}${gedeeldDoor ? ` door ${gedeeldDoor}` : ''}`}</p>
  )
