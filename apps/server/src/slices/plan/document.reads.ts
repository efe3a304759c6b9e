import type { UitkomstDocument, Uitkomst, Uitreiking } from '@regietafel/contract/document.contract.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { hasHuishoudenCopy, isForHuishouden } from '@regietafel/domain/plan/hand-out.ts'
import { assessUitkomst, type UitkomstStand } from '@regietafel/domain/plan/assess-uitkomst.ts'
import { uitkomstOntvangers } from '@regietafel/domain/plan/uitkomst-ontvangers.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getProfielOn } from '../netwerk/netwerk.reads.ts'
import { readHuishouden } from '../huishouden/huishouden.reads.ts'
import { readOverlegRegels } from '../overleg/overleg.reads.ts'
import { readControleStand } from './controle-stand.ts'
import { overlegtypeLabel } from './document-overleg.ts'
import { type DocumentStand, selectDocumenten, selectVerzendingen } from './document.queries.ts'
import { selectUitreikingen, type UitreikingRow } from './uitreiking.queries.ts'
import { FILE_WORDS } from './file-words.ts'
import { toUuid } from './veld-id.ts'

/** An overleg with the documents that its profile asks, also those that nobody made yet. */
export type OverlegDocumenten = {
  readonly overleg: OverlegRegel
  readonly profiel: Netwerkprofiel
  readonly documenten: readonly DocumentStand[]
  readonly uitreikingen: readonly UitreikingRow[]
}

/** Only one who leads the casus sees a concept, and who received and opened (PRV-33, PRV-35). */
export const isRegie = (tx: ReadTx, casusId: string): boolean =>
  tx.kringen.rollenIn(casusId).some((rol) => REGIE_ROLLEN.some((regie) => regie === rol))

/** The id of a version of a document: it exists before anybody makes it. */
export const documentIdOf = (overlegId: string, soort: string, nummer: number) =>
  toUuid(`${overlegId}/${soort}/${nummer}`)

/** The overleggen that have an outcome or are making one, the last first, each with its documents (NET-36). */
export async function readOverlegDocumenten(tx: ReadTx, casusId: string): Promise<OverlegDocumenten[]> {
  const made = await selectDocumenten(tx, casusId)
  const uitreikingen = await selectUitreikingen(tx, casusId)
  const found: OverlegDocumenten[] = []
  for (const overleg of await readOverlegRegels(tx, { casusId })) {
    if (overleg.status !== 'lopend' && overleg.status !== 'afgerond') continue
    const profiel = await getProfielOn(tx, dagVan(new Date(overleg.begin)))
    const own = made.filter(({ overlegId }) => overlegId === overleg.overlegId)
    found.push({ overleg, profiel, documenten: toDocumenten(profiel, overleg.overlegId, own), uitreikingen })
  }
  return found.toReversed()
}

/** What the profile asks after this overleg: as it was made, or still to make. */
const toDocumenten = (profiel: Netwerkprofiel, overlegId: string, made: readonly DocumentStand[]): DocumentStand[] =>
  waarde(profiel, 'naOverleg.document')
    .documenten.filter((soort) => FILE_WORDS[soort] !== undefined)
    .flatMap((soort) => {
      const versies = made.filter((document) => document.soort === soort)
      return versies.length > 0 ? versies : [toConcept(overlegId, soort)]
    })

const toConcept = (overlegId: string, soort: DocumentStand['soort']): DocumentStand => ({
  documentId: documentIdOf(overlegId, soort, 1),
  overlegId,
  soort,
  nummer: 1,
  status: 'concept',
  reden: null,
  gedeeldOp: null,
  gedeeldDoor: null,
})

/** One document with its overleg. @throws Problem 404 */
export async function getDocument(tx: ReadTx, casusId: string, documentId: string) {
  for (const each of await readOverlegDocumenten(tx, casusId)) {
    const document = each.documenten.find((found) => found.documentId === documentId)
    if (document) return { ...each, document }
  }
  throw notFound()
}

/** Whether what must go out after an overleg went out, to the household too where it has a part (COM-09, COM-15, NET-36). */
export const assessOverleg = ({ profiel, documenten, uitreikingen }: OverlegDocumenten): UitkomstStand =>
  assessUitkomst(
    waarde(profiel, 'naOverleg.document'),
    documenten.flatMap(({ documentId, soort, gedeeldOp }) =>
      gedeeldOp && isComplete(profiel, uitreikingen, documentId) ? [{ soort, gedeeldOp }] : [],
    ),
  )

const isComplete = (profiel: Netwerkprofiel, uitreikingen: readonly UitreikingRow[], documentId: string): boolean =>
  !isForHuishouden(waarde(profiel, 'naOverleg.aanWie')) ||
  hasHuishoudenCopy(uitreikingen.filter((each) => each.documentId === documentId))

