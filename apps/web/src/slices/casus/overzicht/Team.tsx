import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Contact } from '../../../ui/Contact.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Status, type Tone } from '../../../ui/Status.tsx'

const STAND: Record<Deelname['status'], { readonly word: string; readonly tone: Tone }> = {
  actief: { word: 'aan tafel', tone: 'good' },
  uitgenodigd: { word: 'uitgenodigd', tone: 'neutral' },
  afgewezen: { word: 'doet niet mee', tone: 'neutral' },
  beeindigd: { word: 'vertrokken', tone: 'neutral' },
}

/** Everyone who has or had a seat, with how to reach them (ROL-43). */
export function Team({ team }: { readonly team: readonly Deelname[] }) {
  const profiel = useProfiel()
  const columns: readonly Column<Deelname>[] = [
    { key: 'naam', header: 'Naam', sortBy: ({ persoon }) => persoon.naam, cell: Wie },
    { key: 'rol', header: 'Rol', sortBy: ({ rol }) => rol, cell: ({ rol }) => rolWoord(profiel, rol) },
    { key: 'bereik', header: 'Bereikbaar', cell: Bereik },
    { key: 'sinds', header: 'Sinds', nowrap: true, sortBy: ({ vanaf }) => vanaf, cell: Periode },
    {
      key: 'stand',
      header: 'Stand',
      cell: ({ status }) => <Status tone={STAND[status].tone}>{STAND[status].word}</Status>,
    },
  ]
  return <DataTable caption="Team" columns={columns} rows={team} rowKey={({ deelnameId }) => deelnameId} />
}

const Wie = ({ persoon }: Deelname) => (
  <>
    {persoon.naam}
    <br />
    <span className="rt-quiet">{`${persoon.functienaam}, ${persoon.organisatie.naam}`}</span>
  </>
)

const Bereik = ({ persoon: { naam, telefoon, email } }: Deelname) => (
  <Contact name={naam} phone={telefoon} email={email} />
)

const Periode = ({ vanaf, tot }: Deelname) =>
  tot ? `${formatDay(dayOf(vanaf))} tot ${formatDay(dayOf(tot))}` : formatDay(dayOf(vanaf))
