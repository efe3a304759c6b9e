import { isOpenActie } from '@regietafel/domain/actie/actie.ts'
import { type AfsluitenPunt, checkAfsluiten } from '@regietafel/domain/casus/check-afsluiten.ts'
import type { Finding } from '@regietafel/domain/shared/finding.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { readActies } from '../actie/actie.reads.ts'
import { readEscalaties } from '../actie/escalatie.reads.ts'
import { readSignalen } from '../actie/signaal.reads.ts'
import { hasOpenMailgroep } from '../mailgroep/mailgroep.reads.ts'
import { readOverlegRegels } from '../overleg/overleg.reads.ts'
import type { AfsluitingRow } from './afsluiting.queries.ts'
import { readOverdrachtRows } from './overdracht.queries.ts'

/** What blocks closing and what only deserves a look, as it stands now (SLT-10). Before a proposal its own choices count as made. */
export async function readChecklist(
  tx: ReadTx,
  casusId: string,
  voorstel: AfsluitingRow | null,
): Promise<Finding<AfsluitenPunt>[]> {
  const acties = await readActies(tx, casusId)
  const termijnen = await readTermijnen(tx, casusId)
  const signalen = await readSignalen(tx, casusId)
  const escalaties = await readEscalaties(tx, { casusId })
  const overdrachten = await readOverdrachtRows(tx, casusId)
  const overleggen = await readOverlegRegels(tx, { casusId })
  return checkAfsluiten({
    // Answered with the proposal; before there is one nobody was asked (SLT-06).
    onveiligheid: voorstel?.onveiligheid === true,
    basiszorgOnvoldoende: voorstel?.basiszorgOnvoldoende === true,
    openActies: acties.filter(({ status }) => isOpenActie(status)).length,
    outcomeOpen: termijnen.some(({ soort }) => soort === 'uitkomst-delen'),
    toegangEindigtOp: voorstel?.toegangEindigtOp ?? 'chosen with the proposal',
    overdrachtOpen: overdrachten.some(({ status }) => status === 'voorgesteld'),
    doelBeoordeeld: voorstel === null || voorstel.doelBehaald !== null,
    geplandOverleg: overleggen.some(({ status }) => status === 'gepland' || status === 'lopend'),
    openSignalen: signalen.filter(({ status }) => status === 'open').length,
    openEscalaties: escalaties.filter(({ status }) => status !== 'afgerond').length,
    mailgroepOpen: await hasOpenMailgroep(tx, casusId),
  })
}
