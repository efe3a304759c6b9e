import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './api/queries.ts'
import { routeTree } from './routes.ts'
import { Loading } from './ui/Loading.tsx'
import './ui/styles/main.css'

const queryClient = createQueryClient(() => {
  const { pathname, href } = router.latestLocation
  if (pathname === '/aanmelden') return
  void router.navigate({ to: '/aanmelden', search: href === '/' ? {} : { naar: href }, replace: true })
})

const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingComponent: () => (
    <div className="rt-page">
      <Loading />
    </div>
  ),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface HistoryState {
    /** What someone searches for; it may be a name, so it is no part of the address. */
    zoek?: string
  }
}

// The back button brings no page back from before signing out.
window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload())

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
