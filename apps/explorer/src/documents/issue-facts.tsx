import { useTexts } from '../language/language.js'

interface Issue {
  readonly name: string
  readonly newspaper: string | null
  readonly publishedOn: string | null
  readonly pageNumber: string | null
}

/** Newspaper, day and page as one line; the file's name where the page tells none of them. */
export function useIssueFacts({ name, newspaper, publishedOn, pageNumber }: Issue): string {
  const say = useTexts()
  const facts = [newspaper, publishedOn, pageNumber && say('numberedPage', pageNumber)].filter(Boolean)
  return facts.length > 0 ? facts.join(' · ') : name
}

export function IssueFacts({ issue }: { readonly issue: Issue }) {
  return useIssueFacts(issue)
}
