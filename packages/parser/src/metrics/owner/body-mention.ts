import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Span } from '../../text/span.js'

/** A mention of a body in one passage. */
export interface BodyMention extends Span {
  readonly organization: RecognizedOrganization
}
