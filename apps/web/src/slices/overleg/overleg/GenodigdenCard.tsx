import type { Overleg, Uitnodiging } from '@regietafel/contract/overleg-values.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'
import { Domeinen } from './Domeinen.tsx'
import { AANWEZIG_WORD, ANTWOORD_WORD, isAanTafel } from '../words.ts'

/** Who is invited, what they answered, whether they are ready; afterwards who was there (OVL-11, OVL-27). */
export function GenodigdenCard({ overleg }: { readonly overleg: Overleg }) {
  const { uitnodigingen, status, voorzitterDeelnameId, genodigden, voorbereid } = overleg
  return (
    <Card
      title={status === 'gepland' ? 'Genodigd' : 'Aan tafel'}
      count={status === 'gepland' ? uitnodigingen.length : uitnodigingen.filter(isAanTafel).length}
      flush
    >
      <ul className="rt-list">
        {uitnodigingen.map((uitnodiging) => (
          <li key={uitnodiging.uitnodigingId} className="rt-invited">
            <Who uitnodiging={uitnodiging} leads={uitnodiging.persoon.deelnameId === voorzitterDeelnameId} />
            <span className="rt-invited__stand">
              {uitnodiging.persoon.deelnameId === voorzitterDeelnameId && status === 'gepland' ? (
                <Status tone="neutral" icon="person">
                  zit voor
                </Status>
              ) : (
                <Stand uitnodiging={uitnodiging} planned={status === 'gepland'} />
              )}
            </span>
          </li>
        ))}
      </ul>
      <Domeinen
        casusId={overleg.casusId}
        deelnames={uitnodigingen
          .filter((each) => (status === 'gepland' ? each.status !== 'ingetrokken' : isAanTafel(each)))
          .map(({ persoon }) => persoon.deelnameId)}
      />
      {status === 'gepland' && (
        <p className="rt-card__foot rt-quiet">{`Voorbereiding: ${voorbereid} van ${genodigden} klaar`}</p>
      )}
    </Card>
  )
}

type WhoProps = { readonly uitnodiging: Uitnodiging; readonly leads: boolean }

function Who({ uitnodiging: { persoon, zekerAanwezig, vervanger, bericht }, leads }: WhoProps) {
  const profiel = useProfiel()
  return (
    <span>
      {persoon.naam}
      {zekerAanwezig && !leads && (
        <span className="rt-quiet">
          {' '}
          <Icon name="flag" label="moet er zeker bij zijn" />
        </span>
      )}
      <br />
      <span className="rt-quiet">{`${persoon.organisatie} · ${rolWoord(profiel, persoon.rol)}`}</span>
      {vervanger && <span className="rt-quiet">{` · vervanger: ${vervanger.naam}`}</span>}
      {bericht && <span className="rt-quiet">{` · "${bericht}"`}</span>}
    </span>
  )
}

function Stand({ uitnodiging, planned }: { readonly uitnodiging: Uitnodiging; readonly planned: boolean }) {
  const { status, aanwezigheid, voorbereid } = uitnodiging
  if (!planned)
    return aanwezigheid ? (
      <Status tone={isAanTafel(uitnodiging) ? 'good' : 'neutral'}>{AANWEZIG_WORD[aanwezigheid]}</Status>
    ) : null
  const { word, tone } = ANTWOORD_WORD[status]
  return (
    <>
      <Status tone={tone}>{word}</Status>
      {voorbereid && (
        <Status tone="good" icon="document">
          voorbereid
        </Status>
      )}
    </>
  )
}
