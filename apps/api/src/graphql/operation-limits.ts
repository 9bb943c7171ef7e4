import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ValidationRule,
  visit,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What one operation may hold. All published operations and GraphiQL's introspection stay below a half of each. */
export const LIMITS = {
  tokens: 2_000,
  depth: 20,
  aliases: 30,
  directives: 20,
  spreads: 50,
  repeated: 5,
} as const

/** Begins the message of each of them. */
export const LIMIT_MESSAGE = 'The operation is too large'
const TOO_MANY_DIRECTIVES = `${LIMIT_MESSAGE}: it may hold ${LIMITS.directives} directives.`

/** Limits that the operation's text alone decides, before anything is executed. */
export function operationLimits({ introspection }: { readonly introspection: boolean }): Plugin[] {
  return [
    maxTokensPlugin({
      n: LIMITS.tokens,
      exposeLimits: false,
      errorMessage: `${LIMIT_MESSAGE}: it may hold ${LIMITS.tokens} tokens.`,
    }),
    maxDepthPlugin({
      n: LIMITS.depth,
      exposeLimits: false,
      ignoreIntrospection: false,
      // A fragment must not hide depth, and must not count as depth either.
      flattenFragments: true,
      errorMessage: `${LIMIT_MESSAGE}: fields may nest ${LIMITS.depth} levels.`,
    }),
    maxAliasesPlugin({
      n: LIMITS.aliases,
      exposeLimits: false,
      // By default `__typename` may be aliased without end.
      allowList: [],
      errorMessage: `${LIMIT_MESSAGE}: it may hold ${LIMITS.aliases} aliases.`,
    }),
    maxDirectivesPlugin({
      n: LIMITS.directives,
      exposeLimits: false,
      errorMessage: TOO_MANY_DIRECTIVES,
    }),
    useDirectivesInText(),
    useWidth(),
    ...(introspection ? [] : [useNoIntrospection()]),
  ]
}

/** The plugin above passes over the directives of a fragment's second spread and those of variables. */
function useDirectivesInText(): Plugin {
  const rule: ValidationRule = (context) => {
    let directives = 0
    return {
      Directive(node) {
        directives++
        if (directives === LIMITS.directives + 1)
          context.reportError(new GraphQLError(TOO_MANY_DIRECTIVES, { nodes: node }))
      },
    }
  }
  return { onValidate: ({ addValidationRule }) => addValidationRule(rule) }
}

/**
 * Before validation, which compares every two spreads of a selection, and every two fields of one name: their number
 * squared takes seconds where two thousand tokens hold nothing else.
 */
function useWidth(): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        const message = result instanceof GraphQLError ? null : widthExceeded(result as DocumentNode)
        if (message) replaceParseResult(new GraphQLError(`${LIMIT_MESSAGE}: ${message}`))
      },
  }
}

function widthExceeded(document: DocumentNode): string | null {
  let spreads = 0
  let repeated = 0
  visit(document, {
    FragmentSpread() {
      spreads++
    },
    SelectionSet({ selections }) {
      const times = new Map<string, number>()
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) continue
        const key = (selection.alias ?? selection.name).value
        times.set(key, (times.get(key) ?? 0) + 1)
        repeated = Math.max(repeated, times.get(key) ?? 0)
      }
    },
  })
  if (spreads > LIMITS.spreads) return `it may spread ${LIMITS.spreads} fragments.`
  if (repeated > LIMITS.repeated) return `one selection may hold the same field ${LIMITS.repeated} times.`
  return null
}

function useNoIntrospection(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) }
}
