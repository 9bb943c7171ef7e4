import { DocumentsView } from '../documents/documents-view.js'
import { FigureExamples } from '../figures/figure-examples.js'

/** What a visitor sees first: questions that are answered here, and the latest pages. */
export function StartView() {
  return (
    <DocumentsView>
      <FigureExamples />
    </DocumentsView>
  )
}
