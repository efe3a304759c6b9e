import { PROFIELEN, getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { createNetwerk, createOrganisatie } from '../create-netwerk.ts'
import { getActiveProfiel, readOrganisaties } from '../netwerk.reads.ts'
import { type BeheerCommand, BeheerError } from './beheer-command.ts'
import { inNetwerk, readNetwerken } from './find-in-netwerk.ts'

/** The option by which most commands say where. */
export const NETWERK = { uitleg: 'de naam of het kenmerk van het netwerk' } as const

export const listNetwerken: BeheerCommand = {
  uitleg: 'toont de netwerken van deze installatie',
  options: {},
  run: async (context) => {
    const rows = await readNetwerken(context)
    for (const { netwerkId } of rows)
      await inNetwerk(context, netwerkId, { naam: 'netwerken', handeling: 'R' }, async () => ({}))
    if (rows.length === 0) return ['Er is nog geen netwerk. Maak het eerste met: npm run beheer -- netwerk-maken']
    return rows.map(({ netwerkId, naam, profiel }) => `${netwerkId}  ${naam} (profiel ${profiel})`)
  },
}

export const makeNetwerk: BeheerCommand = {
  uitleg: 'maakt een netwerk',
  options: {
    profiel: { uitleg: 'het netwerkprofiel', keuzes: [...new Set(PROFIELEN.map(({ code }) => code))] },
    naam: { uitleg: 'hoe het netwerk heet' },
    voorvoegsel: { uitleg: 'waarmee elke casuscode begint, zoals NL' },
  },
  run: async (context, { profiel = '', naam = '', voorvoegsel = '' }) => {
    if (!/^[A-Z]{1,6}$/.test(voorvoegsel)) throw new BeheerError('- --voorvoegsel: gebruik 1 tot 6 hoofdletters.')
    if ((await readNetwerken(context)).some((row) => row.naam === naam))
      throw new BeheerError(`- --naam: er is al een netwerk dat ${naam} heet.`)
    getProfiel(profiel, dagVan(context.now))
    const netwerkId = await createNetwerk(context.store, { profiel, naam, codeVoorvoegsel: voorvoegsel }, context.now)
    await inNetwerk(context, netwerkId, { naam: 'netwerk-maken', handeling: 'C' }, async () => ({
      objectId: netwerkId,
    }))
    return [`Netwerk ${naam} is gemaakt. Kenmerk: ${netwerkId}`]
  },
}

export const makeOrganisatie: BeheerCommand = {
  uitleg: 'zet een organisatie in het adresboek van een netwerk',
  options: {
    netwerk: NETWERK,
    naam: { uitleg: 'hoe de organisatie heet' },
    domein: { uitleg: 'het domein uit het netwerkprofiel, zoals zorg' },
    convenant: { uitleg: 'of zij het convenant heeft getekend', standaard: 'ja', keuzes: ['ja', 'nee'] },
  },
  run: async (context, { netwerk = '', naam = '', domein = '', convenant }) => {
    const { objectId } = await inNetwerk(
      context,
      netwerk,
      { naam: 'organisatie-maken', handeling: 'C' },
      async (tx) => {
        const domeinen = (await getActiveProfiel(tx)).lijsten.domeinen.map(({ code }) => code)
        if (!domeinen.includes(domein)) throw new BeheerError(`- --domein: kies uit ${domeinen.join(', ')}.`)
        if ((await readOrganisaties(tx)).some((row) => row.naam === naam))
          throw new BeheerError(`- --naam: ${naam} staat al in dit netwerk.`)
        return { objectId: await createOrganisatie(tx, { naam, domein, convenant: convenant === 'ja' }) }
      },
    )
    return [`Organisatie ${naam} is gemaakt. Kenmerk: ${objectId}`]
  },
}
