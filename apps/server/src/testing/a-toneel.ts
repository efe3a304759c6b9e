import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { createActeur } from '../proef/acteur.ts'
import { createKlok } from '../proef/klok.ts'
import type { Toneel } from '../proef/toneel.ts'
import type { TestPersoon, TestServer } from './test-server.ts'

/** A stage for stories on a test server: the story's clock is the server's, and today is when it was made. */
export function aToneel(server: TestServer, profiel: string, personen: Readonly<Record<string, TestPersoon>>): Toneel {
  return {
    klok: createKlok(server.now(), (now) => server.setNow(now)),
    acteur: createActeur(server.app, server.store, () => server.now()),
    profiel: getProfiel(profiel, dagVan(server.now())),
    wie: (naam) => {
      const persoon = personen[naam]
      if (!persoon) throw new Error(`Nobody is called ${naam}`)
      return persoon
    },
  }
}
