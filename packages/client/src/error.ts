export interface BaobiaoErrorDetail {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: {
    /** One of the codes that docs/api.md lists. */
    readonly code?: string
    /** The argument at fault: `where.value.gt`. */
    readonly argument?: string
    /** How many bytes a request may hold, where this one held more (`BODY_TOO_LARGE`). */
    readonly limit?: { readonly bytes: number; readonly bytesWithKey: number }
    readonly requestId?: string
  }
}

interface Refusal {
  /** The HTTP status; 0 where no answer came. */
  readonly status: number
  readonly errors?: readonly BaobiaoErrorDetail[]
  readonly data?: unknown
  readonly cause?: unknown
}

const NOT_THE_API = 'what answered is not the API: check the address, and what stands in between'

/** The API refused an operation, failed at it in part or whole, or could not be reached. */
export class BaobiaoError extends Error {
  /** The HTTP status; 0 where no answer came: `cause` tells why. */
  readonly status: number
  readonly errors: readonly BaobiaoErrorDetail[]
  /** What was answered beside the errors, in the shape of the operation; null where nothing was. */
  readonly data: unknown

  constructor({ status, errors = [], data = null, cause }: Refusal) {
    const words = errors.map(({ message }) => message).join('\n')
    super(words || (status === 0 ? 'the API cannot be reached' : `${NOT_THE_API} (HTTP ${status})`), {
      cause,
    })
    this.name = 'BaobiaoError'
    this.status = status
    this.errors = errors
    this.data = data
  }

  /** Code of the first error; `UNREACHABLE` where no answer came, `NOT_THE_API` where something else answered. */
  get code(): string | undefined {
    if (this.status === 0) return 'UNREACHABLE'
    const [first] = this.errors
    return first ? first.extensions?.code : 'NOT_THE_API'
  }
}
