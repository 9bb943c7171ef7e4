import { setTimeout } from 'node:timers/promises'
import { GraphQLError } from 'graphql'
import type { Client } from './client.js'
import { type Allowance, type RateLimit, WINDOW_SECONDS } from './rate-limit.js'

/** What an operation costs. */
export interface Cost {
  /** What it may cost at most. */
  readonly requested: number
  /** What of it its client has paid. */
  readonly actual: number
  /** What one operation may cost. */
  readonly budget: number
}

/** What an answer says of its cost. */
export interface ToldCost extends Cost {
  /** Of the client; none without a limit. */
  readonly allowance?: Allowance
}

/** What one request spends of its client's allowance. Without a limit everything is free. */
export class Spending {
  /** As the last look at it left it; null without a limit. */
  allowance: Allowance | null
  #asked: number | null = null
  #spent = 0

  constructor(
    private readonly limit: RateLimit | null,
    readonly client: Client,
    private readonly budget: number,
  ) {
    this.allowance = limit?.lastSeen(client) ?? null
  }

  /** Whether nothing at all is left, so that the request need not be read. */
  get isUsedUp(): boolean {
    return this.allowance?.remaining === 0
  }

  /** Whether anything was taken and not given back. */
  get hasSpent(): boolean {
    return this.#spent > 0
  }

  /** Notes what the request may cost at most, to be told even where it is refused. */
  asksFor(units: number): void {
    this.#asked = units
  }

  /** Takes `units`; false where fewer are left. */
  async take(units: number): Promise<boolean> {
    if (this.limit) {
      const { granted, allowance } = await this.limit.take(this.client, units)
      this.allowance = allowance
      if (!granted) return false
    }
    this.#spent += units
    return true
  }

  /** Takes `units` as soon as that many are there, unless `signal` ends the waiting. */
  async takeInTime(units: number, signal: AbortSignal): Promise<void> {
    while (!(await this.take(units)))
      await setTimeout((this.allowance?.resetSeconds ?? 1) * 1000, undefined, { signal, ref: false })
  }

  /** Gives back what was taken and not spent. */
  giveBack(units: number): void {
    this.#spent -= Math.max(units, 0)
    if (!this.limit || !this.allowance || units <= 0) return
    const { remaining, limit } = this.allowance
    this.allowance = { ...this.allowance, remaining: Math.min(remaining + units, limit) }
    // Nobody waits for it: what is lost with the database is the client's for a minute.
    this.limit.giveBack(this.client, units).catch(() => {})
  }

  /** The cost of what this request asked for and has spent, by default, with what its client has left. */
  told({ requested, actual, budget }: Cost = this.#cost()): ToldCost {
    return { requested, actual, budget, ...(this.allowance && { allowance: this.allowance }) }
  }

  #cost(): Cost {
    return { requested: this.#asked ?? this.#spent, actual: this.#spent, budget: this.budget }
  }
}

/** A request that never comes to be executed is read and checked all the same. */
export const FAILURE_COST = 50

/** Headers by which clients pace themselves (draft-ietf-httpapi-ratelimit-headers); none without a limit. */
export function allowanceHeaders(allowance: Allowance | null): Record<string, string> {
  if (!allowance) return {}
  const { limit, remaining, resetSeconds } = allowance
  return {
    'ratelimit-policy': `"cost";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"cost";r=${remaining};t=${resetSeconds}`,
  }
}

export function rateLimited({ allowance }: Spending): GraphQLError {
  const { limit, resetSeconds } = allowance ?? { limit: 0, resetSeconds: WINDOW_SECONDS }
  return new GraphQLError(
    `You may spend ${limit} units of cost a minute, and too few of them are left. Wait ${resetSeconds} seconds, or ask for less.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        http: { status: 429, headers: { 'retry-after': String(resetSeconds) } },
      },
    },
  )
}
