import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps, useFieldControl } from './Field.tsx'

type Value = { readonly value: string; readonly onChange: (value: string) => void }
type InputProps = FieldProps &
  Value &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'onBlur' | 'placeholder'
  > & {
    /** For what is short: a number, a code. */
    readonly short?: boolean
  }

/** One line of text. */
export function TextField({
  name,
  label,
  hint,
  optional = false,
  short = false,
  value,
  onChange,
  ...rest
}: InputProps) {
  const { control } = useFieldControl({ name, hint, optional })
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      <input
        type="text"
        className={`utrecht-textbox utrecht-textbox--html-input${short ? ' rt-field__short' : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...control}
        {...rest}
      />
    </Field>
  )
}

type AreaProps = FieldProps & Value & Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onBlur' | 'rows' | 'maxLength'>

/** Free text; grows with what is typed. */
export function TextArea({ name, label, hint, optional = false, value, onChange, ...rest }: AreaProps) {
  const { control } = useFieldControl({ name, hint, optional })
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...control}
        {...rest}
      />
    </Field>
  )
}