/** Who gets the outcome when this person shares it (NET-39). */
export function findOntvangers(team: readonly Deelname[], afzenderId: string) {
  const seats = team.map(({ persoon, rol, status }) => ({ persoonId: persoon.persoonId, rol, status }))
  const ids = uitkomstOntvangers(seats, afzenderId)
  return ids.flatMap((id) => {
    const persoon = team.find((seat) => seat.persoon.persoonId === id)?.persoon
    return persoon ? [{ persoonId: id, naam: persoon.naam, organisatie: persoon.organisatie.naam }] : []
  })
}

/** What must be shared after each overleg, until when, and who received and opened what (OVL-34, OVL-35, COM-14). */
export async function readUitkomsten(tx: ReadTx, casusId: string): Promise<Uitkomst[]> {
  const regie = isRegie(tx, casusId)
  const team = await readTeam(tx, casusId)
  const termijnen = (await readTermijnen(tx, casusId)).filter(({ soort }) => soort === 'uitkomst-delen')
  const verzendingen = await selectVerzendingen(tx, casusId)
  const huishouden = new Map((await readHuishouden(tx, casusId)).map((lid) => [lid.huishoudlidId, lid.naam]))
  // As the household is told everywhere: who it is about first.
  const order = [...huishouden.keys()]
  const naamOf = (persoonId: string) => team.find(({ persoon }) => persoon.persoonId === persoonId)?.persoon
  const toUitreiking = (row: UitreikingRow): Uitreiking => ({
    uitreikingId: row.uitreikingId,
    naam: huishouden.get(row.huishoudlidId) ?? '',
    wijze: row.wijze,
    uitgereiktOp: row.uitgereiktOp,
    uitgereiktDoor: row.uitgereiktDoor === null ? null : (naamOf(row.uitgereiktDoor)?.naam ?? ''),
  })
  const toDocument = async (
    document: DocumentStand,
    uitreikingen: readonly UitreikingRow[],
  ): Promise<UitkomstDocument> => ({
    documentId: document.documentId,
    soort: document.soort,
    nummer: document.nummer,
    status: document.status,
    reden: document.reden,
    gedeeldOp: document.gedeeldOp?.toISOString() ?? null,
    gedeeldDoor: document.gedeeldDoor === null ? null : (naamOf(document.gedeeldDoor)?.naam ?? ''),
    controle: regie ? await readControleStand(tx, casusId, document) : null,
    ontvangers: regie && document.status === 'concept' ? findOntvangers(team, tx.persoonId ?? '') : [],
    verzendingen: verzendingen
      .filter(({ documentId, persoonId }) => documentId === document.documentId && persoonId !== null)
      .filter(({ persoonId }) => regie || persoonId === tx.persoonId)
      .map(({ persoonId, verzondenOp, geopendOp }) => ({
        persoonId: persoonId ?? '',
        naam: naamOf(persoonId ?? '')?.naam ?? '',
        organisatie: naamOf(persoonId ?? '')?.organisatie.naam ?? '',
        verzondenOp: verzondenOp.toISOString(),
        geopendOp: geopendOp?.toISOString() ?? null,
      })),
    uitreikingen: regie
      ? uitreikingen
          .filter(({ documentId }) => documentId === document.documentId)
          .toSorted((a, b) => order.indexOf(a.huishoudlidId) - order.indexOf(b.huishoudlidId))
          .map(toUitreiking)
      : [],
  })
  const uitkomsten: Uitkomst[] = []
  for (const each of await readOverlegDocumenten(tx, casusId)) {
    const { overleg, profiel } = each
    const { voldaan, voldaanOp, ontbreekt } = assessOverleg(each)
    const termijn = termijnen.find(({ objectId }) => objectId === overleg.overlegId)
    const documenten: UitkomstDocument[] = []
    for (const document of each.documenten) documenten.push(await toDocument(document, each.uitreikingen))
    uitkomsten.push({
      overlegId: overleg.overlegId,
      overlegtype: overlegtypeLabel(profiel, overleg.type),
      dag: dagVan(new Date(overleg.begin)),
      overlegStatus: overleg.status,
      voldaan,
      voldaanOp: voldaanOp?.toISOString() ?? null,
      ontbreekt: [...ontbreekt],
      termijn: termijn ? { vervaltOp: termijn.vervaltOp, dagenOver: termijn.dagenOver, stand: termijn.stand } : null,
      voorHuishouden: isForHuishouden(waarde(profiel, 'naOverleg.aanWie')),
      // Others see what they received.
      documenten: documenten.filter(({ verzendingen: own }) => regie || own.length > 0),
    })
  }
  return uitkomsten
}

/** The outcome of one overleg. @throws Problem 404 */
export async function getUitkomst(tx: ReadTx, casusId: string, overlegId: string): Promise<Uitkomst> {
  const uitkomst = (await readUitkomsten(tx, casusId)).find((each) => each.overlegId === overlegId)
  if (!uitkomst) throw notFound()
  return uitkomst
}
