export { type IssueFacts, issueFactsOf } from './issue/issue-facts.js'
export type { Box, LineLayout, PageLayout } from './layout/page-layout.js'
export { AGENCIES } from './lexicon/outlets.js'
export {
  type Amount,
  amountOf,
  type ConvertedValue,
  convert,
  normalizedFraction,
  type ScaledUnit,
  scaledUnit,
} from './metrics/units/convert.js'
export { isPartOfUnit, unitNamed } from './metrics/units/read-unit.js'
export type { Unit } from './metrics/units/unit.js'
export { parentNames, regionOf } from './organizations/naming/name-parts.js'
export type { OrganizationOptions } from './organizations/recognize-organizations.js'
export * from './page.js'
export { type ParseOptions, parsePage } from './parse-page.js'
export { ideographOf } from './text/radicals.js'
export type { Span } from './text/span.js'
export { PARSER_VERSION } from './version.js'
