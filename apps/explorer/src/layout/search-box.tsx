interface SearchBoxProps {
  readonly label: string
  readonly value: string
  change(value: string): void
}

export function SearchBox({ label, value, change }: SearchBoxProps) {
  return (
    <label className="field">
      {label}
      <input type="search" value={value} onChange={({ target }) => change(target.value)} autoComplete="off" />
    </label>
  )
}
