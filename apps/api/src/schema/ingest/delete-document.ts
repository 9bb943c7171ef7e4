import { removeDocument } from '@baobiao/database'
import { authorize } from '../../context/authorize.js'
import { decodeGlobalId } from '../../global-id.js'
import { builder } from '../builder.js'
import { NotFoundError } from './not-found.js'

const DeletedDocument = builder.objectRef<{ readonly id: string }>('DeletedDocument').implement({
  description: 'A document that is no longer stored.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The global id that it had.' }) }),
})

builder.mutationField('deleteDocument', (t) =>
  t.field({
    type: DeletedDocument,
    description: 'Deletes a document with everything that only it brought.',
    args: { id: t.arg.id({ required: true, description: "The document's global id." }) },
    errors: {
      types: [NotFoundError],
      union: { name: 'DeleteDocumentResult', description: 'The result of deleting a document.' },
    },
    resolve: async (_, { id }, context) => {
      authorize(context)
      if (!(await removeDocument(context.database, decodeGlobalId(id, ['id'], 'Document').id)))
        throw new NotFoundError(`there is no document ${id}`)
      return { id }
    },
  }),
)
