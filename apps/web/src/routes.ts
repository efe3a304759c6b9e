import { beheerRoutes, bevoegdheidRoutes } from './routes/beheer.ts'
import { casusRoutes } from './routes/casus.ts'
import { beheer, casus, frame, root, tafelFrame } from './routes/frames.ts'
import { aanmelden, mainRoutes } from './routes/main.ts'
import { overlegRoutes, tafelRoutes } from './routes/overleg.ts'
import { profielBeheerRoutes, profielRoutes } from './routes/profiel.ts'

/** Every address of the app with its page, as a table of contents. Each page is its own chunk. */
export const routeTree = root.addChildren([
  aanmelden,
  frame.addChildren([
    ...mainRoutes,
    ...bevoegdheidRoutes,
    ...profielRoutes,
    beheer.addChildren([...beheerRoutes, ...profielBeheerRoutes]),
    casus.addChildren([...casusRoutes, ...overlegRoutes]),
  ]),
  tafelFrame.addChildren(tafelRoutes),
])
