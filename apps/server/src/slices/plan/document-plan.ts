import type { PlanActie, PlanVersie, VeldWaarde } from '@regietafel/contract/plan-values.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { composeDocument } from '@regietafel/domain/plan/compose-document.ts'
import {
  divideVerantwoordelijkheden,
  type Verantwoordelijkheid,
} from '@regietafel/domain/plan/verantwoordelijkheden.ts'
import type { Bereikt, PlanVeldCode } from '@regietafel/domain/plan/velden.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { Citaat, IntegraalPlanData, PdfActie } from '../../pdf/pdf-data.ts'
import type { DocumentBron } from './document-bron.ts'
import { ACTIE_STATUS_WORDS, type Exemplaar, toKader, toRegies, toVervolg } from './document-kader.ts'
import { overlegtypeLabel } from './document-overleg.ts'

const BEREIKT_WORDS: Record<Bereikt, string> = { ja: 'ja', nee: 'nee', 'nog-niet': 'nog niet' }

/** The plan as it was established, under the network's own name (OPL-31, COM-15). */
export function toPlan(bron: DocumentBron, planVersie: PlanVersie, exemplaar: Exemplaar): IntegraalPlanData {
  const velden = withoutOral(planVersie)
  const of = (code: PlanVeldCode) => velden.filter((veld) => veld.code === code)
  const tekstOf = (code: PlanVeldCode) => of(code)[0]?.waarde.tekst ?? null
  const actiesOf = (veldId: string | null) => planVersie.acties.filter((actie) => actie.veldId === veldId).map(toPdf)
  return {
    ...toKader(bron, exemplaar),
    ...toRegies(bron),
    vastgesteld: toVastgesteld(bron, planVersie),
    aanleiding: tekstOf('aanleiding'),
    krachten: of('krachten').map(toCitaat),
    zorgen: of('zorgen').map(toCitaat),
    eerdereHulp: tekstOf('eerdere-hulp'),
    gewenstResultaat: tekstOf('gewenst-resultaat'),
    veiligheid: tekstOf('veiligheid'),
    opEnAfschaling: tekstOf('op-en-afschaling'),
    gezamenlijkDoel: tekstOf('gezamenlijk-doel') ?? '',
    doelen: of('doelen').map((doel) => ({
      tekst: doel.waarde.tekst,
      bereikt: BEREIKT_WORDS[doel.waarde.bereikt ?? 'nog-niet'],
      acties: actiesOf(doel.veldId),
    })),
    overigeActies: actiesOf(null),
    team: toTeam(bron),
    verantwoordelijkheden: toVerantwoordelijkheden(bron, planVersie),
    niveau: toNiveau(bron),
    vervolg: toVervolg(bron),
  }
}

const VERANTWOORDELIJK: Record<Verantwoordelijkheid, string> = {
  acties: 'De acties doen',
  'dagelijkse-regie': 'De dagelijkse regie',
  samenwerking: 'Goed samenwerken, en oplossen wat vastloopt',
}

/** The division of responsibility with its names (ROL-60). */
function toVerantwoordelijkheden({ profiel, casus }: DocumentBron, { acties }: PlanVersie) {
  const seats = casus.team
    .filter(({ status }) => status === 'actief')
    .map(({ rol, persoon }) => ({ rol, naam: persoon.naam }))
  const divided = divideVerantwoordelijkheden(
    waarde(profiel, 'casusregie.toewijzing'),
    seats,
    acties.map(({ wie }) => wie),
  )
  return divided.map(({ soort, wie }) => ({ wat: VERANTWOORDELIJK[soort], wie: wie.join(', ') || 'nog niemand' }))
}

/** What was only told at the table appears on no paper (OVL-32). */
function withoutOral({ velden }: PlanVersie): PlanVersie['velden'] {
  const items = velden.map((veld) => ({ ...veld, alleenMondeling: veld.waarde.alleenMondeling }))
  const none = { aanwezigen: [], besluiten: [], acties: [], regie: [], vervolg: [] }
  return composeDocument('plan', { ...none, velden: items }).flatMap((part) => part.items)
}

const toCitaat = ({ waarde: { spreker, tekst, sinds, gevolgen } }: { readonly waarde: VeldWaarde }): Citaat => ({
  spreker: spreker ?? '',
  tekst,
  sinds,
  gevolgen,
})

const toPdf = ({ wat, wie, organisatie, einddatum, status }: PlanActie): PdfActie => ({
  wat,
  wie,
  organisatie,
  wanneer: einddatum,
  status: ACTIE_STATUS_WORDS[status],
})

function toVastgesteld(
  { profiel, overleggen }: DocumentBron,
  planVersie: PlanVersie,
): IntegraalPlanData['vastgesteld'] {
  const overleg = overleggen.find(({ overlegId }) => overlegId === planVersie.overlegId)
  return {
    datum: dagVan(new Date(planVersie.vastgesteldOp)),
    overleg: overleg ? overlegtypeLabel(profiel, overleg.type) : '',
  }
}

const toTeam = ({ casus }: DocumentBron): IntegraalPlanData['team'] =>
  casus.team
    .filter(({ status, rol }) => status === 'actief' && rol !== 'lijn')
    .map(({ persoon }) => ({
      naam: persoon.naam,
      organisatie: persoon.organisatie.naam,
      functie: persoon.functienaam || null,
    }))

function toNiveau({ casus, profiel }: DocumentBron): string | null {
  const { label } = waarde(profiel, 'module.regiekaart')
  return casus.niveau === null ? null : `${label ?? 'niveau'} ${casus.niveau}`
}
