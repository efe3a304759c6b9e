import type { ErrorComponentProps } from '@tanstack/react-router'
import { ButtonLink } from '../ui/Button.tsx'
import { ErrorPanel } from '../ui/Loading.tsx'
import { Empty } from '../ui/Note.tsx'
import { Page } from '../ui/Page.tsx'

/** An address that leads nowhere. */
export const NotFoundPage = () => (
  <Page title="Deze pagina bestaat niet" narrow>
    <Empty
      title="Het adres klopt niet, of de pagina is verhuisd."
      command={<ButtonLink to="/">Naar Mijn werk</ButtonLink>}
    />
  </Page>
)

/** The same where no frame stands around it. */
export const NotFoundAnywhere = () => (
  <main>
    <NotFoundPage />
  </main>
)

/** A page that broke; the frame around it still works. */
export const RouteErrorPage = ({ error, reset }: ErrorComponentProps) => (
  <Page title="Deze pagina werkt nu niet" narrow>
    <ErrorPanel error={error} onRetry={reset} />
  </Page>
)
