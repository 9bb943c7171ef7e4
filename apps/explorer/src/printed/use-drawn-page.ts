import { type RefObject, useEffect, useState } from 'react'
import type { OpenPdfPage } from './draw-pdf.js'
import type { PdfPage } from './pdf-page.js'

type Drawing = 'underWay' | 'drawn' | 'failed'

/** How long a sheet keeps its size before it is drawn in it. */
const REST_MS = 150

/** Draws a page of a PDF into `place`, again where that becomes wider. */
export function useDrawnPage({ file, page }: PdfPage, place: RefObject<HTMLElement | null>): Drawing {
  const [drawing, setDrawing] = useState<Drawing>('underWay')
  useEffect(() => {
    const element = place.current
    if (!element) return
    let [drawnWidth, isGone] = [0, false]
    let timer: ReturnType<typeof setTimeout> | undefined
    let opened: OpenPdfPage | null = null
    setDrawing('underWay')

    const draw = async (): Promise<void> => {
      const width = Math.round(element.clientWidth * devicePixelRatio)
      if (!opened || width <= drawnWidth) return
      drawnWidth = width
      try {
        element.replaceChildren(await opened.draw(width))
        setDrawing('drawn')
      } catch (error) {
        if (!isGone && !isCancelled(error)) setDrawing('failed')
      }
    }
    const resized = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void draw(), REST_MS)
    })
    // Most visitors look at no page of a PDF: what draws it is loaded when somebody does.
    import('./draw-pdf.js')
      .then(({ openPdfPage }) => openPdfPage({ file, page }))
      .then((one) => {
        opened = one
        if (isGone) return one.close()
        resized.observe(element)
        return draw()
      })
      .catch(() => {
        if (!isGone) setDrawing('failed')
      })
    return () => {
      isGone = true
      clearTimeout(timer)
      resized.disconnect()
      opened?.close()
    }
  }, [file, page, place])
  return drawing
}

/** A drawing that gave way to another one. */
function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'RenderingCancelledException'
}
