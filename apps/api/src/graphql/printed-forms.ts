import { createHash } from 'node:crypto'
import { type ASTNode, type DocumentNode, type FieldNode, Kind, parse, print, visit } from 'graphql'

/**
 * What clients may send the SHA-256 of instead of an operation's text: the text itself; as graphql prints it; with the
 * `__typename` that normalized caches ask for (Apollo Client); and both without blank lines (urql).
 *
 * @returns pairs of hash in hex and the text it stands for
 * @throws GraphQLError where the text is no GraphQL
 */
export function formsOf(text: string): [hash: string, text: string][] {
  const document = parse(text)
  const printed = [print(document), print(withTypenames(document))]
  const forms = [text, ...printed, ...printed.map((form) => form.replaceAll('\n\n', '\n'))]
  return forms.map((form) => [sha256(form), form])
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Asks for the type's name at the end of every selection but the operation's own, where it is not asked for yet. */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const own = (parent as ASTNode | undefined)?.kind === Kind.OPERATION_DEFINITION
      const asked = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'))
      return own || asked ? undefined : { ...node, selections: [...node.selections, TYPENAME] }
    },
  })
}
