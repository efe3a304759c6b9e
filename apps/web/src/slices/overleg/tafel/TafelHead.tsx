import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatTime } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'
import { STATUS_WORD, typeWoord } from '../words.ts'
import { useTafel } from './tafel-context.ts'
import { useNow } from './use-now.ts'

const LOOK_SECONDS = 5

/** Where we are, how late it is, and the way out. */
export function TafelHead({ unsafe }: { readonly unsafe: ReactNode }) {
  const { overleg, params } = useTafel()
  const profiel = useProfiel()
  const now = useNow(LOOK_SECONDS)
  const check = useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck', { params })
  const missing = check.data?.data.punten.filter(({ blokkeert }) => blokkeert).length
  const { word, tone } = STATUS_WORD[overleg.status]
  const beamer = `/casussen/${params.casusId}/overleggen/${params.overlegId}/beamer`
  return (
    <header className="rt-tafel__head">
      <Link className="rt-tafel__back" to="/casussen/$casusId/overleggen/$overlegId" params={params}>
        <Icon name="chevron-left" />
        <span>{overleg.casusCode}</span>
      </Link>
      <div className="rt-tafel__naam">
        <h1>{typeWoord(profiel, overleg.type)}</h1>
        {overleg.casusNaam && <span className="rt-quiet">{overleg.casusNaam}</span>}
        {overleg.status !== 'lopend' && <Status tone={tone}>{word}</Status>}
      </div>
      <div className="rt-tafel__tools">
        {overleg.status === 'lopend' && missing !== undefined && (
          <a className="rt-tafel__missing" href="#afsluiten">
            {missing === 0
              ? 'klaar om af te sluiten'
              : `afsluiten: nog ${missing} ${missing === 1 ? 'punt' : 'punten'}`}
          </a>
        )}
        <time className="rt-tafel__now" dateTime={now.toISOString()}>
          {formatTime(now)}
        </time>
        <Button
          small
          kind="quiet"
          icon="eye"
          onClick={() => window.open(beamer, `beamer-${params.overlegId}`, 'popup,width=1280,height=800')}
        >
          Beamer
        </Button>
        {unsafe}
      </div>
    </header>
  )
}
