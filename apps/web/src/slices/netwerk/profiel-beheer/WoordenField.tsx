import { useState } from 'react'
import { TextField } from '../../../ui/TextField.tsx'

type Props = {
  readonly name: string
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** A few words with commas between them; what is typed stays as it is until one leaves the field. */
export function WoordenField({ name, label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed === null) return
    onChange(
      typed
        .split(',')
        .map((woord) => woord.trim())
        .filter(Boolean),
    )
    setTyped(null)
  }
  return (
    <TextField
      name={name}
      label={label}
      hint="Zet een komma tussen de woorden."
      optional
      value={typed ?? value.join(', ')}
      onChange={setTyped}
      onBlur={settle}
    />
  )
}
