import type { Afsluiting, Afsluitingen, Standpunt } from '@regietafel/contract/afsluiting.contract.ts'
import type { Casus, Deelname } from '@regietafel/contract/casus.contract.ts'
import { afsluitenPartijen, STATUSES_OF_VORM } from '@regietafel/domain/casus/afsluiten.ts'
import { afsluitEisen } from '@regietafel/domain/casus/afsluit-eisen.ts'
import { type ClosedStatus, isCasusCommandAllowed } from '@regietafel/domain/casus/casus.ts'
import type { StandpuntWijze } from '@regietafel/domain/casus/record-partijstandpunt.ts'
import type { HEROPEN_AANLEIDINGEN } from '@regietafel/domain/casus/reopen-casus.ts'
import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { namenOf, readNazorg, readPartijstandpunten, readWaakvlam } from './afsluiting-extra.view.ts'
import { readChecklist } from './afsluiten-stand.ts'
import {
  type AfsluitingInhoud,
  type AfsluitingRow,
  type HeropeningInhoud,
  openStandpunt,
  readAfsluitingRows,
  readHeropeningRows,
  readStandpuntRows,
  readToestemmingRows,
  type StandpuntRow,
  type ToestemmingInhoud,
} from './afsluiting.queries.ts'
import { getCasus } from './casus.reads.ts'
import { toDeelname } from './team.ts'

type Partij = Afsluitingen['partijen'][number]

/** Everything the screen of closing shows: the form of this netwerk, what blocks, who decides, what was said. */
export async function readAfsluitingen(tx: ReadTx, casusId: string): Promise<Afsluitingen> {
  const casus = await getCasus(tx, casusId)
  const profiel = await getActiveProfiel(tx)
  const rows = await readAfsluitingRows(tx, casusId)
  const standpunten = await readStandpuntRows(tx, casusId)
  const open = rows.find(({ status }) => status === 'voorgesteld') ?? null
  const partijen = toPartijen(tx, casus, profiel)
  const lopend = isCasusCommandAllowed('decideClosing', casus.status)
  const isProces = tx.kringen.rollenIn(casusId).includes('procesregisseur')
  const vorm = waarde(profiel, 'afsluiten.vorm')
  const buiten = await readPartijstandpunten(tx, casus, profiel)
  const views = rows.map((row) => ({
    ...toAfsluiting(tx, row, partijen, standpunten, casus.team),
    partijstandpunten: buiten(row),
  }))
  const herziening = (await readTermijnen(tx, casusId)).find(({ soort }) => soort === 'herziening-na-afsluiting')
  return {
    casusStatus: casus.status,
    vorm,
    eisen: [...afsluitEisen(profiel)],
    ambitie: profiel.lijsten.ambitie,
    mogelijk: [...STATUSES_OF_VORM[vorm]],
    checklist: lopend
      ? (await readChecklist(tx, casusId, open)).map(({ code, blocks }) => ({ code, blokkeert: blocks }))
      : [],
    partijen,
    magVoorstellen: lopend && isProces && open === null,
    magHeropenen: isProces && isCasusCommandAllowed('reopen', casus.status) && waarde(profiel, 'afsluiten.heropenen'),
    herzieningOp: herziening?.vervaltOp ?? null,
    escalatie: waarde(profiel, 'escalatie.doel')[0]?.label ?? null,
    nazorg: await readNazorg(tx, casus, rows),
    waakvlam: await readWaakvlam(tx, casus),
    voorstel: views.find(({ status }) => status === 'voorgesteld') ?? null,
    eerder: views.filter(({ status }) => status !== 'voorgesteld'),
    heropeningen: await toHeropeningen(tx, casus),
  }
}

/** Seats that count: a substitute speaks for the colleague, not beside (ROL-34). */
export const partijenTeam = (team: readonly Deelname[]) => team.filter((seat) => seat.vervangtDeelnameId === null)

function toPartijen(tx: ReadTx, casus: Casus, profiel: Netwerkprofiel): Partij[] {
  const team = partijenTeam(casus.team)
  const { beslissen, geraadpleegd } = afsluitenPartijen(team.map(toDeelname), waarde(profiel, 'afsluiten.besluit'))
  const held = tx.kringen.deelnamesIn(casus.casusId)
  const replaced = casus.team.flatMap((seat) =>
    held.includes(seat.deelnameId) && seat.status === 'actief' && seat.vervangtDeelnameId
      ? seat.vervangtDeelnameId
      : [],
  )
  return team
    .filter(({ deelnameId }) => beslissen.includes(deelnameId) || geraadpleegd.includes(deelnameId))
    .map((seat) => ({
      ...toWho(seat),
      vanMij: held.includes(seat.deelnameId) || replaced.includes(seat.deelnameId),
      beslist: beslissen.includes(seat.deelnameId),
    }))
}

