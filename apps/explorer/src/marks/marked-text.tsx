import { useMarkedSide } from './marked-side.js'
import { cut, type Mark } from './marks.js'

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A text with its marks as links to themselves: what is followed on one side, the other side shows. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const { name, selected, stop } = useMarkedSide()
  return cut(text, marks).map(({ start, text: piece, mark }) =>
    mark ? (
      <a
        key={start}
        id={mark.continued ? undefined : `${name}-${mark.key}`}
        href={`#${mark.key}`}
        className={`mark ${mark.kind}`}
        tabIndex={mark.key === stop && !mark.continued ? 0 : -1}
        aria-current={mark.key === selected ? 'true' : undefined}
      >
        {piece}
      </a>
    ) : (
      <span key={start}>{piece}</span>
    ),
  )
}
