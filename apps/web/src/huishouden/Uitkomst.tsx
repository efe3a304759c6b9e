import { useApiQuery } from '../api/queries.ts'
import { useTerm } from '../profiel/profiel.ts'
import { Note } from '../ui/Note.tsx'

type Props = {
  /** Null when nothing could be asked. */
  readonly bekend: boolean | null
  readonly isUnborn: boolean
}

/** Hit or no hit in words, spoken aloud when it comes; on a hit, whom to call (HHD-27). */
export const Uitkomst = ({ bekend, isUnborn }: Props) => (
  <output>
    {bekend === true && <Bekend />}
    {bekend === false && (
      <Note tone="good" title="Niet bekend">
        <p>Deze persoon zit nog niet in een casus van dit netwerk.</p>
      </Note>
    )}
    {bekend === null && (
      <Note title={isUnborn ? 'Een ongeboren kind is nog nergens bekend' : 'Hier konden we niet naar kijken'}>
        {!isUnborn && <p>Vul een geboortedatum in om te kijken, of voeg de persoon zonder controle toe.</p>}
      </Note>
    )}
  </output>
)

function Bekend() {
  const { enkelvoud, metLidwoord } = useTerm('proces')
  const { data } = useApiQuery('GET /v1/personen', {})
  const personen = (data?.data.items ?? []).filter(
    ({ functies, actief }) => actief && functies.includes('procesregisseur'),
  )
  return (
    <Note tone="warn" title="Deze persoon is misschien al bekend in dit netwerk">
      <p>{`Meer mogen we niet laten zien. Overleg eerst met ${metLidwoord}; misschien loopt er al iets.`}</p>
      <ul>
        {personen.map(({ persoonId, naam, telefoon }) => (
          <li key={persoonId}>
            {naam}
            {telefoon && (
              <>
                {', '}
                <a href={`tel:${telefoon.replaceAll(/[^+\d]/g, '')}`}>{telefoon}</a>
              </>
            )}
            <span className="rt-hidden">{`, ${enkelvoud}`}</span>
          </li>
        ))}
      </ul>
    </Note>
  )
}
