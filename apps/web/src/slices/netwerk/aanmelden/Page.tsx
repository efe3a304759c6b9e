import { useLocation, useSearch } from '@tanstack/react-router'
import { Logo } from '../../../ui/Logo.tsx'
import { useApiQuery } from '../../../api/queries.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { meldingVan } from './meldingen.ts'
import { Organisaties } from './Organisaties.tsx'
import { Proefpersonen } from './Proefpersonen.tsx'

/** The door: through one's own organisation, or in the trial as any invented person. */
export function AanmeldenPage() {
  const { melding } = useSearch({ from: '/aanmelden' })
  const isInvited = useLocation({ select: ({ hash }) => hash.includes('aanmeldcode=') })
  const { data, error, refetch } = useApiQuery('GET /v1/aanmeldmogelijkheden', {})
  return (
    <main className="rt-door">
      <p className="rt-door__brand">
        <Logo />
        Regietafel
      </p>
      <Page title="Aanmelden" lead="Eén huishouden, één team, één plan, één regisseur.">
        <div className="rt-stack rt-stack--wide">
          {melding && <Refused {...meldingVan(melding)} />}
          {isInvited && !melding && <Invited />}
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={8} />}
          {data?.data.proef && <Proefpersonen />}
          {data && <Organisaties organisaties={data.data.organisaties} />}
        </div>
      </Page>
    </main>
  )
}

const Invited = () => (
  <Note title="Welkom, je bent uitgenodigd">
    <p>
      Kies hieronder je organisatie en meld je daar aan zoals je gewend bent. Daarna kennen we je, en heb je deze link
      niet meer nodig.
    </p>
  </Note>
)

const Refused = ({ title, detail }: ReturnType<typeof meldingVan>) => (
  <div role="alert">
    <Note tone="warn" title={title}>
      <p>{detail}</p>
    </Note>
  </div>
)
