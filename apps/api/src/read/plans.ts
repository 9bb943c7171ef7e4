import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { placeOf } from './select.js'

/** Plans that are kept for one operation, by its variables. */
const PLANS_AN_OPERATION = 100
/** Longer variables are most likely never sent again. */
const MAX_VARIABLES = 2_000

/**
 * Keeps what was made of an operation's text and variables: parsed operations are the same objects while the parser
 * keeps them, and go with them.
 */
export class Plans {
  readonly #byOperation = new WeakMap<OperationDefinitionNode, LRUCache<string, object>>()

  /** @param what tells several plans of one field apart */
  of<Plan extends object>(info: GraphQLResolveInfo, what: string, make: () => Plan): Plan {
    const variables = JSON.stringify(info.variableValues)
    if (variables.length > MAX_VARIABLES) return make()
    let plans = this.#byOperation.get(info.operation)
    if (!plans) {
      plans = new LRUCache({ max: PLANS_AN_OPERATION })
      this.#byOperation.set(info.operation, plans)
    }
    const key = `${placeOf(info.path).join('.')} ${what} ${variables}`
    const known = plans.get(key) as Plan | undefined
    if (known) return known
    const plan = make()
    plans.set(key, plan)
    return plan
  }
}
