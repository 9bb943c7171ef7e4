interface SearchBoxProps {
  readonly label: string
  /** An example, or how to ask. */
  readonly hint?: string
  readonly value: string
  change(value: string): void
}

export function SearchBox({ label, hint, value, change }: SearchBoxProps) {
  return (
    <label className="field search">
      {label}
      <input
        type="search"
        value={value}
        placeholder={hint}
        onChange={({ target }) => change(target.value)}
        autoComplete="off"
      />
    </label>
  )
}
