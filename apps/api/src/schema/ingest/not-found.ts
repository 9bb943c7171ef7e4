import { builder } from '../builder.js'

/** There is nothing of that id. */
export class NotFoundError extends Error {}

builder.objectType(NotFoundError, {
  name: 'NotFound',
  description: 'There is nothing to change.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is not there.' }),
  }),
})