const toWho = ({ deelnameId, rol, persoon }: Deelname) => ({
  deelnameId,
  naam: persoon.naam,
  organisatie: persoon.organisatie.naam,
  rol,
})

/** An open proposal shows everyone who must still speak; one that is done shows who spoke. */
function toAfsluiting(
  tx: ReadTx,
  row: AfsluitingRow,
  partijen: readonly Partij[],
  standpunten: readonly StandpuntRow[],
  team: readonly Deelname[],
): Omit<Afsluiting, 'partijstandpunten'> {
  const namen = new Map(team.map(({ persoon }) => [persoon.persoonId, persoon.naam]))
  const spoken = standpunten.filter(({ afsluitingId }) => afsluitingId === row.afsluitingId)
  const { evaluatie, ...rest } = tx.kringen.open<AfsluitingInhoud>('afsluiting', row.afsluitingId, row)
  const parties =
    row.status === 'voorgesteld'
      ? partijen
      : team
          .filter(({ deelnameId }) => spoken.some((said) => said.deelnameId === deelnameId))
          .map((seat) => ({ ...toWho(seat), vanMij: false, beslist: false }))
  return {
    afsluitingId: row.afsluitingId,
    status: row.status as Afsluiting['status'],
    naar: row.naar as ClosedStatus,
    toegangEindigtOp: row.toegangEindigtOp,
    doelBehaald: row.doelBehaald as Afsluiting['doelBehaald'],
    onveiligheid: row.onveiligheid,
    basiszorgOnvoldoende: row.basiszorgOnvoldoende,
    ...rest,
    evaluatie:
      evaluatie && row.evaluatieOp !== null
        ? { op: row.evaluatieOp, metKlant: row.evaluatieMetKlant === true, ...evaluatie }
        : null,
    voorgesteldOp: row.voorgesteldOp.toISOString(),
    voorgesteldDoor: namen.get(row.voorgesteldDoor) ?? '',
    beslotenOp: row.beslotenOp?.toISOString() ?? null,
    standpunten: parties.map((partij): Standpunt => {
      const said = spoken.find(({ deelnameId }) => deelnameId === partij.deelnameId)
      return {
        ...partij,
        beslist: row.status === 'voorgesteld' ? partij.beslist : said?.eens !== null,
        eens: said?.eens ?? null,
        tekst: said ? openStandpunt(tx, said).tekst : null,
        gegevenOp: said?.gegevenOp.toISOString() ?? null,
        vastgelegdDoor: said ? (namen.get(said.vastgelegdDoor) ?? '') : null,
        zelfGegeven: said !== undefined && speakersOf(team, partij.deelnameId).includes(said.vastgelegdDoor),
        wijze: (said?.wijze as Standpunt['wijze'] | undefined) ?? null,
        gezegdOp: said?.gezegdOp ?? null,
      }
    }),
  }
}

/** Who speaks for a seat: its holder and a substitute. */
const speakersOf = (team: readonly Deelname[], deelnameId: string): string[] =>
  team
    .filter((seat) => seat.deelnameId === deelnameId || seat.vervangtDeelnameId === deelnameId)
    .map(({ persoon }) => persoon.persoonId)

async function toHeropeningen(tx: ReadTx, casus: Casus): Promise<Afsluitingen['heropeningen']> {
  const namen = namenOf(casus)
  const answers = await readToestemmingRows(tx, casus.casusId)
  return (await readHeropeningRows(tx, casus.casusId)).map((row) => {
    const answer = answers.findLast(({ heropeningId }) => heropeningId === row.heropeningId)
    return {
      heropeningId: row.heropeningId,
      aanleiding: row.aanleiding as (typeof HEROPEN_AANLEIDINGEN)[number],
      ...tx.kringen.open<HeropeningInhoud>('heropening', row.heropeningId, row),
      op: row.heropendOp.toISOString(),
      door: namen.get(row.heropendDoor) ?? '',
      planVersie: row.planVersie,
      toestemming: answer
        ? {
            antwoord: answer.antwoord as 'ja',
            wijze: answer.wijze as StandpuntWijze,
            gezegdOp: answer.gezegdOp,
            ...tx.kringen.open<ToestemmingInhoud>('toestemmingsvraag', answer.toestemmingsvraagId, answer),
            door: namen.get(answer.vastgelegdDoor) ?? '',
          }
        : null,
    }
  })
}
