import { Outlet } from '@tanstack/react-router'
import { useSessie } from '../api/sessie.ts'
import { ReadOnlyNote } from '../ui/Note.tsx'
import { Page } from '../ui/Page.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { BEHEER_TABS } from './beheer-tabs.ts'

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
      <Outlet />
    </>
  )
}
