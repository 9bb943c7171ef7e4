import { useTexts } from '../language/language.js'

interface IssueFactsProps {
  readonly document: {
    readonly name?: string
    readonly newspaper: string | null
    readonly publishedOn: string | null
    readonly pageNumber: string | null
  }
}

/** Newspaper, day and page as one line; the file's name where the page tells none of them. */
export function IssueFacts({ document }: IssueFactsProps) {
  const say = useTexts()
  const { name, newspaper, publishedOn, pageNumber } = document
  const facts = [newspaper, publishedOn, pageNumber && say('numberedPage').replace('%', pageNumber)].filter(
    Boolean,
  )
  return facts.length > 0 ? facts.join(' · ') : (name ?? say('unknownIssue'))
}
