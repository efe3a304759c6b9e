import type { ReactNode } from 'react'
import { fieldId, useMelding } from './Form.tsx'
import { Icon } from './Icon.tsx'

/** What every field has. `name` is the field's name on the wire: an error finds it by that. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly optional?: boolean
}

/** The attributes that tie a control to its label, hint and error. */
export function useFieldControl({ name, hint, optional = false }: Pick<FieldProps, 'name' | 'hint' | 'optional'>) {
  const melding = useMelding(name)
  const id = fieldId(name)
  const described = [hint && `${id}-uitleg`, melding && `${id}-fout`].filter(Boolean).join(' ')
  return {
    melding,
    control: {
      id,
      name,
      'aria-describedby': described || undefined,
      'aria-invalid': melding ? true : undefined,
      'aria-required': !optional || undefined,
    } as const,
  }
}

type FrameProps = FieldProps & { readonly extra?: ReactNode; readonly children: ReactNode }

/** Label above, hint under it, error under that, then the control. */
export function Field({ name, label, hint, optional, extra, children }: FrameProps) {
  const melding = useMelding(name)
  const id = fieldId(name)
  return (
    <div className={melding ? 'rt-field rt-field--invalid' : 'rt-field'}>
      <label className="rt-field__label" htmlFor={id}>
        {label}
        <Optional when={optional} />
      </label>
      <FieldNotes id={id} hint={hint} melding={melding} />
      {children}
      {extra}
    </div>
  )
}

type GroupProps = FieldProps & { readonly children: ReactNode }

/** The same around a group of choices. */
export function FieldGroup({ name, label, hint, optional, children }: GroupProps) {
  const { melding, control } = useFieldControl({ name, hint, ...(optional && { optional }) })
  return (
    <fieldset
      id={control.id}
      className={melding ? 'rt-field rt-field--invalid' : 'rt-field'}
      aria-describedby={control['aria-describedby']}
    >
      <legend className="rt-field__label">
        {label}
        <Optional when={optional} />
      </legend>
      <FieldNotes id={control.id} hint={hint} melding={melding} />
      {children}
    </fieldset>
  )
}

const Optional = ({ when = false }: { readonly when?: boolean | undefined }) =>
  when && <span className="rt-field__optional"> (hoeft niet)</span>

type NotesProps = { readonly id: string; readonly hint: ReactNode; readonly melding: string | undefined }

const FieldNotes = ({ id, hint, melding }: NotesProps) => (
  <>
    {hint && (
      <span id={`${id}-uitleg`} className="rt-field__hint">
        {hint}
      </span>
    )}
    {melding && (
      <span id={`${id}-fout`} className="rt-field__error">
        <Icon name="warning" />
        {melding}
      </span>
    )}
  </>
)
