import { useSessie, useSwitchNetwerk } from '../../../api/sessie.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'

type Props = { readonly netwerkId: string; readonly naam: string; readonly tweede: string }

/** The netwerk is there: what comes next, and the way in. */
export function Gemaakt({ netwerkId, naam, tweede }: Props) {
  const persoonId = useSessie().andereNetwerken.find((each) => each.netwerkId === netwerkId)?.persoonId
  const switchNetwerk = useSwitchNetwerk()
  return (
    <Card title={`${naam} is gemaakt`}>
      <div className="rt-stack">
        <p>Jij en {tweede} zijn er functioneel beheerder. Dit zijn de volgende stappen, in het nieuwe netwerk:</p>
        <ol className="rt-bullets">
          <li>Nodig {tweede} uit onder Beheer, Personen.</li>
          <li>Kijk het profiel na. Wat jij voorstelt, stelt {tweede} vast.</li>
          <li>Voeg organisaties en personen toe, met minstens één procesregisseur.</li>
        </ol>
        {persoonId && (
          <ButtonRow>
            <Button
              kind="primary"
              icon="swap"
              busy={switchNetwerk.isPending}
              onClick={() => switchNetwerk.mutate({ body: { netwerkId, persoonId } })}
            >
              Ga naar {naam}
            </Button>
          </ButtonRow>
        )}
      </div>
    </Card>
  )
}
