import type { Casusbeschrijving } from '@regietafel/contract/reflectie.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note, ReadOnlyNote } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Nakijken } from '../controle/Nakijken.tsx'
import { Aanbieden } from './Aanbieden.tsx'
import { Schrijven } from './Schrijven.tsx'

const KEY = 'GET /v1/casussen/{casusId}/casusbeschrijving'
const TITLE = 'Casus voor praktijkreflectie'

/** A casus is brought in for reflection: written with names, read without them, and only then offered (GOV-54). */
export function ReflectiePage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/reflectie' })
  const hasStamtafel = waarde(useProfiel(), 'module.stamtafel')
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  if (!casus) return null
  if (hasStamtafel && casus.mijnRollen.includes('procesregisseur')) return <Inbrengen casusId={casusId} />
  return (
    <Page title={TITLE} narrow>
      <ReadOnlyNote>Deze casus breng jij niet in voor reflectie.</ReadOnlyNote>
    </Page>
  )
}

function Inbrengen({ casusId }: { readonly casusId: string }) {
  const { data, error, refetch } = useApiQuery(KEY, { params: { casusId } })
  const [writes, setWrites] = useState<boolean | null>(null)
  const made = data?.data
  const isWriting = made !== undefined && !made.aangeboden && (writes ?? made.beschrijving === '')
  const isOffered = made !== undefined && made.aangeboden !== null
  const box = useRef<HTMLDivElement>(null)
  const step = made && (isOffered ? 'aangeboden' : isWriting ? 'schrijven' : 'lezen')
  const seen = useRef(step)
  // The button that led to the next step is gone: who works by keyboard goes on where that step begins.
  useEffect(() => {
    if (seen.current && seen.current !== step) (box.current?.querySelector('textarea') ?? box.current)?.focus()
    seen.current = step
  }, [step])
  return (
    <Page
      title={TITLE}
      lead="Je schrijft wat er gebeurde, en leest daarna de versie zonder namen. Alleen die versie gaat de casus uit. De rest ziet niemand anders, ook je team niet."
      back={{ to: '/casussen/$casusId', params: { casusId }, label: 'Overzicht' }}
      commands={
        made &&
        !isWriting &&
        !isOffered && (
          <Button icon="edit" onClick={() => setWrites(true)}>
            Wijzig de tekst
          </Button>
        )
      }
    >
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      <div ref={box} tabIndex={-1}>
        {made && isWriting && <Schrijven casusId={casusId} made={made} onDone={() => setWrites(false)} />}
        {made && !isWriting && !made.aangeboden && <Lezen casusId={casusId} made={made} />}
        {made?.aangeboden && <Aangeboden {...made.aangeboden} />}
      </div>
    </Page>
  )
}

const Lezen = ({ casusId, made }: { readonly casusId: string; readonly made: Casusbeschrijving }) => (
  <Nakijken
    casusId={casusId}
    controle={{ ...made.nakijkwerk, status: 'concept' }}
    afronden={({ besluiten, hasDecided }) => (
      <Aanbieden casusId={casusId} made={made} busy={besluiten.busy} takesFocus={hasDecided} />
    )}
  />
)

/** What went out, and stays as it was then. */
const Aangeboden = ({ op, vraag, beschrijving }: NonNullable<Casusbeschrijving['aangeboden']>) => (
  <div className="rt-stack">
    <Note tone="good" title={`Aangeboden op ${formatDay(dayOf(op))}`}>
      <p>De netwerksecretaris leest alleen dit, en niet uit welke casus het komt. De tekst verandert niet meer.</p>
    </Note>
    <Card title={vraag}>
      <p className="rt-prose">{beschrijving}</p>
    </Card>
  </div>
)
