import { isRaadpleegfunctie } from '@regietafel/domain/toegang/rollen.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { functieWoord } from '../../../profiel/functie.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Contact } from '../../../ui/Contact.tsx'

/** Whom the team may consult without a name: they hold no seat and see nothing of this casus (ROL-19, MLD-25). */
export function Raadplegen() {
  const profiel = useProfiel()
  const personen = (useApiQuery('GET /v1/personen', {}).data?.data.items ?? []).filter(
    ({ actief, functies }) => actief && functies.some(isRaadpleegfunctie),
  )
  if (personen.length === 0) return null
  return (
    <Card title="Wie kun je raadplegen?" count={personen.length}>
      <div className="rt-stack">
        <p className="rt-quiet">Zij zien niets van deze casus. Overleg zonder namen te noemen.</p>
        <ul className="rt-stack rt-stack--tight">
          {personen.map(({ persoonId, naam, functies, organisatie, telefoon, email }) => (
            <li key={persoonId} className="rt-row">
              <strong>{naam}</strong>
              <span>
                {`${functies
                  .filter(isRaadpleegfunctie)
                  .map((functie) => functieWoord(profiel, functie))
                  .join(', ')}, ${organisatie.naam}`}
              </span>
              <Contact name={naam} phone={telefoon} email={email} />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
