import { isBestuursfunctie } from '@regietafel/domain/toegang/rollen.ts'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useSessie, useSignOut, useSignOutEverywhere, useSwitchNetwerk } from '../api/sessie.ts'
import { useProfiel } from '../profiel/profiel.ts'
import { Frame } from '../ui/Frame.tsx'
import { NetworkSwitch } from '../ui/NetworkSwitch.tsx'
import { placesFor } from './places.ts'

/** The frame with the one who is signed in. */
export function AppFrame() {
  const { persoon } = useSessie()
  const profiel = useProfiel()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const signOutEverywhere = useSignOutEverywhere()
  return (
    <Frame
      places={placesFor(persoon.functies, profiel)}
      network={<Netwerken />}
      footer={<Voet />}
      {...(!persoon.functies.every(isBestuursfunctie) && {
        onSearch: (zoek) => void navigate({ to: '/casussen', state: { zoek } }),
      })}
      person={{
        name: persoon.naam,
        about: `${persoon.functienaam}, ${persoon.organisatie.naam}`,
        own: [{ to: '/instellingen', label: 'Mijn instellingen', icon: 'settings' }],
        onSignOut: () => signOut.mutate({}),
        onSignOutEverywhere: () => signOutEverywhere.mutate({}),
      }}
    >
      <Outlet />
    </Frame>
  )
}

/** Of which network this is, whom to ask, and on what the co-operation rests (NET-14, NET-21). */
function Voet() {
  const { netwerk } = useSessie()
  const { contactadres } = useProfiel().lijsten
  return (
    <>
      <span>{netwerk.naam}</span>
      <a href={`mailto:${contactadres}`}>{contactadres}</a>
      <Link to="/afspraken">Waarop we samenwerken</Link>
    </>
  )
}

/** Changing network is changing person: nothing of the one network stays on the screen of the other. */
function Netwerken() {
  const { netwerk, andereNetwerken } = useSessie()
  const switchNetwerk = useSwitchNetwerk()
  const networks = [netwerk, ...andereNetwerken].map(({ netwerkId, naam }) => ({ id: netwerkId, name: naam }))
  const open = (id: string) => {
    const other = andereNetwerken.find((each) => each.netwerkId === id)
    if (other) switchNetwerk.mutate({ body: { netwerkId: other.netwerkId, persoonId: other.persoonId } })
  }
  return <NetworkSwitch current={netwerk.netwerkId} networks={networks} onSwitch={open} />
}
