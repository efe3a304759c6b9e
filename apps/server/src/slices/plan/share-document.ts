import { randomUUID } from 'node:crypto'
import type { documentEndpoints } from '@regietafel/contract/document.contract.ts'
import type { Documentsoort } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { isForHuishouden } from '@regietafel/domain/plan/hand-out.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { type ShareDocumentRefusal, shareDocument as decide } from '@regietafel/domain/plan/share-document.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { announce } from '../../live/announce.ts'
import { postBericht } from '../../mailgroep/post-bericht.ts'
import { meetTermijn } from '../../termijn/end-termijn.ts'
import { readHuishouden } from '../huishouden/huishouden.reads.ts'
import { type Casuskennis, readCasuskennis } from './anonimisering.reads.ts'
import { checkRendition, requireControle } from './check-rendition.ts'
import { type DocumentBron, readBron } from './document-bron.ts'
import { type DocumentStand, insertConcept, insertVerzending, lockStatus, updateStatus } from './document.queries.ts'
import { assessOverleg, findOntvangers, getDocument, getUitkomst } from './document.reads.ts'
import { renderDocument } from './render-document.ts'
import { insertUitreiking } from './uitreiking.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/documenten/{documentId}/deling'

const WORDS: Refusals<ShareDocumentRefusal> = {
  'overleg-not-afgerond': [409, 'Sluit eerst het overleg af. Daarna kun je de uitkomst delen.'],
  'document-not-of-this-netwerk': [409, 'Dit netwerk deelt dit document niet na een overleg.'],
  'only-geanonimiseerd': [409, 'Dit netwerk deelt het plan alleen zonder namen. Deel de gepseudonimiseerde versie.'],
  'document-already-gedeeld': [409, 'Dit document is al gedeeld. Klopt er iets niet? Maak dan een verbeterde versie.'],
  'no-ontvangers': [409, 'Er doet nog niemand mee om het document mee te delen.'],
}

/**
 * Shares one document: everyone in the audience gets a copy with the own name on it, which never changes again. When
 * all that the netwerk asks went out, the term is met (NET-36..39, OVL-34, OVL-40, COM-14, COM-15).
 */
export const shareDocument: UseCase<typeof KEY, (typeof documentEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, documentId },
}) => {
  const { document, overleg, profiel } = await getDocument(tx, casusId, documentId)
  await insertConcept(tx, casusId, document, actor.persoonId)
  const status = await lockStatus(tx, documentId)
  const bron = await readBron(tx, casusId, overleg.overlegId)
  const ontvangers = findOntvangers(bron.casus.team, actor.persoonId)
  const decision = decide(
    { ...document, versie: document.nummer, status, overlegStatus: overleg.status },
    ontvangers.map(({ persoonId }) => persoonId),
    { ...waarde(profiel, 'naOverleg.document'), alleenGeanonimiseerd: waarde(profiel, 'plan.delenGeanonimiseerd') },
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const kennis = await readCasuskennis(tx, casusId)
  if (document.soort === 'geanonimiseerd-plan') await requireControle(tx, casusId, documentId)
  await sendCopies(tx, bron, kennis, document, ontvangers)
  await updateStatus(tx, documentId, { status: 'gedeeld', gedeeldOp: tx.now, gedeeldDoor: actor.persoonId })
  await tell(tx, bron, document, decision.value.ontvangers)
  if (assessOverleg(await getDocument(tx, casusId, documentId)).voldaan)
    await meetTermijn(tx, { casusId, soort: 'uitkomst-delen', objectId: overleg.overlegId })
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'document', id: documentId })
  return { body: await getUitkomst(tx, casusId, overleg.overlegId), objectId: documentId }
}

type Ontvanger = { readonly persoonId: string; readonly naam: string; readonly organisatie: string }

/** One copy per person with that name on every page, one for the file, and one for each of the household where it has a part (COM-09). */
async function sendCopies(
  tx: WriteTx,
  bron: DocumentBron,
  kennis: Casuskennis,
  { documentId, soort, nummer, reden }: DocumentStand,
  ontvangers: readonly Ontvanger[],
): Promise<void> {
  const copies = [
    { persoonId: null, ontvanger: 'dossier van de casus' },
    ...ontvangers.map(({ persoonId, naam, organisatie }) => ({ persoonId, ontvanger: `${naam}, ${organisatie}` })),
  ]
  for (const { persoonId, ontvanger } of copies) {
    const pdf = await renderDocument(soort, bron, { ontvanger, nummer, reden, now: tx.now }, kennis)
    // The copy of the file differs from the others in the name of its recipient alone.
    if (persoonId === null && soort === 'geanonimiseerd-plan') await checkRendition(kennis, bron, pdf)
    await insertVerzending(tx, bron.casus.casusId, { verzendingId: randomUUID(), documentId, persoonId, pdf })
  }
  if (!isForHuishouden(waarde(bron.profiel, 'naOverleg.aanWie'))) return
  for (const { huishoudlidId, naam } of await readHuishouden(tx, bron.casus.casusId)) {
    const pdf = await renderDocument(soort, bron, { ontvanger: naam, nummer, reden, now: tx.now }, kennis)
    await insertUitreiking(tx, bron.casus.casusId, { uitreikingId: randomUUID(), documentId, huishoudlidId, pdf })
  }
}

/**
 * Tells the recipients that there is something to read, nothing of what it says (COM-05). Where the casus has a
 * mailgroep the outcome is shared there and its own notice is enough; elsewhere each gets a notice (COM-03, COM-20).
 */
async function tell(
  tx: WriteTx,
  bron: DocumentBron,
  document: DocumentStand,
  ontvangers: readonly string[],
): Promise<void> {
  const { casusId } = bron.casus
  const { documentId, nummer } = document
  const woord = soortWoord(bron, document.soort)
  const posted = await postBericht(tx, {
    casusId,
    soort: 'document',
    onderwerp: `${woord.naam} gedeeld`,
    tekst: `${woord.metLidwoord} ${nummer > 1 ? 'is verbeterd. De nieuwe versie' : 'is gedeeld en'} staat klaar bij de documenten van deze casus.`,
    objectId: documentId,
  })
  if (posted !== null) return
  for (const persoonId of ontvangers)
    await planMail(tx, {
      soort: 'document-gedeeld',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/documenten`,
      gegevens: { verbeterd: nummer > 1 },
    })
}

function soortWoord({ profiel }: DocumentBron, soort: Documentsoort): { naam: string; metLidwoord: string } {
  if (soort === 'actielijst') return { naam: 'Actielijst', metLidwoord: 'De actielijst' }
  if (soort === 'verslag') return { naam: 'Verslag', metLidwoord: 'Het verslag' }
  const { enkelvoud, metLidwoord } = term(profiel, 'plan')
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  if (soort !== 'geanonimiseerd-plan') return { naam: capital(enkelvoud), metLidwoord: capital(metLidwoord) }
  const [lidwoord = 'het'] = metLidwoord.split(' ')
  return { naam: `Gepseudonimiseerd ${enkelvoud}`, metLidwoord: `${capital(lidwoord)} gepseudonimiseerde ${enkelvoud}` }
}
