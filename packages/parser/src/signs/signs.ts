import { byline } from './byline.js'
import { caption, credit } from './caption.js'
import { dateline } from './dateline.js'
import { furniture } from './furniture.js'
import { LINE_SIGNS } from './lines.js'
import { nameWithPost } from './name-with-post.js'
import { namesAlone } from './names-alone.js'
import type { Sign } from './sign.js'

/** Every printed form that the parser knows. */
export const SIGNS: readonly Sign<unknown>[] = [
  byline,
  dateline,
  caption,
  credit,
  furniture,
  namesAlone,
  nameWithPost,
  ...LINE_SIGNS,
]
