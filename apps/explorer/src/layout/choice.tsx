interface ChoiceProps {
  readonly label: string
  readonly field: readonly [value: string, change: (value: string) => void]
  readonly options: readonly (readonly [value: string, label: string])[]
}

/** One of a few values. */
export function Choice({ label, field: [value, change], options }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={({ target }) => change(target.value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
