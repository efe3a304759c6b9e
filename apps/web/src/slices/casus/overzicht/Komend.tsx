import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { TermijnStand } from '../../../termijn/TermijnStand.tsx'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay, formatTime } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'

const WAT: Record<Termijn['soort'], (profiel: Netwerkprofiel) => string> = {
  'uitkomst-delen': (profiel) => `Uitkomst delen van ${term(profiel, 'overleg').metLidwoord}`,
  'vervolg-overleg': (profiel) => `Volgend ${term(profiel, 'overleg').enkelvoud} bespreken`,
  'contact-regisseurs': () => 'Contact tussen de regisseurs',
  'herziening-na-afsluiting': () => 'Kijken hoe het na het afsluiten gaat',
  'stilte-mailgroep': () => 'Het is stil in de mailgroep',
  nazorg: () => 'Nazorg: vragen hoe het gaat',
  waakvlam: () => 'Kijken hoe het op waakvlam gaat',
  actie: () => 'Actie',
}

/** Coming dates: overleggen and running terms, the first on top. */
export function Komend({ casusId }: { readonly casusId: string }) {
  const profiel = useProfiel()
  const params = { casusId }
  const overleggen = useApiQuery('GET /v1/casussen/{casusId}/overleggen', { params }).data?.data.items ?? []
  const termijnen = useApiQuery('GET /v1/casussen/{casusId}/termijnen', { params }).data?.data.items ?? []
  const coming = overleggen.filter(({ status }) => status === 'gepland' || status === 'lopend')
  const running = termijnen.filter(({ soort, gehaaldOp }) => soort !== 'actie' && gehaaldOp === null)
  return (
    <Card
      title="Wat komt"
      flush
      commands={
        <ButtonLink small to="/casussen/$casusId/termijnen" params={params}>
          Termijnen
        </ButtonLink>
      }
    >
      {coming.length + running.length === 0 && (
        <Empty title="Nog niets gepland">Overleggen en termijnen van deze casus staan hier.</Empty>
      )}
      <ul className="rt-list">
        {coming.map(({ overlegId, begin, genodigden, voorbereid }) => (
          <li key={overlegId} className="rt-stack rt-stack--tight">
            <span className="rt-row rt-row--apart">
              <strong>{term(profiel, 'overleg').enkelvoud}</strong>
              <time dateTime={begin}>{`${formatDay(dayOf(begin))} ${formatTime(begin)}`}</time>
            </span>
            <span className="rt-quiet">{`${voorbereid} van ${genodigden} voorbereid`}</span>
          </li>
        ))}
        {running.map((termijn) => (
          <li key={termijn.termijnId} className="rt-row rt-row--apart">
            <span>{WAT[termijn.soort](profiel)}</span>
            <TermijnStand {...termijn} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
