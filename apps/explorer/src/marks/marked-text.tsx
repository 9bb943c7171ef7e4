import { useMarkLink } from './mark-link.js'
import { cut, type Mark } from './marks.js'

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A text with its marks as links to themselves: what is followed on one side, the other side shows. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const link = useMarkLink()
  return cut(text, marks).map(({ start, text: piece, mark }) =>
    mark ? (
      <a key={start} {...link(mark)}>
        {piece}
      </a>
    ) : (
      <span key={start}>{piece}</span>
    ),
  )
}
