import { FUNCTIES } from '@regietafel/domain/toegang/rollen.ts'
import { toDutchDay, toDutchTime } from '../../../mail/dutch-moment.ts'
import { type EndedSeat, endSeatsOfPersoon, type Opvolger, OpvolgerMissing } from '../../../access/end-persoon-seats.ts'
import type { WriteTx } from '../../../database/transaction.ts'
import { createPersoon } from '../create-netwerk.ts'
import { readPersonen } from '../netwerk.reads.ts'
import { type BeheerCommand, BeheerError } from './beheer-command.ts'
import { endPersoon } from './end-persoon.ts'
import { findOrganisatie, findPersoon, inNetwerk } from './find-in-netwerk.ts'
import { inviteToSignIn } from './invite-to-sign-in.ts'
import { NETWERK } from './netwerk-commands.ts'

const PERSOON = { uitleg: 'het e-mailadres of het kenmerk van de persoon' } as const

export const listPersonen: BeheerCommand = {
  uitleg: 'toont de personen van een netwerk',
  options: { netwerk: NETWERK },
  run: async (context, { netwerk = '' }) => {
    const { personen } = await inNetwerk(context, netwerk, { naam: 'personen', handeling: 'R' }, async (tx) => ({
      personen: await readPersonen(tx),
    }))
    return personen.map(
      ({ persoonId, naam, email, functies, organisatie, actief }) =>
        `${persoonId}  ${naam}, ${organisatie.naam}, ${email} (${actief ? functies.join(', ') : 'beëindigd'})`,
    )
  },
}

export const makePersoon: BeheerCommand = {
  uitleg: 'zet een persoon in een netwerk; daarna kun je die uitnodigen',
  options: {
    netwerk: NETWERK,
    organisatie: { uitleg: 'de naam of het kenmerk van de organisatie' },
    naam: { uitleg: 'voornaam en achternaam' },
    functienaam: { uitleg: 'wat iemand bij de organisatie is, zoals wijkagent' },
    email: { uitleg: 'het e-mailadres van het werk' },
    telefoon: { uitleg: 'het telefoonnummer van het werk', standaard: '' },
    functies: { uitleg: `een of meer van ${FUNCTIES.join(', ')}`, keuzes: FUNCTIES, meer: true },
  },
  run: async (context, given) => {
    const { netwerk = '', organisatie = '', naam = '', functienaam = '', email = '', telefoon = '' } = given
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new BeheerError('- --email: dit is geen e-mailadres.')
    const asked = (given['functies'] ?? '').split(',').map((functie) => functie.trim())
    const functies = FUNCTIES.filter((functie) => asked.includes(functie))
    const { objectId } = await inNetwerk(context, netwerk, { naam: 'persoon-maken', handeling: 'C' }, async (tx) => {
      const organisatieId = await findOrganisatie(tx, organisatie)
      if ((await readPersonen(tx)).some((row) => row.actief && row.email.toLowerCase() === email.toLowerCase()))
        throw new BeheerError(`- --email: ${email} is al van iemand in dit netwerk.`)
      const made = await createPersoon(tx, { organisatieId, functies, naam, functienaam, email, telefoon })
      return { objectId: made.persoonId }
    })
    return [`${naam} is toegevoegd. Kenmerk: ${objectId}`, 'Nodig uit met: npm run beheer -- uitnodigen']
  },
}

export const invitePersoon: BeheerCommand = {
  uitleg: 'maakt een eenmalige link waarmee iemand zich de eerste keer aanmeldt',
  options: { netwerk: NETWERK, persoon: PERSOON },
  run: async (context, { netwerk = '', persoon = '' }) => {
    const { aanmeldcode, verlooptOp } = await inNetwerk(
      context,
      netwerk,
      { naam: 'uitnodigen', handeling: 'C' },
      async (tx) => {
        const objectId = await findPersoon(tx, persoon)
        return { objectId, ...(await inviteToSignIn(tx, objectId)) }
      },
    )
    return [
      `Geef deze link aan die persoon zelf. Hij werkt één keer, tot ${toDutchDay(verlooptOp)} ${toDutchTime(verlooptOp)}; eerdere links zijn vervallen.`,
      // Behind the #, so that no server on the way keeps the code in its log.
      `${context.siteUrl}/aanmelden#aanmeldcode=${aanmeldcode}`,
    ]
  },
}

export const stopPersoon: BeheerCommand = {
  uitleg: 'beëindigt de toegang van een persoon tot een netwerk en alle casussen, meteen',
  options: {
    netwerk: NETWERK,
    persoon: PERSOON,
    opvolger: { uitleg: 'wie de procesregie overneemt, als deze persoon die heeft', standaard: '' },
  },
  run: async (context, { netwerk = '', persoon = '', opvolger = '' }) => {
    const found = await inNetwerk(context, netwerk, { naam: 'persoon-beeindigen', handeling: 'U' }, async (tx) => ({
      objectId: await findPersoon(tx, persoon),
      netwerkId: tx.netwerkId,
      opvolger: opvolger === '' ? null : await findOpvolger(tx, opvolger),
    }))
    const { netwerkId, objectId: persoonId } = found
    if (found.opvolger?.persoonId === persoonId) throw new BeheerError('- --opvolger: kies iemand anders.')
    const ended = await endSeatsOfPersoon(context.store, { netwerkId, persoonId }, found.opvolger, context.now).catch(
      (error: unknown) => {
        if (!(error instanceof OpvolgerMissing)) throw error
        throw new BeheerError(
          `- --opvolger ontbreekt: deze persoon heeft de procesregie van ${error.codes.join(', ')}.`,
        )
      },
    )
    await inNetwerk(context, netwerk, { naam: 'persoon-beeindigen', handeling: 'U' }, async (tx) => {
      await endPersoon(tx, persoonId)
      return { objectId: persoonId }
    })
    return [`${persoon} heeft geen toegang meer.`, ...toReassign(ended)]
  },
}

async function findOpvolger(tx: WriteTx, gezocht: string): Promise<Opvolger> {
  const persoonId = await findPersoon(tx, gezocht)
  const [opvolger] = await readPersonen(tx, [persoonId])
  if (!opvolger?.functies.includes('procesregisseur'))
    throw new BeheerError(`- --opvolger: ${gezocht} is geen procesregisseur in dit netwerk.`)
  return { persoonId, organisatieId: opvolger.organisatie.organisatieId }
}

/** The casussen in which a place is free now (ROL-40). */
const toReassign = (ended: readonly EndedSeat[]): string[] =>
  ended.length === 0
    ? ['Deze persoon had geen plaats in een casus.']
    : ['In deze casussen is een plaats vrij:', ...ended.map(({ code, rol }) => `  ${code}  ${rol}`)]
