import { useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { useOverleg } from '../use-overleg.ts'
import { usePresence } from '../use-presence.ts'
import { Aanwezigen } from './Aanwezigen.tsx'
import { AgendaKolom } from './AgendaKolom.tsx'
import { Afsluiten } from './Afsluiten.tsx'
import { Afspraken } from './Afspraken.tsx'
import { Besluiten } from './Besluiten.tsx'
import { type PlanSlot, PuntKolom } from './PuntKolom.tsx'
import { TafelHead } from './TafelHead.tsx'
import { TafelProvider } from './tafel-context.ts'
import { currentOf } from './tijd.ts'
import '../overleg.css'
import './parts.css'
import './tafel.css'

type Props = { readonly plan: PlanSlot; readonly unsafe: ReactNode }

/** The table: agenda and clock, the item at hand, and what comes of it, for as many as sit there. */
export function TafelPage({ plan, unsafe }: Props) {
  const params = useParams({ from: '/tafel/casussen/$casusId/overleggen/$overlegId/tafel' })
  const term = useTerm('overleg')
  const { data, error, refetch } = useOverleg(params)
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId: params.casusId } })
  const notities = useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}/notities', { params })
  const inbreng = useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng', { params })
  useStroom(params.casusId, ['notitie'], () => void notities.refetch())
  const presence = usePresence(params)
  const [chosen, setChosen] = useState<string | null>(null)
  const code = data?.data.casusCode
  useEffect(() => {
    document.title = `${code ?? term.enkelvoud}, aan tafel · Regietafel`
  }, [code, term])
  if (!data || !casus.data || !inbreng.data)
    return (
      <main id="inhoud" className="rt-page" tabIndex={-1}>
        <h1 className="rt-hidden">{term.voluit}</h1>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />}
      </main>
    )
  const overleg = data.data
  const { agenda } = overleg
  const fallback = overleg.status === 'gepland' ? agenda.find((punt) => punt.code === 'informatie') : currentOf(agenda)
  const selected = agenda.find(({ agendapuntId }) => agendapuntId === chosen) ?? fallback ?? agenda.at(-1)
  const show = (wanted: string) => setChosen(agenda.find((punt) => punt.code === wanted)?.agendapuntId ?? chosen)
  return (
    <TafelProvider
      value={{
        params,
        overleg,
        notities: notities.data?.data.items ?? [],
        inbreng: inbreng.data.data.items,
        presence,
        leads: casus.data.data.mijnRollen.includes('procesregisseur'),
        show,
      }}
    >
      <div className="rt-tafel">
        <TafelHead unsafe={unsafe} />
        <main id="inhoud" className="rt-tafel__kolommen" tabIndex={-1}>
          <AgendaKolom selected={selected?.agendapuntId} onSelect={setChosen} />
          {selected && (
            <PuntKolom punt={selected} index={agenda.indexOf(selected)} plan={plan} onNext={() => setChosen(null)} />
          )}
          <div className="rt-tafel__rechts">
            <Aanwezigen />
            {selected?.code !== 'afspraken' && <Afspraken />}
            <Besluiten />
            <Afsluiten />
          </div>
        </main>
      </div>
    </TafelProvider>
  )
}
