import type { Casusbeschrijving } from '@regietafel/contract/reflectie.contract.ts'
import { useEffect, useRef } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'

type Props = {
  readonly casusId: string
  readonly made: Casusbeschrijving
  /** A decision is still being kept. */
  readonly busy: boolean
  /** Whoever just decided goes on here. */
  readonly takesFocus: boolean
}

/** The last step: exactly what was read goes to the netwerksecretaris, and nothing else (GOV-54, GOV-69). */
export function Aanbieden({ casusId, made, busy, takesFocus }: Props) {
  const { openTwijfels, lekken } = made.nakijkwerk
  const box = useRef<HTMLDivElement>(null)
  const offer = useApiMutation('POST /v1/casussen/{casusId}/casusbeschrijving/aanbieding', {
    refreshes: ['GET /v1/casussen/{casusId}/casusbeschrijving'],
    onSuccess: () => announce('Aangeboden voor reflectie'),
  })
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <div ref={box} className="rt-stack rt-stack--tight">
      {lekken.length > 0 ? (
        <Note tone="warn" title="Nog te herkennen">
          <p>{`Lees deze delen nog eens na: ${lekken.join(', ')}. Wat je daar ziet, kun je selecteren en vervangen.`}</p>
        </Note>
      ) : (
        <p>Lees de rechterkant nog één keer door. Na het aanbieden verandert de tekst niet meer.</p>
      )}
      {offer.error && <ErrorPanel error={offer.error} />}
      <ButtonRow>
        <Button
          kind="primary"
          icon="flag"
          busy={offer.isPending || busy || openTwijfels > 0}
          disabled={lekken.length > 0 && !busy}
          onClick={() => offer.mutate({ params: { casusId }, body: { vingerafdruk: made.vingerafdruk } })}
        >
          Bied aan voor reflectie
        </Button>
      </ButtonRow>
    </div>
  )
}
