import { byline } from '../../src/signs/byline.js'
import { caption } from '../../src/signs/caption.js'
import { credit } from '../../src/signs/credit.js'
import { dateline } from '../../src/signs/dateline.js'
import { furniture } from '../../src/signs/furniture.js'
import { LINE_SIGNS } from '../../src/signs/lines.js'
import { nameWithPost } from '../../src/signs/name-with-post.js'
import { namesAlone } from '../../src/signs/names-alone.js'
import type { Sign } from '../../src/signs/sign.js'

/** Every printed form: each is held to its examples and counter-examples. */
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
