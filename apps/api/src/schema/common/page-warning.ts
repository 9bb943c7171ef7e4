import type { PageWarning as Warning } from '@baobiao/parser'
import { builder } from '../builder.js'
import { Span, type SpanShape } from './span.js'

interface WarningShape {
  readonly warning: Warning
  /** What its offsets count in. */
  readonly place: Pick<SpanShape, 'documentId' | 'source'>
}

const Code = builder.enumType('PageWarningCode', {
  description: 'What may be wrong with what was read of a page.',
  values: {
    BROKEN_READING_ORDER: {
      value: 'brokenReadingOrder',
      description: 'Lines of the source do not follow each other as a reader would read them.',
    },
    FIGURE_TOO_LONG: {
      value: 'figureTooLong',
      description: 'A figure of more digits than any quantity has was dropped.',
    },
    DOUBTFUL_CHARACTERS: {
      value: 'doubtfulCharacters',
      description: 'Fonts of the source leave open which characters they draw.',
    },
  } satisfies Record<string, { value: Warning['code']; description: string }>,
})

export const PageWarning = builder.objectRef<WarningShape>('PageWarning').implement({
  description: 'Something that may be wrong with what was read of a page. The page is kept.',
  fields: (t) => ({
    code: t.field({ type: Code, description: 'What it is.', resolve: ({ warning }) => warning.code }),
    message: t.string({
      description: 'What it is and what to do, in a sentence for a person.',
      resolve: ({ warning }) => warning.message,
    }),
    span: t.field({
      type: Span,
      nullable: true,
      description: 'Where it is; null when it concerns the whole page.',
      resolve: ({ warning: { span }, place }) => span && { ...place, ...span },
    }),
  }),
})
