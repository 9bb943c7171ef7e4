/** Semantic version of what is read. Changes whenever the same page may read differently; stored with every document. */
export const PARSER_VERSION = '0.16.0'
