import type { Part } from '../articles/article.js'
import type { Random } from '../random.js'
import type { Issue } from '../wording/issue.js'

/** The page that something is printed on. */
export interface PrintContext {
  readonly part: Part
  readonly issue: Issue
  readonly random: Random
}
