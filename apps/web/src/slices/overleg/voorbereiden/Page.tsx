import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { useOverleg } from '../use-overleg.ts'
import { formatWanneer, typeWoord } from '../words.ts'
import { InbrengForm } from './InbrengForm.tsx'

/** Prepare: what plays now and what matters from the past, for the purpose of this overleg (OVL-04, OVL-05). */
export function VoorbereidenPage() {
  const params = useParams({ from: '/frame/casussen/$casusId/overleggen/$overlegId/voorbereiden' })
  const profiel = useProfiel()
  const overleg = useOverleg(params)
  const inbreng = useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng', { params })
  const error = overleg.error ?? inbreng.error
  const back = { label: 'Overleg', to: '/casussen/$casusId/overleggen/$overlegId', params } as const
  if (!overleg.data || !inbreng.data)
    return (
      <Page title="Voorbereiden" back={back}>
        {error ? <ErrorPanel error={error} /> : <Loading lines={8} />}
      </Page>
    )
  const { type, doel, begin, eind } = overleg.data.data
  const mine = inbreng.data.data.items.find(({ isVanMij }) => isVanMij)
  return (
    <Page title="Voorbereiden" back={back} lead={`${typeWoord(profiel, type)} · ${formatWanneer({ begin, eind })}`}>
      {mine ? (
        <InbrengForm key={mine.inbrengId} params={params} doel={doel} inbreng={mine} />
      ) : (
        <Empty title="Je staat niet op de lijst van dit overleg">
          Alleen wie is uitgenodigd, bereidt zich hier voor. Vraag de procesregisseur als dat niet klopt.
        </Empty>
      )}
    </Page>
  )
}
