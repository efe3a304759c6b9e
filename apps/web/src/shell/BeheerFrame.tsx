import { Link, Outlet } from '@tanstack/react-router'
import { useApiQuery } from '../api/queries.ts'
import { useSessie } from '../api/sessie.ts'
import { formatDay } from '../ui/format.ts'
import { Note, ReadOnlyNote } from '../ui/Note.tsx'
import { Page } from '../ui/Page.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { BEHEER_TABS } from './beheer-tabs.ts'

/** An agreement or working method that has lapsed, or soon does; nothing is blocked (NET-16, B-37). */
function Aandacht() {
  const items = useApiQuery('GET /v1/convenanten', {}).data?.data.items ?? []
  const due = items.filter(({ vraagtAandacht }) => vraagtAandacht)
  if (due.length === 0) return null
  return (
    <div className="rt-page rt-page--notice">
      <Note tone="warn" title="Kijk naar wat afloopt">
        <ul>
          {due.map(({ convenantId, titel, stand, geldigTot }) => (
            <li key={convenantId}>
              <Link to="/beheer/convenanten/$convenantId" params={{ convenantId }}>
                {titel}
              </Link>
              {` ${stand === 'verlopen' ? 'gold' : 'geldt'} tot en met ${geldigTot ? formatDay(geldigTot) : ''}. Verleng, vernieuw of trek in.`}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}

/** Around every page of the beheer: how the network is set up and who is in it, never a casus. */
export function BeheerFrame() {
  const { persoon, netwerk } = useSessie()
  if (!persoon.functies.includes('functioneel-beheerder'))
    return (
      <Page title="Beheer" narrow>
        <ReadOnlyNote>Het beheer van dit netwerk is van de functioneel beheerder.</ReadOnlyNote>
      </Page>
    )
  return (
    <>
      <Tabs label={`Beheer van ${netwerk.naam}`} tabs={BEHEER_TABS} />
      <Aandacht />
      <Outlet />
    </>
  )
}
