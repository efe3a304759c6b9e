import type { Huishoudlid } from '@regietafel/contract/huishouden.contract.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { naamVan } from '../../../huishouden/persoon.ts'
import { PersoonToevoegen } from '../../../huishouden/PersoonToevoegen.tsx'
import { announce } from '../../../ui/Announcer.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty, ReadOnlyNote } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Lid } from './Lid.tsx'
import { Wijzigen } from './Wijzigen.tsx'

const REGIE = ['procesregisseur', 'inhoudelijke-regie'] as const

/** The household: whom it is about first, then by age; the regisseurs keep it up to date (HHD-01..05). */
export function HuishoudenPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/huishouden' })
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/huishoudleden', { params: { casusId } })
  const [open, setOpen] = useState<string | null>(null)
  const mayWrite = casus?.status === 'lopend' && REGIE.some((rol) => casus.mijnRollen.includes(rol))
  const leden = data?.data.items ?? []
  return (
    <Page title="Huishouden">
      <div className="rt-stack">
        <Card title="Personen" count={leden.length} flush>
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={6} />}
          {data && leden.length === 0 && (
            <Empty title="Nog niemand">Hier staat om wie het gaat en wie er bij het huishouden horen.</Empty>
          )}
          <ul className="rt-list">
            {leden.map((lid) => (
              <li key={lid.huishoudlidId}>
                {open === lid.huishoudlidId ? (
                  <Wijzigen casusId={casusId} lid={lid} onDone={() => setOpen(null)} />
                ) : (
                  <Lid lid={lid} {...(mayWrite && { onEdit: () => setOpen(lid.huishoudlidId) })} />
                )}
              </li>
            ))}
          </ul>
        </Card>
        {mayWrite && <Toevoegen casusId={casusId} leden={leden} />}
        {casus && !mayWrite && (
          <ReadOnlyNote>
            {casus.status === 'lopend'
              ? 'De regisseurs houden het huishouden bij. Klopt er iets niet? Laat het een van hen weten.'
              : 'Deze casus is gesloten. Er verandert niets meer aan het huishouden.'}
          </ReadOnlyNote>
        )}
      </div>
    </Page>
  )
}

type ToevoegenProps = { readonly casusId: string; readonly leden: readonly Huishoudlid[] }

function Toevoegen({ casusId, leden }: ToevoegenProps) {
  const add = useApiMutation('POST /v1/casussen/{casusId}/huishoudleden', {
    refreshes: ['GET /v1/casussen/{casusId}/huishoudleden', 'GET /v1/casussen/{casusId}'],
    onSuccess: ({ data }) => announce(`${naamVan(data)} toegevoegd`),
  })
  return (
    <Card>
      <Disclosure summary="Iemand toevoegen" open={leden.length === 0}>
        <PersoonToevoegen
          busy={add.isPending}
          problem={add.error}
          onAdd={(persoon) =>
            add.mutate({ params: { casusId }, body: { ...persoon, isIndexpersoon: leden.length === 0 } })
          }
        />
      </Disclosure>
    </Card>
  )
}
