import { useSearchParams } from 'wouter'

/** A part of the address after `?`, so that what is shown can be sent as a link; empty where it is missing. */
export function useAddress(name: string): readonly [value: string, change: (value: string) => void] {
  const [search, setSearch] = useSearchParams()
  const change = (value: string): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (value === '') after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  return [search.get(name) ?? '', change]
}
