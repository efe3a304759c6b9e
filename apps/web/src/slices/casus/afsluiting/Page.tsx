import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import { buitenpartijenOf } from '@regietafel/domain/casus/afsluiten.ts'
import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { useStroom } from '../../../api/stroom.ts'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Ambitie } from './Ambitie.tsx'
import { Checklist } from './Checklist.tsx'
import { Eerder } from './Eerder.tsx'
import { Gesloten } from './Gesloten.tsx'
import { Nazorg } from './Nazorg.tsx'
import { NieuwVoorstel } from './NieuwVoorstel.tsx'
import { Voorstel } from './Voorstel.tsx'
import { VraagToestemming } from './Toestemming.tsx'
import { StartWaakvlam, Waakvlam } from './Waakvlam.tsx'
import { PARTIJ_WOORD, VORM_WOORD } from './words.ts'

const route = getRouteApi('/frame/casussen/$casusId/afsluiting')
const KEY = 'GET /v1/casussen/{casusId}/afsluitingen'

/** Closing in the words of the netwerk: what stands in the way, who says what, the decision, and opening again (SLT-01, SLT-02, SLT-10). */
export function AfsluitingPage() {
  const { casusId } = route.useParams()
  const profiel = useProfiel()
  const { data, error, refetch } = useApiQuery(KEY, { params: { casusId } })
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  useStroom(casusId, ['afsluiting', 'casus', 'actie'], () => void refetch())
  if (!data)
    return (
      <Page title="Afsluiten">{error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading />}</Page>
    )
  const afsluitingen = data.data
  const { titel } = VORM_WOORD[afsluitingen.vorm]
  const isOpen = afsluitingen.casusStatus === 'lopend'
  const isProces = casus.data?.data.mijnRollen.includes('procesregisseur') ?? false
  const [heropening] = afsluitingen.heropeningen
  return (
    <Page title={titel} lead={isOpen ? besluiters(afsluitingen, profiel) : undefined}>
      <div className="rt-columns">
        <div className="rt-stack">
          <Ambitie />
          {!isOpen && <Gesloten casusId={casusId} afsluitingen={afsluitingen} />}
          {afsluitingen.voorstel && (
            <Voorstel casusId={casusId} afsluitingen={afsluitingen} voorstel={afsluitingen.voorstel} />
          )}
          {isOpen && afsluitingen.voorstel && <Nazorg casusId={casusId} nazorg={afsluitingen.nazorg} running={false} />}
          {isOpen && afsluitingen.waakvlam && (
            <Waakvlam casusId={casusId} waakvlam={afsluitingen.waakvlam} isProces={isProces} />
          )}
          {isOpen && isProces && heropening && !heropening.toestemming && (
            <VraagToestemming casusId={casusId} heropening={heropening} />
          )}
          {afsluitingen.magVoorstellen && <NieuwVoorstel casusId={casusId} afsluitingen={afsluitingen} />}
          {afsluitingen.magVoorstellen && !afsluitingen.waakvlam && <StartWaakvlam casusId={casusId} />}
          {isOpen && !afsluitingen.voorstel && !afsluitingen.magVoorstellen && (
            <Card>
              <Empty title="Er ligt geen voorstel">
                De procesregisseur stelt voor om de casus te sluiten. Je krijgt bericht als jouw standpunt nodig is.
              </Empty>
            </Card>
          )}
          <Eerder afsluitingen={afsluitingen} />
        </div>
        {isOpen && <Checklist checklist={afsluitingen.checklist} />}
      </div>
    </Page>
  )
}

/** Who decides here, in one sentence: those with a seat, and the klant where that is so (NET-44). */
function besluiters({ partijen, vorm }: Afsluitingen, profiel: Netwerkprofiel): string {
  const { werkwoord } = VORM_WOORD[vorm]
  const buiten = buitenpartijenOf(waarde(profiel, 'afsluiten.besluit'))
  const names = (beslist: boolean) => [
    ...partijen.filter((partij) => partij.beslist === beslist).map(({ naam }) => naam),
    ...buiten.filter((partij) => partij.beslist === beslist).map(({ partij }) => PARTIJ_WOORD[partij].toLowerCase()),
  ]
  const heard = names(false)
  const decide = `Over ${werkwoord} beslissen: ${names(true).join(', ')}.`
  return heard.length > 0 ? `${decide} Eerst worden geraadpleegd: ${heard.join(', ')}.` : decide
}
