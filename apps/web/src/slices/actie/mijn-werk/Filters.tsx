import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import type { Part, WorkFilter } from './work-list.ts'

const LABELS: Record<Part, string> = { alles: 'Alles', 'te-laat': 'Te laat', week: 'Deze week', wacht: 'Wacht op mij' }

type Props = {
  readonly work: MijnWerk
  readonly filter: WorkFilter
  readonly zoek: string
  readonly onZoek: (zoek: string) => void
}

/** What shows: parts are links, so they can be bookmarked; searching stays on this screen. */
export function Filters({ work, filter, zoek, onZoek }: Props) {
  const counts = countParts(work)
  return (
    <search className="rt-work__filters">
      <nav aria-label="Toon">
        <ul className="rt-work__parts">
          {(Object.keys(LABELS) as Part[]).map((part) => (
            <li key={part}>
              <Link
                to="/"
                search={toSearch({ ...filter, toon: part })}
                activeOptions={{ exact: true, includeSearch: true }}
                aria-current={filter.toon === part ? 'true' : undefined}
              >
                {LABELS[part]}
                {counts[part] > 0 && <span className="rt-work__count">{counts[part]}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rt-work__narrow">
        <Rollen work={work} filter={filter} />
        <SearchField label="Zoek in je werk" value={zoek} onChange={onZoek} />
      </div>
    </search>
  )
}

/** Only for who has more than one role. */
function Rollen({ work, filter }: Pick<Props, 'work' | 'filter'>) {
  const profiel = useProfiel()
  const navigate = useNavigate()
  const rollen = (['procesregisseur', 'inhoudelijke-regie', 'ketenpartner'] as const).filter((rol) =>
    work.casussen.some(({ mijnRollen }) => mijnRollen.includes(rol)),
  )
  if (rollen.length < 2) return null
  return (
    <SelectField
      name="rol"
      label="Mijn rol"
      options={[
        { value: 'alle' as const, label: 'Alle rollen' },
        ...rollen.map((rol) => ({ value: rol, label: `Als ${rolWoord(profiel, rol)}` })),
      ]}
      value={filter.rol === 'lijn' ? 'alle' : filter.rol}
      onChange={(rol) => void navigate({ to: '/', search: toSearch({ ...filter, rol }), replace: true })}
    />
  )
}

const toSearch = ({ toon, rol }: WorkFilter) => ({
  ...(toon === 'alles' ? {} : { toon }),
  ...(rol === 'alle' ? {} : { rol }),
})

const countParts = ({ acties, teLaatBijAnderen, wachtOpMij }: MijnWerk): Record<Part, number> => ({
  alles: 0,
  'te-laat': acties.filter(({ stand }) => stand === 'te-laat').length + teLaatBijAnderen.length,
  week: acties.filter(({ dagenOver }) => dagenOver >= 0 && dagenOver <= 7).length,
  wacht: wachtOpMij.length,
})
