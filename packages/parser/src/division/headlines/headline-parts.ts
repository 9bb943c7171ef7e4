import type { HeadlineGroup } from './headline-lines.js'

/** The part of a headline that a line is, or (b)elow it. */
export type Part = 'k' | 't' | 's' | 'b'

/** Which lines are which: a character for each, as `kts` or `ttb`. */
export type Parts = string

/** Every way to divide the lines: kickers, at least one line of the title, subtitles, what stands below. */
export function partsOf({ lines, below }: HeadlineGroup): Parts[] {
  const all: Parts[] = []
  for (let rest = 0; rest <= below; rest++) {
    const headlines = lines.length - rest
    for (let kickers = 0; kickers < headlines; kickers++)
      for (let subtitles = 0; kickers + subtitles < headlines; subtitles++)
        all.push(
          'k'.repeat(kickers) +
            't'.repeat(headlines - kickers - subtitles) +
            's'.repeat(subtitles) +
            'b'.repeat(rest),
        )
  }
  return all
}
