import type { Casusverhaal } from './casus-parts.ts'

/** The procesregisseur opens the mailgroep of the casus. */
export async function createMailgroep({ casusId, procesregisseur, toneel }: Casusverhaal): Promise<void> {
  const sent = { params: { casusId } }
  await toneel.acteur.doe(toneel.wie(procesregisseur), 'POST /v1/casussen/{casusId}/mailgroep', sent)
}

/** Someone starts a thread; gives its id. */
export async function writeMail(
  { casusId, toneel }: Casusverhaal,
  door: string,
  onderwerp: string,
  tekst: string,
): Promise<string> {
  const sent = { params: { casusId }, body: { onderwerp, tekst } }
  const { draden } = await toneel.acteur.doe(toneel.wie(door), 'POST /v1/casussen/{casusId}/mailgroep/berichten', sent)
  const draad = draden.find((each) => each.onderwerp === onderwerp)
  if (!draad) throw new Error(`No thread ${onderwerp}`)
  return draad.draadId
}

/** Someone answers in a thread. */
export async function answerMail(
  { casusId, toneel }: Casusverhaal,
  door: string,
  draadId: string,
  tekst: string,
): Promise<void> {
  const sent = { params: { casusId }, body: { draadId, tekst } }
  await toneel.acteur.doe(toneel.wie(door), 'POST /v1/casussen/{casusId}/mailgroep/berichten', sent)
}
