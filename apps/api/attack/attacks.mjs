import { ALLOWANCE } from './kinds/allowance.mjs'
import { HTTP } from './kinds/http.mjs'
import { LIMITS } from './kinds/limits.mjs'
import { LISTS } from './kinds/lists.mjs'
import { MEMORY } from './kinds/memory.mjs'
import { PARSER } from './kinds/parser.mjs'
import { TEXTS } from './kinds/texts.mjs'
import { WORK } from './kinds/work.mjs'

/**
 * Each tells what it sends, how, and what answer holds it off; `many` are several requests at once, of which others may
 * feel more than of one.
 */
export const ATTACKS = [...TEXTS, ...LISTS, ...WORK, ...LIMITS, ...PARSER, ...HTTP, ...ALLOWANCE, ...MEMORY]
