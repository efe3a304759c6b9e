import type { VeldVerschil } from '@regietafel/domain/plan/compare-plan.ts'
import type { WoordDeel } from '@regietafel/domain/plan/compare-words.ts'
import { Status, type Tone } from '../../../ui/Status.tsx'
import { BEREIKT_WOORDEN, VELD_WOORDEN } from '../velden/woorden.ts'

const SOORT: Record<VeldVerschil['soort'], { readonly woord: string; readonly tone: Tone }> = {
  nieuw: { woord: 'nieuw', tone: 'good' },
  weg: { woord: 'weggehaald', tone: 'neutral' },
  gewijzigd: { woord: 'gewijzigd', tone: 'active' },
  gelijk: { woord: 'gelijk', tone: 'neutral' },
}

/** What happened to one field: the word for it, and the text with what came underlined and what went struck through. */
export const Verschil = ({
  verschil: { code, soort, spreker, delen, bereikt },
}: {
  readonly verschil: VeldVerschil
}) => (
  <article className="rt-stack rt-stack--tight">
    <div className="rt-row">
      <h3>{spreker ? `${VELD_WOORDEN[code].naam}: ${spreker}` : VELD_WOORDEN[code].naam}</h3>
      <Status tone={SOORT[soort].tone}>{SOORT[soort].woord}</Status>
    </div>
    <p className="rt-prose">
      {delen.map((deel, index) => (
        // The pieces of one text have no identity but their place.
        <Deel key={index} deel={deel} />
      ))}
    </p>
    {bereikt && <p>{`Was ${BEREIKT_WOORDEN[bereikt.van]}, is nu ${BEREIKT_WOORDEN[bereikt.naar]}.`}</p>}
  </article>
)

/** Said aloud too: a line under or through words is not heard. */
function Deel({ deel: { soort, tekst } }: { readonly deel: WoordDeel }) {
  if (soort === 'gelijk') return tekst
  const Mark = soort === 'nieuw' ? 'ins' : 'del'
  return (
    <>
      <Mark className="rt-diff">
        <span className="rt-hidden">{soort === 'nieuw' ? ' (nieuw: ' : ' (weg: '}</span>
        {tekst.trimEnd()}
        <span className="rt-hidden">) </span>
      </Mark>
      {/\s$/.test(tekst) && ' '}
    </>
  )
}
