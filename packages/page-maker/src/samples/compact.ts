import type { PageLayout } from '@baobiao/parser'
import type { MadeArticle, MadeText, Mark, Role } from '../gold.js'

const ROLES: readonly Role[] = [
  'kicker',
  'title',
  'subtitle',
  'byline',
  'section',
  'paragraph',
  'signature',
  'caption',
  'furniture',
]

/** A made text as a sample keeps it: spans and lines as rows of numbers. */
interface CompactText extends Omit<MadeText, 'gold' | 'layout'> {
  readonly gold: {
    readonly articles: readonly (Omit<MadeArticle, 'bodySpans'> & { readonly body: readonly number[] })[]
    readonly standaloneCaptions: readonly string[]
    /** start, length, role, article (-1: none) of each. */
    readonly marks: readonly number[]
  }
  /** start, length, x, y, width, height, type size, bold, vertical, block, region of each line. */
  readonly layout?: { readonly width: number; readonly height: number; readonly lines: readonly number[] }
}

export function compact({ gold, layout, ...text }: MadeText): string {
  const short: CompactText = {
    ...text,
    gold: {
      ...gold,
      articles: gold.articles.map(({ bodySpans, ...article }) => ({
        ...article,
        body: bodySpans.flatMap(({ start, end }) => [start, end - start]),
      })),
      marks: gold.marks.flatMap(({ start, end, role, article }) => [
        start,
        end - start,
        ROLES.indexOf(role),
        article ?? -1,
      ]),
    },
    ...(layout && { layout: compactLayout(layout) }),
  }
  return JSON.stringify(short)
}

function compactLayout({ width, height, lines }: PageLayout): NonNullable<CompactText['layout']> {
  const tenth = (points: number): number => Math.round(points * 10) / 10
  return {
    width: tenth(width),
    height: tenth(height),
    lines: lines.flatMap(({ start, end, box, fontSize, bold, vertical, block, region }) => [
      ...[start, end - start],
      ...[box.x, box.y, box.width, box.height, fontSize].map(tenth),
      ...[Number(bold), Number(vertical), block, region],
    ]),
  }
}

export function expand(line: string): MadeText {
  const { gold, layout, ...text } = JSON.parse(line) as CompactText
  return {
    ...text,
    gold: {
      ...gold,
      articles: gold.articles.map(({ body, ...article }) => ({
        ...article,
        bodySpans: rows(body, 2).map(([start = 0, length = 0]) => ({ start, end: start + length })),
      })),
      marks: rows(gold.marks, 4).map(
        ([start = 0, length = 0, role = 0, article = -1]): Mark => ({
          start,
          end: start + length,
          role: ROLES[role] ?? 'furniture',
          article: article < 0 ? null : article,
        }),
      ),
    },
    ...(layout && { layout: expandLayout(layout) }),
  }
}

function expandLayout({ width, height, lines }: NonNullable<CompactText['layout']>): PageLayout {
  return {
    width,
    height,
    lines: rows(lines, 11).map((row) => {
      const [
        start = 0,
        length = 0,
        x = 0,
        y = 0,
        w = 0,
        h = 0,
        fontSize = 0,
        bold,
        vertical,
        block = 0,
        region = 0,
      ] = row
      return {
        start,
        end: start + length,
        box: { x, y, width: w, height: h },
        fontSize,
        bold: bold === 1,
        vertical: vertical === 1,
        block,
        region,
      }
    }),
  }
}

function rows(numbers: readonly number[], size: number): number[][] {
  return Array.from({ length: numbers.length / size }, (_, at) => numbers.slice(at * size, (at + 1) * size))
}
