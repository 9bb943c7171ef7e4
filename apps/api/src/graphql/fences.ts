import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions'
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What one operation may hold. All published operations and GraphiQL's introspection stay below a half of each. */
export const LIMITS = {
  tokens: 2_000,
  depth: 20,
  aliases: 30,
  directives: 20,
} as const

const LIMIT_MESSAGE = 'The operation is too large'

/** Fences that the operation's text alone decides, before anything is executed. */
export function fences({ introspection }: { readonly introspection: boolean }): Plugin[] {
  return [
    maxTokensPlugin({
      n: LIMITS.tokens,
      errorMessage: `${LIMIT_MESSAGE}: it may hold ${LIMITS.tokens} tokens.`,
    }),
    maxDepthPlugin({
      n: LIMITS.depth,
      // A fragment must not hide depth, and must not count as depth either.
      flattenFragments: true,
      errorMessage: `${LIMIT_MESSAGE}: fields may nest ${LIMITS.depth} levels.`,
    }),
    maxAliasesPlugin({
      n: LIMITS.aliases,
      // By default `__typename` may be aliased without end.
      allowList: [],
      errorMessage: `${LIMIT_MESSAGE}: it may hold ${LIMITS.aliases} aliases.`,
    }),
    maxDirectivesPlugin({
      n: LIMITS.directives,
      errorMessage: `${LIMIT_MESSAGE}: it may hold ${LIMITS.directives} directives.`,
    }),
    blockFieldSuggestionsPlugin({ mask: '' }),
    ...(introspection ? [] : [useNoIntrospection()]),
    useCodes(),
  ]
}

function useNoIntrospection(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) }
}

/** Gives every error of parsing and validation a code that a client can act on. */
function useCodes(): Plugin {
  const coded = (error: GraphQLError, code: string): GraphQLError => {
    const limit = error.message.includes(LIMIT_MESSAGE)
    return new GraphQLError(error.message.replace('Syntax Error: ', limit ? '' : 'Syntax Error: '), {
      nodes: error.nodes ?? null,
      source: error.source ?? null,
      positions: error.positions ?? null,
      extensions: { ...error.extensions, code: limit ? 'LIMIT_EXCEEDED' : (error.extensions.code ?? code) },
    })
  }
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError) replaceParseResult(coded(result, 'GRAPHQL_PARSE_FAILED'))
      },
    onValidate:
      () =>
      ({ result, setResult }) =>
        setResult(result.map((error) => coded(error as GraphQLError, 'GRAPHQL_VALIDATION_FAILED'))),
  }
}
