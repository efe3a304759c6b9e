type Network = { readonly id: string; readonly name: string }

type Props = {
  readonly current: string
  readonly networks: readonly Network[]
  readonly onSwitch: (id: string) => void
}

/** The network someone works in; a choice only for who sits in several. */
export function NetworkSwitch({ current, networks, onSwitch }: Props) {
  if (networks.length < 2) return <span>{networks[0]?.name}</span>
  return (
    <select
      className="rt-frame__switch"
      aria-label="Netwerk"
      value={current}
      onChange={(event) => onSwitch(event.target.value)}
    >
      {networks.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
