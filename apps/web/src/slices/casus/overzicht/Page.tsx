import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { Page } from '../../../ui/Page.tsx'
import { Meedoen } from '../meedoen/Meedoen.tsx'
import { ActiesPerPartner } from './ActiesPerPartner.tsx'
import { Komend } from './Komend.tsx'
import { Laatst } from './Laatst.tsx'
import { OverDezeCasus } from './OverDezeCasus.tsx'
import { WatNu } from './WatNu.tsx'

/** The casus at a glance: what now, who does what, what comes, what happened last. Who is invited is asked first (ROL-02). */
export function OverzichtPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/' })
  const params = { casusId }
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params }).data?.data
  if (!casus) return null
  if (casus.mijnRollen.every((rol) => rol === 'uitgenodigd')) return <Meedoen casus={casus} />
  return (
    <Page title="Overzicht">
      <div className="rt-columns">
        <div className="rt-stack">
          <WatNu casus={casus} />
          <ActiesPerPartner casusId={casusId} />
        </div>
        <div className="rt-stack">
          <Komend casusId={casusId} />
          <OverDezeCasus casus={casus} />
          <Laatst casusId={casusId} />
        </div>
      </div>
    </Page>
  )
}
