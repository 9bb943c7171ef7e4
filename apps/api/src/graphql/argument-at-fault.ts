import { type ASTNode, BREAK, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql'

/** The argument that a value in the operation's text is given for: `where.value.in.1`; null where it is given for none. */
export function argumentOfValue(document: DocumentNode, value: ASTNode): string | null {
  let found: string | null = null
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== value) return undefined
      found = pathOf([...ancestors, ...(parent ? [parent] : []), node])
      return BREAK
    },
  })
  return found
}

/** @param nodes from the document down to the value */
function pathOf(nodes: readonly (ASTNode | readonly ASTNode[])[]): string | null {
  const path: (string | number)[] = []
  nodes.forEach((node, index) => {
    if (!('kind' in node)) {
      const [above, below] = [nodes[index - 1], nodes[index + 1]] as [ASTNode, ASTNode]
      if (above.kind === Kind.LIST) path.push(node.indexOf(below))
    } else if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.push(node.name.value)
  })
  return path.length > 0 ? path.join('.') : null
}

const AT = ' at "'

/**
 * What the executor says of a variable's value, in parts: `Variable "$w" got invalid value "x" at "w.value.gt"; not a
 * decimal: "x"` says the value twice.
 *
 * @returns the variable's part at fault as `$w.value.gt`, and what is wrong with it; null where it says something else
 */
export function variableAtFault({
  message,
  originalError,
}: GraphQLError): { argument: string; reason: string } | null {
  const name = /^Variable "(\$\w+)" got invalid value /.exec(message)?.[1]
  if (!name || !originalError || !message.endsWith(`; ${originalError.message}`)) return null
  const before = message.slice(0, -originalError.message.length - 2)
  const at = before.lastIndexOf(AT)
  const path = before.endsWith('"') && at > 0 ? before.slice(at + AT.length, -1) : ''
  const argument = path.startsWith(name.slice(1)) ? `$${path.replaceAll('[', '.').replaceAll(']', '')}` : name
  return { argument, reason: originalError.message }
}
