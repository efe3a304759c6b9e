import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import { Link, useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { rolWoord, useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import { LopendeOverdracht } from './LopendeOverdracht.tsx'
import { Raadplegen } from './Raadplegen.tsx'
import { RegieCard } from './RegieCard.tsx'
import { SeatCommands } from './SeatCommands.tsx'
import { Uitnodigen } from './Uitnodigen.tsx'
import { Toegang } from './Toegang.tsx'
import { Uitsluitingen } from './Uitsluitingen.tsx'
import { Vertrekken } from './Vertrekken.tsx'
import { WieIsWie } from './WieIsWie.tsx'

const ORDE: Record<Deelname['rol'], number> = {
  procesregisseur: 0,
  'inhoudelijke-regie': 1,
  ketenpartner: 2,
  lijn: 3,
  gast: 4,
}

/** Who is who at this table, how to reach them, and how the seats went (ROL-43, ROL-58). */
export function TeamPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/team' })
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const profiel = useProfiel()
  const regie = useTerm('inhoudelijkeRegie')
  const overleg = useTerm('overleg')
  const me = useSessie().persoon.persoonId
  if (!data) return null
  const { team, mijnRollen, status } = data.data
  const seated = team
    .filter((seat) => seat.status === 'actief' || seat.status === 'uitgenodigd')
    .toSorted((a, b) => ORDE[a.rol] - ORDE[b.rol] || a.persoon.naam.localeCompare(b.persoon.naam, 'nl'))
  const isProces = mijnRollen.includes('procesregisseur')
  const isRegie = mijnRollen.some((rol) => REGIE_ROLLEN.some((regie) => regie === rol))
  const hasRegie = seated.some(({ rol }) => rol === 'inhoudelijke-regie')
  return (
    <Page title="Team" lead={`Wie zitten er aan tafel, en als wat: ${rolWoord(profiel, 'ketenpartner')} of regisseur.`}>
      <div className="rt-stack">
        {!hasRegie && status === 'lopend' && (
          <Note title={`Nog geen ${regie.enkelvoud} afgesproken`}>
            <p>{`Dat spreken jullie samen af in ${overleg.metLidwoord}.`}</p>
          </Note>
        )}
        <LopendeOverdracht casusId={casusId} />
        <RegieCard
          casusId={casusId}
          team={team}
          isProces={isProces}
          mayChange={status === 'lopend' && (isProces || mijnRollen.includes('inhoudelijke-regie'))}
        />
        {isRegie && <Toegang casusId={casusId} mayDecide={isProces && status === 'lopend'} />}
        <Card title="Wie is wie" count={seated.length} flush>
          <WieIsWie
            seats={seated}
            commands={(seat) =>
              status === 'lopend' && (isProces || seat.persoon.persoonId === me) ? (
                <SeatCommands casusId={casusId} seat={seat} />
              ) : null
            }
          />
        </Card>
        <Raadplegen />
        {isProces && status === 'lopend' && (
          <Card>
            <Disclosure summary="Iemand uitnodigen">
              <Uitnodigen casusId={casusId} team={team} mayProposeRegie={!hasRegie} />
            </Disclosure>
          </Card>
        )}
        <Vertrekken casusId={casusId} />
        {isRegie && <Uitsluitingen casusId={casusId} mayRecord={isProces} />}
        {team.length > 0 && (
          <Card title="Wie had welke plaats" flush>
            <Geschiedenis team={team} />
          </Card>
        )}
        <p className="rt-quiet">
          Ken je dit gezin privé?{' '}
          <Link to="/casussen/$casusId/persoonlijk-belang" params={{ casusId }}>
            Meld een persoonlijk belang
          </Link>
        </p>
      </div>
    </Page>
  )
}
