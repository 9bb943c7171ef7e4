import { cut, type Mark } from './marks.js'

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly selected: string | null
  /** Before each mark's key in its element's id: a key stands on the page once on each side. */
  readonly side: string
}

/** A text with its marks as links to themselves: what is followed on one side, the other side shows. */
export function MarkedText({ text, marks, selected, side }: MarkedTextProps) {
  return cut(text, marks).map(({ start, text: piece, mark }) =>
    mark ? (
      <a
        key={start}
        id={mark.continued ? undefined : `${side}-${mark.key}`}
        href={`#${mark.key}`}
        className={`mark ${mark.kind}`}
        aria-current={mark.key === selected ? 'true' : undefined}
      >
        {piece}
      </a>
    ) : (
      <span key={start}>{piece}</span>
    ),
  )
}
