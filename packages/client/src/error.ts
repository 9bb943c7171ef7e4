export interface BaobiaoErrorDetail {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: {
    /** One of the codes that docs/api.md lists. */
    readonly code?: string
    /** The argument at fault: `where.value.gt`. */
    readonly argument?: string
    readonly requestId?: string
  }
}

/** The API refused an operation, or failed at it. */
export class BaobiaoError extends Error {
  constructor(
    /** The HTTP status. */
    readonly status: number,
    readonly errors: readonly BaobiaoErrorDetail[],
  ) {
    super(errors.map(({ message }) => message).join('\n') || `the API answered with HTTP ${status}`)
    this.name = 'BaobiaoError'
  }

  /** Code of the first error. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code
  }
}
