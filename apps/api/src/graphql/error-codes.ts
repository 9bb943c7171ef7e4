import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { MESSAGE_CHARACTERS, shortened } from '../errors.js'
import { argumentOfValue, variableAtFault } from './argument-at-fault.js'
import { LIMIT_MESSAGE } from './operation-limits.js'

/**
 * Gives every error of parsing, validation and variables a code that a client can act on. Suggestions help writers of
 * queries, and tell the schema's names to others: they go where introspection does.
 */
export function useErrorCodes({ introspection }: { readonly introspection: boolean }): Plugin {
  const coded = (error: GraphQLError, code: string, argument?: string | null): GraphQLError =>
    withCode(error, code, argument, introspection)
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError) replaceParseResult(coded(result, 'GRAPHQL_PARSE_FAILED'))
      },
    onValidate:
      ({ params: { documentAST } }) =>
      ({ result, setResult }) =>
        setResult(
          (result as GraphQLError[]).map((error) => {
            const value = error.extensions.code ? error.nodes?.[0] : undefined
            return coded(error, 'GRAPHQL_VALIDATION_FAILED', value && argumentOfValue(documentAST, value))
          }),
        ),
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return
      const errors = result.errors.map((error) =>
        error.extensions?.code &&
        error.message.length <= MESSAGE_CHARACTERS &&
        !variableAtFault(error as GraphQLError)
          ? error
          : coded(error as GraphQLError, 'BAD_REQUEST'),
      )
      setResult({ ...result, errors })
    },
  }
}

function withCode(
  error: GraphQLError,
  code: string,
  argument: string | null | undefined,
  suggestions: boolean,
): GraphQLError {
  const limit = error.message.includes(LIMIT_MESSAGE)
  const variable = variableAtFault(error)
  const message = shortened(
    limit
      ? error.message.replace('Syntax Error: ', '')
      : variable
        ? `Variable ${variable.argument}: ${variable.reason}`
        : error.message,
    MESSAGE_CHARACTERS,
  )
  const at = variable?.argument ?? argument
  return new GraphQLError(suggestions ? message : message.replace(/ Did you mean .+\?$/s, ''), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: {
      ...error.extensions,
      code: limit ? 'LIMIT_EXCEEDED' : (error.extensions.code ?? code),
      ...(at && { argument: at }),
    },
  })
}
