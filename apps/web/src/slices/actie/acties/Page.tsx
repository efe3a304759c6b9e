import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { useShortcut } from '../../../ui/shortcuts.ts'
import './acties.css'
import { ActieItem } from './ActieItem.tsx'
import { Contactmomenten } from './Contactmomenten.tsx'
import { Escalaties } from './Escalaties.tsx'
import { isOpen } from './actie-words.ts'
import { NewActie } from './NewActie.tsx'
import { Signalen } from './Signalen.tsx'

const LIST = 'GET /v1/casussen/{casusId}/acties'
const SIGNALEN = 'GET /v1/casussen/{casusId}/signalen'
const HEARD = ['actie', 'signaal', 'escalatie', 'contactmoment'] as const

/** What was agreed in this casus, by partner, and what partners tell about it (DOE-04, DOE-05, DOE-18). */
export function ActiesPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/acties' })
  const { data, error, refetch } = useApiQuery(LIST, { params: { casusId } })
  const { data: casus } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const cache = useQueryClient()
  const [adding, setAdding] = useState(false)
  useStroom(casusId, HEARD, () => {
    for (const key of [
      LIST,
      SIGNALEN,
      'GET /v1/casussen/{casusId}/escalaties',
      'GET /v1/casussen/{casusId}/contactmomenten',
    ])
      void cache.invalidateQueries({ queryKey: [key] })
  })
  useShortcut('a', 'Nieuwe actie', () => setAdding(true))
  const isRegie = casus?.data.mijnRollen.some((rol) => REGIE_ROLLEN.some((each) => each === rol)) ?? false
  const mayAdd = casus?.data.status === 'lopend'
  const acties = data?.data.items ?? []
  return (
    <Page
      title="Acties"
      commands={
        mayAdd &&
        !adding && (
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            Nieuwe actie
          </Button>
        )
      }
    >
      <div className="rt-columns">
        <div className="rt-stack">
          {adding && casus && <NewActie casusId={casusId} team={casus.data.team} onDone={() => setAdding(false)} />}
          {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={8} />}
          {data && <ByPartner acties={acties} isRegie={isRegie} />}
        </div>
        <div className="rt-stack">
          <Signalen casusId={casusId} isRegie={isRegie} />
          <Escalaties casusId={casusId} />
          {isRegie && <Contactmomenten casusId={casusId} team={casus?.data.team ?? []} />}
        </div>
      </div>
    </Page>
  )
}

function ByPartner({ acties, isRegie }: { readonly acties: readonly Actie[]; readonly isRegie: boolean }) {
  const open = acties.filter(({ status }) => isOpen(status))
  const closed = acties.filter(({ status }) => !isOpen(status))
  const partners = Map.groupBy(open, ({ actiehouder }) => actiehouder.deelnameId)
  const mineFirst = [...partners.values()].toSorted((a, b) => Number(b[0]?.isVanMij) - Number(a[0]?.isVanMij))
  return (
    <>
      {acties.length === 0 && (
        <Card>
          <Empty title="Er zijn nog geen acties.">
            Een actie zegt wie wat doet, en wanneer het klaar is. In het overleg maak je ze samen; hier kan het ook.
          </Empty>
        </Card>
      )}
      {mineFirst.map((list) => (
        <PartnerCard key={list[0]?.actiehouder.deelnameId} acties={list} isRegie={isRegie} />
      ))}
      {closed.length > 0 && (
        <Disclosure summary={`Klaar of ingetrokken (${closed.length})`} open={open.length === 0}>
          <Card flush>
            <ul className="rt-acties">
              {closed.map((actie) => (
                <ActieItem key={actie.actieId} actie={actie} isRegie={isRegie} />
              ))}
            </ul>
          </Card>
        </Disclosure>
      )}
    </>
  )
}

function PartnerCard({ acties, isRegie }: { readonly acties: readonly Actie[]; readonly isRegie: boolean }) {
  const [first] = acties
  if (!first) return null
  const { naam, organisatie } = first.actiehouder
  const title = (
    <>
      {first.isVanMij ? `${naam} (jij)` : naam} <span className="rt-quiet">{organisatie}</span>
    </>
  )
  return (
    <Card title={title} count={acties.length} flush>
      <ul className="rt-acties">
        {acties.map((actie) => (
          <ActieItem key={actie.actieId} actie={actie} isRegie={isRegie} />
        ))}
      </ul>
    </Card>
  )
}
