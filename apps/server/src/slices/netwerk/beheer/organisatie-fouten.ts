import type { OrganisatieInvoer } from '@regietafel/contract/beheer.contract.ts'
import { checkOrganisatie, type OrganisatieProblem } from '@regietafel/domain/netwerk/check-organisatie.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import { refuseFouten } from '../../../http/problem.ts'
import { getActiveProfiel, readOrganisaties, readPersonen } from '../netwerk.reads.ts'

const WORDS: Record<OrganisatieProblem['code'], string> = {
  'naam-taken': 'Deze organisatie staat al in dit netwerk.',
  'unknown-domein': 'Kies een domein van dit netwerk.',
  'contact-of-elsewhere': 'Kies iemand van deze organisatie.',
}

/** What a beheerder filled in must fit the directory; `organisatieId` is null for a new one. @throws Problem 400 with every field */
export async function requireFitting(tx: ReadTx, body: OrganisatieInvoer, organisatieId: string | null): Promise<void> {
  const organisaties = await readOrganisaties(tx)
  const personen = await readPersonen(tx)
  const problems = checkOrganisatie(
    body,
    {
      andereNamen: organisaties.filter((each) => each.organisatieId !== organisatieId).map(({ naam }) => naam),
      personen: personen
        .filter((each) => each.actief && each.organisatie.organisatieId === organisatieId)
        .map(({ persoonId }) => persoonId),
    },
    await getActiveProfiel(tx),
  )
  if (problems.length > 0) throw refuseFouten(problems.map(({ veld, code }) => ({ veld, melding: WORDS[code] })))
}
