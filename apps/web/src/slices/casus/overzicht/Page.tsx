import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { Navigate, useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Meedoen } from '../meedoen/Meedoen.tsx'
import { ActiesPerPartner } from './ActiesPerPartner.tsx'
import { Komend } from './Komend.tsx'
import { LaagEnVisie } from './LaagEnVisie.tsx'
import { Laatst } from './Laatst.tsx'
import { OverDezeCasus } from './OverDezeCasus.tsx'
import { WatNu } from './WatNu.tsx'

/** The casus at a glance: what now, who does what, what comes, what happened last. Who is invited is asked first (ROL-02). */
export function OverzichtPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/' })
  const params = { casusId }
  const me = useSessie().persoon.persoonId
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params }).data?.data
  if (!casus) return null
  if (casus.mijnRollen.every((rol) => rol === 'uitgenodigd'))
    return isAskedToTakeOver(casus, me) ? (
      <Navigate to="/casussen/$casusId/overdracht" params={params} replace />
    ) : (
      <Meedoen casus={casus} />
    )
  return (
    <Page title="Overzicht" commands={<NaarStamtafel casus={casus} />}>
      <div className="rt-columns">
        <div className="rt-stack">
          <WatNu casus={casus} />
          <ActiesPerPartner casusId={casusId} />
        </div>
        <div className="rt-stack">
          <Komend casusId={casusId} />
          <LaagEnVisie casus={casus} />
          <OverDezeCasus casus={casus} />
          <Laatst casusId={casusId} />
        </div>
      </div>
    </Page>
  )
}

/** What is seen in more than one casus, or asks to think together, belongs at another table, where the netwerk has it (GOV-57, NET-53). */
function NaarStamtafel({ casus }: { readonly casus: Casus }) {
  const hasStamtafel = waarde(useProfiel(), 'module.stamtafel')
  if (!hasStamtafel || !casus.mijnRollen.includes('procesregisseur')) return null
  const params = { casusId: casus.casusId }
  return (
    <>
      <ButtonLink kind="quiet" icon="flag" to="/casussen/$casusId/patroon-melden" params={params}>
        Meld een patroon aan de Stamtafel
      </ButtonLink>
      <ButtonLink kind="quiet" icon="chat" to="/casussen/$casusId/reflectie" params={params}>
        Breng in voor reflectie
      </ButtonLink>
    </>
  )
}

/** An offered seat of a hand-over has no end, unlike a substitute's: it asks another question than joining (ROL-35). */
const isAskedToTakeOver = ({ team }: Casus, me: string): boolean =>
  team.some(
    ({ persoon, status, vervangtDeelnameId, tot }) =>
      persoon.persoonId === me && status === 'uitgenodigd' && vervangtDeelnameId !== null && tot === null,
  )
