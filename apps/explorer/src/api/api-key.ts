const NAME = 'baobiao:api-key'

/** The key for changes, for as long as the tab is open; null for readers. */
export function apiKey(): string | null {
  return sessionStorage.getItem(NAME)
}

export function keepApiKey(key: string): void {
  if (key === '') sessionStorage.removeItem(NAME)
  else sessionStorage.setItem(NAME, key)
}
