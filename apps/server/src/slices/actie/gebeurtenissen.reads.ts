import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readActies } from './actie.reads.ts'

/** What the acties tell: agreed with whom, and how they ended (FAS-10, DOE-05). */
export async function readActieGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const acties = await readActies(tx, casusId)
  return acties.flatMap(
    ({ actieId, wat, status, gemaaktOp, afgerondOp, eersteActiehouder, actiehouder, terugkoppelingen }) => {
      const event = (
        part: string,
        moment: string,
        titel: string,
        door: string,
        toelichting: string | null,
      ): Gebeurtenis => ({
        gebeurtenisId: `${actieId}/${part}`,
        soort: 'actie',
        moment,
        titel,
        door,
        toelichting,
      })
      const agreed = event('afgesproken', gemaaktOp, `Afgesproken: ${wat}`, eersteActiehouder.naam, null)
      if (afgerondOp === null) return [agreed]
      const last = terugkoppelingen.find(({ soort }) => soort === (status === 'gereed' ? 'afronding' : 'intrekking'))
      const word = status === 'gereed' ? 'Klaar' : 'Niet meer nodig'
      return [
        agreed,
        event('einde', afgerondOp, `${word}: ${wat}`, last?.door ?? actiehouder.naam, last?.tekst ?? null),
      ]
    },
  )
}
