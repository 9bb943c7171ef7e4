import { builder } from '../builder.js'

export const AuthorRole = builder.enumType('AuthorRole', {
  description: 'The part that a person had in an article.',
  values: {
    REPORTER: { value: 'reporter', description: '记者' },
    CORRESPONDENT: { value: 'correspondent', description: '通讯员' },
    PHOTOGRAPHER: { value: 'photographer', description: '摄影, 摄' },
    EDITOR: { value: 'editor', description: '编辑' },
    AUTHOR: { value: 'author', description: 'A name without a role.' },
  } as const,
})
