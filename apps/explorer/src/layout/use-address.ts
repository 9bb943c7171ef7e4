import { useSearchParams } from 'wouter'

/**
 * A part of the address after `?`, so that what is shown can be sent as a link; empty where it is missing. A list that it
 * changes begins at its first page.
 */
export function useAddress(name: string): readonly [value: string, change: (value: string) => void] {
  const [search, setSearch] = useSearchParams()
  const change = (value: string): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        for (const gone of [name, 'before', 'after']) after.delete(gone)
        if (value !== '') after.set(name, value)
        return after
      },
      { replace: true },
    )
  return [search.get(name) ?? '', change]
}
