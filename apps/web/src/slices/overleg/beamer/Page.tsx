import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { formatDay, formatTime } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { useOverleg } from '../use-overleg.ts'
import { isAanTafel, typeWoord } from '../words.ts'
import { currentOf, minutesLeft } from '../tafel/tijd.ts'
import { useNow } from '../tafel/use-now.ts'
import { PlanOpScherm } from './PlanOpScherm.tsx'
import './beamer.css'

/** The second window, for the wall: large, and without preparation, names of the casus or what is only told. */
export function BeamerPage() {
  const params = useParams({ from: '/tafel/casussen/$casusId/overleggen/$overlegId/beamer' })
  const { casusId, overlegId } = params
  const profiel = useProfiel()
  const now = useNow(5)
  const { data, error } = useOverleg(params)
  const notities = useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}/notities', { params })
  const acties = useApiQuery('GET /v1/casussen/{casusId}/acties', { params: { casusId } })
  useStroom(casusId, ['notitie'], () => void notities.refetch())
  useStroom(casusId, ['actie'], () => void acties.refetch())
  useEffect(() => {
    document.title = 'Beamer · Regietafel'
  }, [])
  if (!data) return <main id="inhoud">{error ? <ErrorPanel error={error} /> : <Loading lines={6} />}</main>
  const overleg = data.data
  const punt = currentOf(overleg.agenda)
  const left = minutesLeft(overleg, now)
  const shown = (notities.data?.data.items ?? []).filter(
    ({ alleenMondeling, tekst }) => !alleenMondeling && tekst !== '',
  )
  const place = (uitnodigingId: string | null) =>
    overleg.uitnodigingen.findIndex((each) => each.uitnodigingId === uitnodigingId)
  const here = shown
    .filter(
      ({ agendapuntId, uitnodigingId }) =>
        agendapuntId === punt?.agendapuntId || (punt?.code === 'informatie' && uitnodigingId !== null),
    )
    .sort((a, b) => place(a.uitnodigingId) - place(b.uitnodigingId))
  const made = (acties.data?.data.items ?? []).filter((actie) => actie.overlegId === overlegId)
  const speaker = (uitnodigingId: string | null) =>
    overleg.uitnodigingen.find((each) => each.uitnodigingId === uitnodigingId)?.persoon
  return (
    <main id="inhoud" className="rt-beamer" tabIndex={-1}>
      <header className="rt-beamer__head">
        <span>{`${typeWoord(profiel, overleg.type)} · ${overleg.casusCode}`}</span>
        <span>{`${overleg.uitnodigingen.filter(isAanTafel).length} aan tafel`}</span>
        <span>
          {formatTime(now)}
          {overleg.status === 'lopend' && (left >= 0 ? ` · nog ${left} min` : ` · ${-left} min over tijd`)}
        </span>
      </header>
      <div className="rt-beamer__kolommen">
        <section className="rt-beamer__punt">
          <h1>{overleg.status === 'afgerond' ? 'Dank jullie wel' : (punt?.titel ?? 'Alle punten zijn behandeld')}</h1>
          {punt?.code === 'opening' && <p className="rt-beamer__doel">{overleg.doel}</p>}
          {punt?.code === 'opening' && overleg.openingsverklaring && (
            <blockquote>{overleg.openingsverklaring}</blockquote>
          )}
          {punt?.code && <PlanOpScherm casusId={casusId} code={punt.code} />}
          {here.map(({ notitieId, tekst, uitnodigingId }) => (
            <div key={notitieId} className="rt-beamer__tekst">
              {uitnodigingId && <strong>{speaker(uitnodigingId)?.organisatie}</strong>}
              <p className="rt-prose">{tekst}</p>
            </div>
          ))}
        </section>
        <aside className="rt-beamer__rechts">
          <h2>Afspraken</h2>
          {made.length === 0 && <p className="rt-quiet">Nog geen</p>}
          <ul>
            {made.map(({ actieId, wat, actiehouder, einddatum }) => (
              <li key={actieId}>
                <strong>{wat}</strong>
                <span>{`${actiehouder.naam} · ${formatDay(einddatum)}`}</span>
              </li>
            ))}
          </ul>
          {overleg.besluiten.length > 0 && <h2>Beslist</h2>}
          <ul>
            {overleg.besluiten.map(({ besluitId, tekst, vervolgDag }) => (
              <li key={besluitId}>{vervolgDag ? `Volgende datum: ${formatDay(vervolgDag)}` : tekst}</li>
            ))}
          </ul>
        </aside>
      </div>
    </main>
  )
}
