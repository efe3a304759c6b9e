import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import { useEffect, useRef } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'

type Props = {
  readonly casusId: string
  readonly controle: Controle
  /** A decision is still being kept. */
  readonly busy: boolean
  /** Whoever just decided goes on here. */
  readonly takesFocus: boolean
}

/** The last step: nothing is open, so it can be said that all was read. */
export function Afronden({ casusId, controle, busy, takesFocus }: Props) {
  const { documentId, openTwijfels, lekken, afgerond } = controle
  const box = useRef<HTMLDivElement>(null)
  const finish = useApiMutation('POST /v1/casussen/{casusId}/documenten/{documentId}/controle', {
    refreshes: ['GET /v1/casussen/{casusId}/documenten/{documentId}/controle', 'GET /v1/casussen/{casusId}/documenten'],
    onSuccess: () => announce('Controle afgerond. Je kunt nu delen.'),
  })
  const geldt = afgerond?.geldt === true && openTwijfels === 0
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })
  }, [takesFocus, geldt])
  if (geldt)
    return (
      <div ref={box}>
        <p>
          <strong>{`Gecontroleerd door ${afgerond.door}, ${formatMoment(afgerond.op)}`}</strong>
        </p>
        <p className="rt-quiet">Verandert het plan of een besluit, dan vragen we je opnieuw te kijken.</p>
        <ButtonLink kind="primary" to="/casussen/$casusId/documenten" params={{ casusId }}>
          Naar delen
        </ButtonLink>
      </div>
    )
  return (
    <div ref={box} className="rt-stack rt-stack--tight">
      {afgerond && <p>Sinds de vorige controle is er iets veranderd.</p>}
      {lekken.length > 0 ? (
        <Note tone="warn" title="Nog te herkennen">
          <p>{`Lees deze delen nog eens na: ${lekken.join(', ')}. Wat je daar ziet, kun je selecteren en vervangen.`}</p>
        </Note>
      ) : (
        <p>Lees de rechterkant nog één keer door.</p>
      )}
      {finish.error && <ErrorPanel error={finish.error} />}
      <ButtonRow>
        <Button
          kind="primary"
          busy={finish.isPending || busy || openTwijfels > 0}
          disabled={lekken.length > 0 && !busy}
          onClick={() => finish.mutate({ params: { casusId, documentId }, body: undefined })}
        >
          Rond de controle af
        </Button>
      </ButtonRow>
    </div>
  )
}
