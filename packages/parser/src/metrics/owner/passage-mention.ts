import type { RecognizedOrganization } from '../../organizations/recognized.js'
import type { Span } from '../../text/span.js'

/** A mention of an organization in one passage. */
export interface PassageMention extends Span {
  readonly organization: RecognizedOrganization
}
