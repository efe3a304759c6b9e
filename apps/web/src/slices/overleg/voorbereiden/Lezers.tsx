import type { Inbreng } from '@regietafel/contract/overleg-values.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { Note } from '../../../ui/Note.tsx'

/** Who can read this now, in words (PRV-36). */
export function Lezers({ inbreng: { lezers, beperkt, redenBeperkt } }: { readonly inbreng: Inbreng }) {
  const regie = useTerm('inhoudelijkeRegie')
  if (beperkt)
    return (
      <Note icon="lock" title="Van tafel gehaald">
        <p>{`Alleen jij en de regie lezen dit. Reden: ${redenBeperkt ?? ''}`}</p>
      </Note>
    )
  if (lezers === 'aanwezigen')
    return (
      <Note icon="eye" title="Iedereen aan tafel leest dit">
        <p>Het overleg is geopend.</p>
      </Note>
    )
  return (
    <Note icon="lock" title="Nu lezen alleen jij en de regie dit">
      <p>{`Dat zijn de procesregisseur en ${regie.metLidwoord}. Als het overleg opent, leest iedereen aan tafel het.`}</p>
    </Note>
  )
}
