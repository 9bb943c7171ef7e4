import { useRef } from 'react'
import { useMarkLink } from '../marks/mark-link.js'
import type { Mark } from '../marks/marks.js'
import { Facsimile, Lines, type Sheet, sheetStyle } from './facsimile.js'
import type { PdfPage } from './pdf-page.js'
import { useDrawnPage } from './use-drawn-page.js'

interface PrintedSheetProps {
  readonly pdf: PdfPage
  readonly sheet: Sheet
  readonly marks: readonly Mark[]
}

const NONE: readonly Mark[] = []

/** The page of a PDF as it is printed, with its marks over it; its lines until it is drawn, and where it cannot be. */
export function PrintedSheet({ pdf, sheet, marks }: PrintedSheetProps) {
  const picture = useRef<HTMLDivElement>(null)
  const drawing = useDrawnPage(pdf, picture)
  if (drawing === 'failed') return <Facsimile sheet={sheet} marks={marks} />
  return (
    <div className="sheet drawn" style={sheetStyle(sheet)} aria-busy={drawing === 'underWay'}>
      <div ref={picture} className="picture" />
      {drawing === 'underWay' && <Lines sheet={sheet} marks={NONE} />}
      <Boxes sheet={sheet} marks={marks} />
    </div>
  )
}

/** Marks where they are printed: a box for each line that one touches. */
function Boxes({ sheet: { text, width, height }, marks }: Omit<PrintedSheetProps, 'pdf'>) {
  const link = useMarkLink()
  return marks.flatMap((mark) =>
    (mark.boxes ?? []).map((box, index) => (
      <a
        key={`${mark.key} ${mark.start} ${box.y} ${box.x}`}
        {...link({ ...mark, continued: mark.continued === true || index > 0 }, 'box')}
        style={{
          left: `${(100 * box.x) / width}%`,
          top: `${(100 * box.y) / height}%`,
          width: `${(100 * box.width) / width}%`,
          height: `${(100 * box.height) / height}%`,
        }}
      >
        {text.slice(mark.start, mark.end)}
      </a>
    )),
  )
}
