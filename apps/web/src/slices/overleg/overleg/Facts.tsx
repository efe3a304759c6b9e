import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { countAgenda } from '@regietafel/domain/overleg/agenda.ts'
import { Card } from '../../../ui/Card.tsx'
import { Icon } from '../../../ui/Icon.tsx'

const MS_PER_MINUTE = 60_000

/** The purpose and the agenda with its times. */
export function Facts({ overleg }: { readonly overleg: Overleg }) {
  const { doel, agenda, begin, eind, vorm } = overleg
  const minuten = (Date.parse(eind) - Date.parse(begin)) / MS_PER_MINUTE
  const { regels, totaal, over } = countAgenda(
    agenda.map(({ agendapuntId, minuten: each, stand }) => ({
      code: agendapuntId,
      minuten: each,
      behandeld: stand === 'behandeld',
    })),
    minuten,
  )
  return (
    <Card title="Waarvoor en in welke volgorde">
      <div className="rt-stack">
        <p>{doel}</p>
        {vorm.soort === 'online' && vorm.plaats.startsWith('https:') && (
          <p>
            <Icon name="link" /> <a href={vorm.plaats}>Doe mee via beeld</a>
          </p>
        )}
        <ol className="rt-agenda-read">
          {agenda.map(({ agendapuntId, titel, minuten: each, stand }, index) => (
            <li key={agendapuntId}>
              <span className="rt-quiet">{index + 1}</span>
              <span>
                {titel}
                {stand === 'behandeld' && <Icon name="check" label="behandeld" />}
              </span>
              <span
                className="rt-quiet rt-nowrap"
                title={`tot minuut ${regels[index]?.tot ?? 0}`}
              >{`${each} min`}</span>
            </li>
          ))}
        </ol>
        <p className="rt-quiet">{`${totaal} van ${minuten} minuten${over > 0 ? `: ${over} te veel` : ''}`}</p>
      </div>
    </Card>
  )
}
