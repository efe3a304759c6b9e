import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { isBestuursfunctie } from '@regietafel/domain/toegang/rollen.ts'
import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { formatCount, formatDayLong, today } from '../../../ui/format.ts'
import { ActieCards } from './ActieCards.tsx'
import { Casussen } from './Casussen.tsx'
import { Filters } from './Filters.tsx'
import { LateOfOthers } from './LateOfOthers.tsx'
import './mijn-werk.css'
import { Termijnen } from './Termijnen.tsx'
import { useRowKeys } from './row-keys.ts'
import { Vandaag } from './Vandaag.tsx'
import { Voorgelegd } from './Voorgelegd.tsx'
import { Wacht } from './Wacht.tsx'
import { narrow, readFilter, sortActies } from './work-list.ts'

/** Where everyone begins; who works for the bestuur has no casussen and begins elsewhere (GOV-69). */
export const MijnWerkPage = () =>
  useSessie().persoon.functies.every(isBestuursfunctie) ? <Navigate to="/stamtafel" replace /> : <EigenWerk />

/** What waits for me, in all my casussen (DOE-23): the page that people open fifty times a day. */
function EigenWerk() {
  const { data, error, refetch } = useApiQuery('GET /v1/mijn-werk', {})
  const isManager = useSessie().persoon.functies.includes('manager')
  const lead = data ? describe(data.data) : formatDayLong(today())
  return (
    <Page
      title="Mijn werk"
      lead={lead}
      commands={
        <ButtonLink kind="quiet" icon="leave" to="/afwezigheid">
          Afwezig melden
        </ButtonLink>
      }
    >
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={10} />}
      <div className="rt-stack">
        {isManager && <Voorgelegd />}
        {data && (isEmpty(data.data) ? <NothingYet /> : <Work work={data.data} />)}
      </div>
    </Page>
  )
}

function Work({ work }: { readonly work: MijnWerk }) {
  const filter = readFilter(useSearch({ from: '/frame/' }))
  const [zoek, setZoek] = useState('')
  const shown = narrow(work, filter.rol, zoek)
  const acties = sortActies(shown.acties, work.vandaag)
  useRowKeys()
  const show = (...parts: readonly string[]) => filter.toon === 'alles' || parts.includes(filter.toon)
  return (
    <div className="rt-stack rt-work">
      <Filters work={work} filter={filter} zoek={zoek} onZoek={setZoek} />
      <div className="rt-work__columns">
        {show() && <Vandaag work={shown} acties={acties.vandaag} />}
        {show('wacht') && (
          <div className="rt-work__aside">
            <Wacht items={shown.wachtOpMij} />
          </div>
        )}
        {show('te-laat', 'week') && <ActieCards acties={acties} toon={filter.toon} />}
        {show('te-laat') && <LateOfOthers acties={shown.teLaatBijAnderen} />}
      </div>
      {show() && shown.termijnen.length > 0 && <Termijnen termijnen={shown.termijnen} today={work.vandaag} />}
      {show() && work.casussen.length > 0 && <Casussen work={shown} />}
    </div>
  )
}

/** The day, and what stands out in it. */
function describe({ vandaag, acties, wachtOpMij }: MijnWerk): string {
  const late = acties.filter(({ stand }) => stand === 'te-laat').length
  const parts = [
    formatDayLong(vandaag),
    ...(late > 0 ? [`${formatCount(late, 'actie', 'acties')} te laat`] : []),
    ...(wachtOpMij.length > 0 ? [`${formatCount(wachtOpMij.length, 'vraag wacht', 'vragen wachten')} op jou`] : []),
  ]
  return parts.join(' · ')
}

const isEmpty = ({ acties, wachtOpMij, casussen }: MijnWerk) =>
  acties.length + wachtOpMij.length + casussen.length === 0

const NothingYet = () => (
  <Card flush>
    <Empty title="Er wacht niets op je.">
      Hier komt wat anderen van je vragen: acties, signalen, uitnodigingen en termijnen uit al je casussen. Je eerste
      casus verschijnt zodra een regisseur je uitnodigt.
    </Empty>
  </Card>
)
