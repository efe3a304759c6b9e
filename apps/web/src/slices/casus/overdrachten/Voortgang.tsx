import type { CaseloadOverdracht } from '@regietafel/contract/caseload.contract.ts'
import { useQuery } from '@tanstack/react-query'
import { apiQuery } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import type { IconName } from '../../../ui/Icon.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Status, type Tone } from '../../../ui/Status.tsx'

type Regel = CaseloadOverdracht['regels'][number]
const LOOK_AGAIN_MS = 2_000

const LOOK: Record<Regel['stand'], { readonly word: string; readonly tone: Tone; readonly icon?: IconName }> = {
  wacht: { word: 'wordt verstuurd', tone: 'neutral', icon: 'clock' },
  voorgesteld: { word: 'wacht op antwoord', tone: 'warn', icon: 'clock' },
  aanvaard: { word: 'overgenomen', tone: 'good', icon: 'check' },
  afgewezen: { word: 'zei nee', tone: 'warn', icon: 'close' },
  ingetrokken: { word: 'ingetrokken', tone: 'neutral', icon: 'close' },
  mislukt: { word: 'niet gelukt', tone: 'warn', icon: 'flag' },
}

/** What was handed over at once and how far it is; while something is sent it looks again by itself (ROL-40). */
export function Voortgang() {
  const { data } = useQuery({
    ...apiQuery('GET /v1/caseload-overdrachten', {}),
    refetchInterval: ({ state }) =>
      state.data?.data.items.some(({ regels }) => regels.some(({ stand }) => stand === 'wacht'))
        ? LOOK_AGAIN_MS
        : false,
  })
  const columns = useColumns()
  const items = data?.data.items
  if (items?.length === 0)
    return (
      <Card title="Voortgang">
        <Empty title="Je droeg nog geen casussen in één keer over.">
          Hier zie je straks per casus of de opvolger ja zei.
        </Empty>
      </Card>
    )
  return items?.map((item) => (
    <Card key={item.caseloadOverdrachtId} title={titleOf(item)} count={item.regels.length} flush>
      <p className="rt-card__body">{progressOf(item.regels)}</p>
      <DataTable
        caption={titleOf(item)}
        columns={columns}
        rows={item.regels}
        rowKey={({ caseloadRegelId }) => caseloadRegelId}
      />
    </Card>
  ))
}

const titleOf = ({ van, reden, gestartOp }: CaseloadOverdracht) =>
  `${van}: ${reden === 'vertrek' ? 'vertrek' : 'afwezigheid'}, ${formatDay(dayOf(gestartOp))}`

function progressOf(regels: readonly Regel[]): string {
  const of = (...standen: Regel['stand'][]) => regels.filter(({ stand }) => standen.includes(stand)).length
  const again = of('afgewezen', 'mislukt', 'ingetrokken')
  const parts = [
    `${of('aanvaard')} van ${regels.length} overgenomen`,
    `${of('wacht', 'voorgesteld')} wachten op antwoord`,
  ]
  return again > 0 ? `${parts.join(', ')}. Voor ${again} moet je opnieuw kiezen.` : `${parts.join(', ')}.`
}

function useColumns(): Column<Regel>[] {
  const profiel = useProfiel()
  return [
    { key: 'code', header: 'Casus', nowrap: true, cell: ({ code }) => code },
    { key: 'rol', header: 'Rol', cell: ({ rol }) => rolWoord(profiel, rol) },
    { key: 'opvolger', header: 'Opvolger', cell: ({ opvolger }) => opvolger },
    {
      key: 'stand',
      header: 'Stand',
      cell: ({ stand, fout }) => {
        const { word, ...look } = LOOK[stand]
        return (
          <span className="rt-row">
            <Status {...look}>{word}</Status>
            {fout && <span>{fout}</span>}
          </span>
        )
      },
    },
  ]
}
