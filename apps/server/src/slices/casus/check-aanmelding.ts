import type { NieuweAanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import {
  type AanmeldingKeuzes,
  checkAanmeldingKeuzes,
  type KeuzeProblemCode,
} from '@regietafel/domain/casus/check-aanmelding-keuzes.ts'
import { type AanmeldingVeld, missingInAanmelding } from '@regietafel/domain/casus/check-aanmelding.ts'
import { onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import type { Persoon } from '../../access/actor.ts'
import { huishoudlidFouten } from '../../access/huishoudlid-fouten.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { Fout } from '../../http/problem.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'

const MISSING: Record<AanmeldingVeld, string> = {
  doel: 'Schrijf op waarvoor je deze gegevens deelt.',
  grondslag: 'Kies op welke grond je deze gegevens mag delen.',
  waaromNietEigenKeten: 'Schrijf op waarom je er met je eigen keten niet uitkomt.',
  urgentie: 'Kies hoe snel hier iemand naar moet kijken.',
  aanmelderId: 'Het is niet bekend wie aanmeldt.',
  organisatieId: 'Het is niet bekend voor welke organisatie je aanmeldt.',
}
const WRONG: Record<Exclude<KeuzeProblemCode, 'onderdeel-missing'>, string> = {
  'unknown-choice': 'Kies een van de mogelijkheden van dit netwerk.',
  'themas-missing': 'Kies er minstens één.',
  'niveau-out-of-range': 'Kies een niveau van 1 tot en met 5.',
}
const ONE_INDEX = 'Wijs één persoon aan om wie het gaat.'
const wrongOf = (code: KeuzeProblemCode, profiel: Netwerkprofiel) =>
  code === 'onderdeel-missing' ? `Kies ${onderdeelTerm(profiel).metLidwoord} waar deze casus bij hoort.` : WRONG[code]
const UNKNOWN_PERSOON = 'Deze professional staat niet in dit netwerk.'

/** Everything that is wrong with an aanmelding, at once: what is missing, what the netwerk does not offer, who is unclear (INT-09). */
export async function findAanmeldingFouten(
  tx: ReadTx,
  actor: Persoon,
  body: NieuweAanmelding,
  profiel: Netwerkprofiel,
  organisatieId: string,
): Promise<Fout[]> {
  const velden = { ...body, aanmelderId: actor.persoonId, organisatieId }
  const keuzes: AanmeldingKeuzes = body
  return [
    ...missingInAanmelding(velden).map((veld) => ({ veld, melding: MISSING[veld] })),
    ...checkAanmeldingKeuzes(keuzes, profiel).map(({ veld, code }) => ({ veld, melding: wrongOf(code, profiel) })),
    ...huishoudenFouten(body, tx.now),
    ...(await personenFouten(tx, body)),
  ]
}

function huishoudenFouten({ huishouden }: NieuweAanmelding, now: Date): Fout[] {
  if (huishouden.length === 0) return [{ veld: 'huishouden', melding: 'Voeg minstens één persoon toe.' }]
  const fouten = huishouden.flatMap((lid, index) => huishoudlidFouten(lid, now, `huishouden.${index}.`))
  const indexpersonen = huishouden.filter(({ isIndexpersoon }) => isIndexpersoon).length
  return indexpersonen === 1 ? fouten : [...fouten, { veld: 'huishouden', melding: ONE_INDEX }]
}

async function personenFouten(tx: ReadTx, { bekendeRegieId, partners }: NieuweAanmelding): Promise<Fout[]> {
  const named = bekendeRegieId === null ? partners : [...partners, bekendeRegieId]
  const known = new Set((await readPersonen(tx, named)).filter(({ actief }) => actief).map((each) => each.persoonId))
  const fouten = partners.flatMap((id, index) =>
    known.has(id) ? [] : [{ veld: `partners.${index}`, melding: UNKNOWN_PERSOON }],
  )
  return bekendeRegieId === null || known.has(bekendeRegieId)
    ? fouten
    : [...fouten, { veld: 'bekendeRegieId', melding: UNKNOWN_PERSOON }]
}
