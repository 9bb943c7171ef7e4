import { sourceAddress } from '../../source-address.js'
import { builder } from '../builder.js'

interface SourceShape {
  readonly fileSha256: string
  readonly page: number
}

export const DocumentSource = builder.objectRef<SourceShape>('DocumentSource').implement({
  description: 'A file as it was ingested, of which documents are pages.',
  fields: (t) => ({
    url: t.string({
      description:
        'Its address below the API: /sources/….pdf. It takes ranges, and the same address always has the same bytes.',
      resolve: ({ fileSha256 }) => sourceAddress(fileSha256),
    }),
    page: t.exposeInt('page', { description: 'Which of its pages the document is, from 1.' }),
  }),
})
