import { type RefObject, useRef, useState } from 'react'
import { Field, type FieldProps, useFieldControl } from './Field.tsx'
import { formatDay, formatDayLong, today } from './format.ts'
import { Icon } from './Icon.tsx'
import { parseDay, parseTime } from './parse-day.ts'

type Props = FieldProps & {
  /** `'2026-11-03'`, or empty. Unreadable text comes through as it is, so that the server says what is wrong with it. */
  readonly value: string
  readonly onChange: (value: string) => void
}

const INPUT = 'utrecht-textbox utrecht-textbox--html-input rt-field__short'

/** A day as people write it: `3 mrt`, `03-03-2026`, `vrijdag`. A native date input would follow the browser's language. */
export function DateField({ name, label, hint, optional = false, value, onChange }: Props) {
  const { control } = useFieldControl({ name, hint, optional })
  const [typed, setTyped] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const isDay = parseDay(value, today()) === value
  const unread = typed === null && value !== '' && !isDay
  const settle = () => {
    if (typed === null) return
    onChange(parseDay(typed, today()) ?? typed)
    setTyped(null)
  }
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      <div className="rt-field__with">
        <input
          type="text"
          className={INPUT}
          autoComplete="off"
          placeholder="3 nov of vrijdag"
          value={typed ?? (isDay ? formatDay(value) : value)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
          {...control}
        />
        <DayPicker picker={picker} value={isDay ? value : ''} onChange={onChange} label={label} />
        <output className="rt-quiet">
          {isDay && typed === null && formatDayLong(value)}
          {unread && 'Deze datum herkennen we niet. Schrijf bijvoorbeeld 3 nov of 3-11-2026.'}
        </output>
      </div>
    </Field>
  )
}

type PickerProps = Pick<Props, 'value' | 'onChange' | 'label'> & {
  readonly picker: RefObject<HTMLInputElement | null>
}

/** The browser's own calendar, behind a button. */
const DayPicker = ({ picker, value, onChange, label }: PickerProps) => (
  <span className="rt-field__picker">
    <button
      type="button"
      className="utrecht-button rt-button rt-button--icon utrecht-button--subtle"
      aria-label={`Kies in de kalender: ${label}`}
      onClick={() => picker.current?.showPicker()}
    >
      <Icon name="calendar" />
    </button>
    <input
      ref={picker}
      type="date"
      tabIndex={-1}
      aria-hidden="true"
      value={value}
      onChange={(event) => event.target.value && onChange(event.target.value)}
    />
  </span>
)

/** A time as people write it: `9`, `9.30`, `14u15`; gives `'09:30'`. */
export function TimeField({ name, label, hint, optional = false, value, onChange }: Props) {
  const { control } = useFieldControl({ name, hint, optional })
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      <input
        type="text"
        className={INPUT}
        inputMode="numeric"
        autoComplete="off"
        placeholder="10:00"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onChange(parseTime(value) ?? value)}
        {...control}
      />
    </Field>
  )
}
