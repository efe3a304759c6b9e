import { useId } from 'react'

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

/** Narrows what is on screen while typing; nothing is sent. */
export function SearchField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="rt-field">
      <label className="rt-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
