import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { useShortcut } from '../../../ui/shortcuts.ts'
import { Status } from '../../../ui/Status.tsx'
import { NieuwBesluit } from './NieuwBesluit.tsx'
import { GemistVeld } from './GemistVeld.tsx'
import { redenWoord } from '../../../anonimisering/redenen.ts'
import type { Review, TeBeslissen } from './use-review.ts'
import { countPlaces, zinOfTekst, zinOfTwijfel } from './zin.ts'

type Props = {
  readonly controle: TeBeslissen
  readonly review: Review
  /** The last step. */
  readonly afronden: ReactNode
}

/** What waits for a decision, always in sight below the text; when nothing does, the last step. */
export function Balk({ controle, review, afronden }: Props) {
  const { twijfels, huidig, besluiten, gemist, setGemist, go, undo, openGemist } = review
  useShortcut('j', 'Volgende twijfel', () => go(1))
  useShortcut('k', 'Vorige twijfel', () => go(-1))
  useShortcut('z', 'Neem het laatste besluit terug', undo)
  useShortcut('Escape', 'Toch niet: terug naar de twijfels', () => setGemist(null))
  useShortcut('m', 'Iets gemist: wat je selecteerde, of typ het', openGemist)
  return (
    <section className="rt-balk" aria-label="Beslissen">
      <div className="rt-balk__kop">
        <Stand open={twijfels.length} at={review.at + 1} gemist={gemist !== null} />
        <span className="rt-balk__gaan">
          {twijfels.length > 1 && gemist === null && (
            <>
              <Button kind="quiet" small onClick={() => go(-1)}>
                Vorige <kbd>k</kbd>
              </Button>
              <Button kind="quiet" small onClick={() => go(1)}>
                Volgende <kbd>j</kbd>
              </Button>
            </>
          )}
          {gemist === null ? (
            <Button kind="quiet" small onClick={openGemist}>
              Iets gemist <kbd>m</kbd>
            </Button>
          ) : (
            <Button kind="quiet" small onClick={() => setGemist(null)}>
              Toch niet <kbd>esc</kbd>
            </Button>
          )}
          {besluiten.last() && (
            <Button kind="quiet" small onClick={undo}>
              Neem terug <kbd>z</kbd>
            </Button>
          )}
        </span>
      </div>
      {besluiten.error && <ErrorPanel error={besluiten.error} />}
      {gemist !== null ? (
        <NieuwBesluit
          key="gemist"
          tekst={gemist}
          voorstel={review.voorstel}
          waarom="Geldt overal in deze casus, ook in wat je later deelt."
          zin={zinOfTekst(controle.onderdelen, gemist)}
          labels={review.labels}
          onDecide={(label) => review.decide(gemist, label)}
        >
          <GemistVeld tekst={gemist} onChange={setGemist} onClose={() => setGemist(null)} />
        </NieuwBesluit>
      ) : huidig ? (
        <NieuwBesluit
          key={huidig.tekst}
          tekst={huidig.tekst}
          voorstel={huidig.label}
          waarom={waarom(redenWoord(huidig.reden), countPlaces(controle.onderdelen, huidig.nummer))}
          zin={zinOfTwijfel(controle.onderdelen, huidig.nummer)}
          labels={review.labels}
          onDecide={(label) => review.decide(huidig.tekst, label)}
        />
      ) : (
        afronden
      )}
    </section>
  )
}

const waarom = (reden: string, places: number): string => {
  const capital = reden.charAt(0).toUpperCase() + reden.slice(1)
  return places > 1 ? `${capital}. Staat er ${places} keer; je beslist één keer.` : `${capital}.`
}

function Stand({ open, at, gemist }: { readonly open: number; readonly at: number; readonly gemist: boolean }) {
  if (gemist) return <strong>Iets gemist, of te veel vervangen?</strong>
  if (open === 0) return <Status tone="good">0 over</Status>
  return (
    <span className="rt-row">
      <Status tone="warn">{`nog ${open} te beslissen`}</Status>
      {open > 1 && <span className="rt-quiet">{`${at} van ${open}`}</span>}
    </span>
  )
}
