import { PROFIELREGELS } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import type { Regie, Regisseur } from '@regietafel/contract/regie.contract.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { niveauWoord, rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { Niveaus } from './Niveaus.tsx'
import { NiveauVaststellen } from './NiveauVaststellen.tsx'
import { Uitzonderen } from './Uitzonderen.tsx'

type Props = { readonly casusId: string; readonly isProces: boolean; readonly mayChange: boolean }

/** The niveau of the casus, who holds the regie, and whether that fits; only where the network works with niveaus (RGK-01, ROL-50). */
export function RegieCard({ casusId, isProces, mayChange }: Props) {
  const profiel = useProfiel()
  const { data, refetch } = useApiQuery('GET /v1/casussen/{casusId}/regie', { params: { casusId } })
  useStroom(casusId, ['niveau', 'regie', 'overdracht'], () => void refetch())
  if (!waarde(profiel, 'module.regiekaart').aan || !data) return null
  const regie = data.data
  return (
    <>
      <Waarschuwingen regie={regie} isProces={isProces} />
      <Card title={regie.niveau === null ? 'Nog geen niveau' : niveauWoord(profiel, regie.niveau)}>
        <div className="rt-stack">
          <Profielen regisseurs={regie.regisseurs} />
          {regie.geschiedenis.length > 0 && (
            <Disclosure summary="Hoe het niveau veranderde">
              <Niveaus besluiten={regie.geschiedenis} />
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

/** Which profile the niveau asks of each regie, and for who may know it whether it is there (ROL-50, PRV-47). */
function Profielen({ regisseurs }: Pick<Regie, 'regisseurs'>) {
  const profiel = useProfiel()
  if (regisseurs.every(({ vereistProfiel }) => vereistProfiel === null)) return null
  return (
    <ul className="rt-stack rt-stack--tight">
      {regisseurs.map(({ deelnameId, naam, rol, vereistProfiel, toets }) => (
        <li key={deelnameId} className="rt-row">
          <span>{`${hoofdletter(rolWoord(profiel, rol))} ${naam}:`}</span>
          <strong>{vereistProfiel ? PROFIELREGELS[vereistProfiel].label : 'geen profiel nodig'}</strong>
          {vereistProfiel && toets === 'voldoet' && <Status tone="good">heeft dit profiel</Status>}
          {vereistProfiel && toets === 'voldoet-niet' && <Status tone="warn">heeft dit profiel niet</Status>}
          {toets === 'uitzondering' && <Status tone="warn">uitzondering</Status>}
        </li>
      ))}
    </ul>
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
