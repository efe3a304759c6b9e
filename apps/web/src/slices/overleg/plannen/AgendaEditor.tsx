import { Button, IconButton } from '../../../ui/Button.tsx'
import { Note } from '../../../ui/Note.tsx'
import { type AgendaRegel, totalOf } from './form.ts'

type Props = {
  readonly agenda: readonly AgendaRegel[]
  /** Minutes between begin and end; null when unreadable. */
  readonly beschikbaar: number | null
  readonly onChange: (agenda: readonly AgendaRegel[]) => void
}

/** The items with their minutes, in order; the sum stands beside the time there is (OVL-23, OVL-24). */
export function AgendaEditor({ agenda, beschikbaar, onChange }: Props) {
  const change = (index: number, part: Partial<AgendaRegel>) =>
    onChange(agenda.map((regel, at) => (at === index ? { ...regel, ...part } : regel)))
  const move = (index: number, step: number) => {
    const next = [...agenda]
    const [regel] = next.splice(index, 1)
    if (regel) next.splice(index + step, 0, regel)
    onChange(next)
  }
  const add = () => onChange([...agenda, { id: crypto.randomUUID(), code: null, titel: '', minuten: 5 }])
  return (
    <div className="rt-stack">
      <ol className="rt-agenda-edit">
        {agenda.map(({ id, titel, minuten }, index) => (
          <li key={id}>
            <span className="rt-quiet rt-agenda-edit__nr">{index + 1}</span>
            <input
              className="utrecht-textbox utrecht-textbox--html-input"
              aria-label={`Agendapunt ${index + 1}`}
              value={titel}
              onChange={(event) => change(index, { titel: event.target.value })}
            />
            <label className="rt-agenda-edit__min">
              <input
                className="utrecht-textbox utrecht-textbox--html-input"
                inputMode="numeric"
                aria-label={`Minuten voor agendapunt ${index + 1}`}
                value={minuten}
                onChange={(event) => change(index, { minuten: Number(event.target.value.replaceAll(/\D/g, '')) })}
              />
              <span aria-hidden="true">min</span>
            </label>
            <span className="rt-agenda-edit__tools">
              <IconButton
                icon="arrow-up"
                label={`${titel || 'Dit punt'} eerder`}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <IconButton
                icon="close"
                label={`${titel || 'Dit punt'} weghalen`}
                disabled={agenda.length === 1}
                onClick={() => onChange(agenda.filter((_, at) => at !== index))}
              />
            </span>
          </li>
        ))}
      </ol>
      <div className="rt-row rt-row--apart">
        <Button small icon="plus" onClick={add}>
          Agendapunt erbij
        </Button>
        <Total total={totalOf(agenda)} beschikbaar={beschikbaar} />
      </div>
    </div>
  )
}

function Total({ total, beschikbaar }: { readonly total: number; readonly beschikbaar: number | null }) {
  if (beschikbaar === null || beschikbaar <= 0) return <output>{`${total} minuten`}</output>
  const over = total - beschikbaar
  return (
    <output aria-live="polite">
      {over > 0 ? (
        <Note tone="warn">{`De agenda duurt ${total} minuten: ${over} te lang voor de ${beschikbaar} die er zijn.`}</Note>
      ) : (
        `${total} van ${beschikbaar} minuten${over < 0 ? `, ${-over} over` : ''}`
      )}
    </output>
  )
}
