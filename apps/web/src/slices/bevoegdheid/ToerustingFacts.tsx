import type { BevoegdheidVanPersoon } from '@regietafel/contract/bevoegdheid.contract.ts'
import { Facts } from '../../ui/Facts.tsx'
import { dayOf, formatDay } from '../../ui/format.ts'
import { Empty } from '../../ui/Note.tsx'

/** The three sides on which the organisation equips a regisseur (ROL-56). */
export const ToerustingFacts = ({ toerusting }: Pick<BevoegdheidVanPersoon, 'toerusting'>) =>
  toerusting === null ? (
    <Empty title="Nog niets vastgelegd">Wat iemand kan, wat die mag, en wat daarvoor geregeld is.</Empty>
  ) : (
    <Facts
      rows={[
        ['Wat deze regisseur kan', toerusting.competenties],
        ['Wat deze regisseur mag', toerusting.bevoegdheden],
        ['Wat daarvoor geregeld is', toerusting.randvoorwaarden],
        ['Vastgelegd', `${formatDay(dayOf(toerusting.verklaardOp))} door ${toerusting.verklaardDoor}`],
      ]}
    />
  )
