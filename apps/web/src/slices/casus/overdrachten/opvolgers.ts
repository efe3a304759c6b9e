import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import { checkCaseload } from '@regietafel/domain/casus/check-caseload.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'

/** Who can be asked for a place like this, by the rule that the server holds too (ROL-40). */
export function opvolgersFor(rol: Rol, personen: readonly Persoon[], vanId: string): Persoon[] {
  const van = personen.find(({ persoonId }) => persoonId === vanId)
  if (!van) return []
  const plaats = { deelnameId: rol, rol, vrij: false, gevraagd: false }
  const list = { persoonId: vanId, organisatieId: van.organisatie.organisatieId, plaatsen: [plaats] }
  return personen.filter(({ persoonId, actief, functies, organisatie }) => {
    if (!functies.some((functie) => functie === 'procesregisseur' || functie === 'ketenpartner')) return false
    const opvolger = {
      persoonId,
      organisatieId: organisatie.organisatieId,
      actief,
      isProcesregisseur: functies.includes('procesregisseur'),
    }
    return checkCaseload(list, [{ deelnameId: rol, opvolger }]).length === 0
  })
}
