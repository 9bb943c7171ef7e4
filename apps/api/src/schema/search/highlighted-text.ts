import type { Highlight } from '@baobiao/database'
import { builder } from '../builder.js'

const Mark = builder.objectRef<Highlight['marks'][number]>('Mark').implement({
  description: 'A run of a text that the search found.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First UTF-16 code unit.' }),
    end: t.exposeInt('end', { description: 'The unit after the last one, as `slice(start, end)` takes it.' }),
  }),
})

export const HighlightedText = builder.objectRef<Highlight>('HighlightedText').implement({
  description: 'A text with what the search found in it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The text.' }),
    marks: t.field({
      type: [Mark],
      description: 'What was found, in order and never overlapping.',
      resolve: ({ marks }) => [...marks],
    }),
  }),
})
