import type { ReactNode } from 'react'
import { Field, FieldGroup, type FieldProps, useFieldControl } from './Field.tsx'

type Option<Value extends string = string> = {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly disabled?: boolean
}

type SelectProps<Value extends string> = FieldProps & {
  /** Those of one group stand together under its name. */
  readonly options: readonly (Option<Value> & { readonly label: string; readonly group?: string | null })[]
  readonly value: Value | ''
  readonly onChange: (value: Value) => void
  /** Shown while nothing is chosen. */
  readonly empty?: string
  /** For what may be left open: nothing is chosen any more. */
  readonly onEmpty?: () => void
}

/** One out of many; for up to five, RadioGroup shows them all. */
export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { name, label, hint, optional = false, options, value, onChange, onEmpty, empty = 'Kies' } = props
  const { control } = useFieldControl({ name, hint, optional })
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen)
    if (option) onChange(option.value)
    else onEmpty?.()
  }
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => choose(event.target.value)}
        {...control}
      >
        {(value === '' || optional) && <option value="">{empty}</option>}
        {inGroups(options).map(([group, members]) =>
          group === null ? (
            members.map(toOption)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(toOption)}
            </optgroup>
          ),
        )}
      </select>
    </Field>
  )
}

type SelectOption = SelectProps<string>['options'][number]

const toOption = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)

function inGroups(options: readonly SelectOption[]): [string | null, SelectOption[]][] {
  const groups = new Map<string | null, SelectOption[]>()
  for (const option of options) groups.set(option.group ?? null, [...(groups.get(option.group ?? null) ?? []), option])
  return [...groups]
}

type RadioProps<Value extends string> = FieldProps & {
  readonly options: readonly Option<Value>[]
  readonly value: Value | ''
  readonly onChange: (value: Value) => void
  readonly inline?: boolean
}

/** One out of a few. */
export function RadioGroup<Value extends string>({
  options,
  value,
  onChange,
  inline = false,
  ...field
}: RadioProps<Value>) {
  return (
    <FieldGroup {...field}>
      <div className={inline ? 'rt-choices rt-choices--inline' : 'rt-choices'}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={field.name}
            option={option}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

type CheckboxGroupProps<Value extends string> = FieldProps & {
  readonly options: readonly Option<Value>[]
  readonly value: readonly Value[]
  readonly onChange: (value: Value[]) => void
  readonly inline?: boolean
}

/** Any number out of a few; keeps the order of the options. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { options, value, onChange, inline = false, ...field } = props
  const toggle = (changed: Value, on: boolean) =>
    onChange(options.map((each) => each.value).filter((each) => (each === changed ? on : value.includes(each))))
  return (
    <FieldGroup {...field}>
      <div className={inline ? 'rt-choices rt-choices--inline' : 'rt-choices'}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={field.name}
            option={option}
            checked={value.includes(option.value)}
            onChange={(on) => toggle(option.value, on)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

type CheckboxProps = { readonly name: string; readonly label: ReactNode; readonly hint?: ReactNode } & {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One statement that someone agrees with or not. */
export function Checkbox({ name, label, hint, checked, onChange }: CheckboxProps) {
  return (
    <Choice type="checkbox" name={name} option={{ value: 'ja', label, hint }} checked={checked} onChange={onChange} />
  )
}

type ChoiceProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly option: Option
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

const Choice = ({ type, name, option, checked, onChange }: ChoiceProps) => (
  <label className="rt-choice">
    <input
      type={type}
      name={name}
      value={option.value}
      checked={checked}
      disabled={option.disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>{option.label}</span>
    {option.hint && <span className="rt-choice__hint">{option.hint}</span>}
  </label>
)
