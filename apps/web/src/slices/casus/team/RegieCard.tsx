import { PROFIELREGELS } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { hoofdletter, term } from '@regietafel/domain/netwerk/termen.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Regie, Regisseur } from '@regietafel/contract/regie.contract.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { niveauWoord, rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { CasusregieGeven } from './CasusregieGeven.tsx'
import { LEEFGEBIED } from './leefgebieden.ts'
import { Niveaus } from './Niveaus.tsx'
import { NiveauVaststellen } from './NiveauVaststellen.tsx'
import { Rollen } from './Rollen.tsx'
import { StopNaast } from './StopNaast.tsx'
import { Uitzonderen } from './Uitzonderen.tsx'

type Props = {
  readonly casusId: string
  readonly team: readonly Deelname[]
  readonly isProces: boolean
  readonly mayChange: boolean
}

/** The niveau of the casus, who holds the regie, and whether that fits; only where the network works with niveaus (RGK-01, ROL-50). */
export function RegieCard({ casusId, team, isProces, mayChange }: Props) {
  const profiel = useProfiel()
  const { data, refetch } = useApiQuery('GET /v1/casussen/{casusId}/regie', { params: { casusId } })
  useStroom(casusId, ['niveau', 'regie', 'overdracht'], () => void refetch())
  if (!waarde(profiel, 'module.regiekaart').aan || !data) return null
  const regie = data.data
  const { wijze } = waarde(profiel, 'casusregie.toewijzing')
  const hasOne = regie.regisseurs.some(({ rol }) => rol === 'inhoudelijke-regie')
  const mayGive = wijze === 'naar-niveau-en-profiel' || (wijze === 'continuiteit' && !hasOne)
  return (
    <>
      <Waarschuwingen regie={regie} isProces={isProces} />
      <Card title={regie.niveau === null ? 'Nog geen niveau' : niveauWoord(profiel, regie.niveau)}>
        <div className="rt-stack">
          <Regisseurs regie={regie} stop={isProces && mayChange ? casusId : null} />
          {isProces && mayChange && mayGive && (
            <Disclosure summary={`Geef iemand de rol van ${term(profiel, 'inhoudelijkeRegie').enkelvoud}`}>
              <CasusregieGeven casusId={casusId} team={team} regie={regie} />
            </Disclosure>
          )}
          {wijze === 'naar-niveau-en-profiel' && (
            <ButtonRow>
              <ButtonLink small to="/casussen/$casusId/regie" params={{ casusId }}>
                Kader, klant en netwerk
              </ButtonLink>
            </ButtonRow>
          )}
          {regie.geschiedenis.length > 0 && (
            <Disclosure summary="Hoe het niveau veranderde">
              <Niveaus besluiten={regie.geschiedenis} />
            </Disclosure>
          )}
          {regie.rollen && regie.rollen.length > 0 && (
            <Disclosure summary="Wie had welke rol">
              <Rollen rollen={regie.rollen} />
            </Disclosure>
          )}
          {mayChange && (
            <Disclosure summary={regie.niveau === null ? 'Stel het niveau vast' : 'Stel een ander niveau vast'}>
              <NiveauVaststellen casusId={casusId} niveau={regie.niveau} />
            </Disclosure>
          )}
          {isProces && mayChange && asksProfiel(regie) && (
            <Disclosure summary="Leg een uitzondering van de manager vast">
              <Uitzonderen casusId={casusId} />
            </Disclosure>
          )}
        </div>
      </Card>
    </>
  )
}

const asksProfiel = ({ regisseurs }: Regie) => regisseurs.some(({ vereistProfiel }) => vereistProfiel !== null)

/** Who holds which regie, over what, and for who may know it whether the profile is there (ROL-11, ROL-41, ROL-50, PRV-47). */
function Regisseurs({ regie, stop }: { readonly regie: Regie; readonly stop: string | null }) {
  const profiel = useProfiel()
  return (
    <ul className="rt-stack rt-stack--tight">
      {regie.regisseurs.map((each) => (
        <li key={each.deelnameId} className="rt-stack rt-stack--tight">
          <span className="rt-row">
            <span>{`${hoofdletter(rolWoord(profiel, each.rol))}: ${each.naam}`}</span>
            <Profiel regisseur={each} />
            {each.naast && stop && <StopNaast casusId={stop} deelnameId={each.deelnameId} naam={each.naam} />}
          </span>
          {each.deel && (
            <span className="rt-quiet">
              {`Gaat over ${each.deel.leefgebieden.map((leefgebied) => LEEFGEBIED[leefgebied]).join(', ')}.`}
              {each.deel.veiligheidsafspraken && ` Veiligheidsafspraken: ${each.deel.veiligheidsafspraken}`}
            </span>
          )}
        </li>
      ))}
      {waarde(profiel, 'casusregie.toewijzing').wijze === 'continuiteit' && (
        <li className="rt-quiet">
          {regie.wijzigingen === 0
            ? `De ${term(profiel, 'inhoudelijkeRegie').enkelvoud} is nog niet gewisseld.`
            : `De ${term(profiel, 'inhoudelijkeRegie').enkelvoud} is ${formatCount(regie.wijzigingen, 'keer', 'keer')} gewisseld.`}
        </li>
      )}
    </ul>
  )
}

function Profiel({ regisseur: { vereistProfiel, toets } }: { readonly regisseur: Regisseur }) {
  if (vereistProfiel === null) return null
  return (
    <>
      <span className="rt-quiet">{`vraagt profiel ${PROFIELREGELS[vereistProfiel].label}`}</span>
      {toets === 'voldoet' && <Status tone="good">heeft dit profiel</Status>}
      {toets === 'voldoet-niet' && <Status tone="warn">heeft dit profiel niet</Status>}
      {toets === 'uitzondering' && <Status tone="warn">uitzondering</Status>}
    </>
  )
}

/** An exception is a warning for everyone at the table; what lacks is for who can do something about it (ROL-51, ROL-52). */
function Waarschuwingen({ regie, isProces }: { readonly regie: Regie; readonly isProces: boolean }) {
  const profiel = useProfiel()
  const woord = ({ rol }: Regisseur) => rolWoord(profiel, rol)
  return regie.regisseurs.map((each) => {
    const { deelnameId, naam, toets, vereistProfiel, uitzondering } = each
    if (uitzondering)
      return (
        <Note
          key={deelnameId}
          tone="warn"
          title={`${naam} is ${woord(each)} bij uitzondering, tot en met ${formatDay(uitzondering.tot)}`}
        >
          <p>{`${uitzondering.manager} staat dit als manager toe. Reden: ${uitzondering.reden}`}</p>
        </Note>
      )
    if (!isProces || toets !== 'voldoet-niet' || !vereistProfiel) return null
    return (
      <Note key={deelnameId} tone="warn" title={`Zoek een ${woord(each)} met passend profiel`}>
        <p>
          {`Dit niveau vraagt ${PROFIELREGELS[vereistProfiel].label}. ${naam} heeft dat nu niet. Draag de rol over, of leg hieronder een uitzondering van de manager vast.`}
        </p>
      </Note>
    )
  })
}
