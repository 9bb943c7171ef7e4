import type { Article, Part } from '../articles/article.js'
import type { Form } from '../gold.js'
import type { Dressing } from '../print/print-article.js'
import {
  ARCHIVE_COLUMNS,
  ARCHIVE_PAGES,
  ARTICLE_NAVIGATION,
  FOOT_LINES,
  META_LINES,
  PAGE_NAVIGATION,
  SITE_FEET,
  SOURCE_LINES,
} from '../wording/epaper.js'
import { EDITOR_LINES, IMPRINTS, MASTHEADS, RUNNING_HEADS } from '../wording/furniture.js'
import type { Gaps, TextStyle } from './style.js'

export interface TextFamily {
  readonly name: string
  readonly form: Form
  /** Whether rules and weights may be fitted on it. */
  readonly part: Part
  readonly articles: readonly [least: number, most: number]
  /** Which clean articles it prints. */
  readonly takes: (article: Article) => boolean
  readonly style: TextStyle
}

const TWO = '\u3000\u3000'
const DRESSING: Dressing = { kicker: 0.25, subtitle: 0.25, sections: 0.3, captions: 0.15, signature: 0.2 }
const gap = (paragraph: number, headline: number, article: number): Gaps => ({ paragraph, headline, article })

const PLAIN: TextStyle = {
  width: null,
  narrowHeadlines: false,
  indents: [TWO],
  hanging: [''],
  headlineIndents: [''],
  gaps: [gap(0, 1, 1), gap(0, 0, 1), gap(0, 1, 2)],
  bylines: ['below'],
  markup: ['none'],
  broken: 0,
  over: [],
  overArticle: [],
  underHeadline: [],
  underBody: [],
  under: [],
  list: null,
  furnitureInside: 0,
  cuts: 0,
  jumps: 0,
  advertisements: 0,
  standingHeads: 0,
  standaloneCaptions: 0,
  formulas: 0,
  stories: 0,
  fields: null,
  dressing: DRESSING,
}

const isList = ({ kind, body }: Article): boolean =>
  kind === 'interview' ||
  kind === 'list' ||
  body.some((text) => /^([1-9一二三四五六]、|[1-9][.．]|●|—|问|答|记者：)/.test(text))

function family(
  form: Form,
  name: string,
  part: Part,
  style: Partial<TextStyle>,
  over: Partial<TextFamily> = {},
): TextFamily {
  return { form, name, part, articles: [1, 6], takes: () => true, style: { ...PLAIN, ...style }, ...over }
}

const EPAPER: readonly TextFamily[] = [
  family('epaper', 'source-lines', 'fitting', {
    underHeadline: [SOURCE_LINES],
    gaps: [gap(0, 1, 1), gap(1, 1, 2), gap(0, 0, 1)],
    indents: [TWO, TWO, ''],
  }),
  family('epaper', 'navigated', 'fitting', {
    over: [PAGE_NAVIGATION, PAGE_NAVIGATION, PAGE_NAVIGATION],
    overArticle: [ARTICLE_NAVIGATION],
    underBody: [ARTICLE_NAVIGATION],
    under: [SITE_FEET, SITE_FEET],
    list: 'over',
    gaps: [gap(1, 1, 2), gap(0, 1, 1), gap(0, 1, 2)],
    indents: [TWO, ''],
  }),
  family('epaper', 'site-meta', 'fitting', {
    underHeadline: [META_LINES],
    underBody: [FOOT_LINES, FOOT_LINES],
    under: [SITE_FEET],
    gaps: [gap(1, 1, 2), gap(0, 1, 1)],
  }),
  family(
    'epaper',
    'archive',
    'fitting',
    {
      fields: { date: '【日期】', page: '【版次】', title: '【标题】', author: '【作者】', body: '【正文】' },
      gaps: [gap(0, 0, 1), gap(0, 0, 2)],
      dressing: { ...DRESSING, kicker: 0, captions: 0 },
    },
    { articles: [1, 4] },
  ),
  family('epaper', 'typed', 'fitting', {
    overArticle: [ARCHIVE_PAGES, ARCHIVE_COLUMNS],
    gaps: [gap(0, 0, 2), gap(0, 1, 1)],
    indents: ['', TWO],
    dressing: { ...DRESSING, kicker: 0, captions: 0, signature: 0.7 },
  }),
  family('epaper', 'source-above', 'leftOut', {
    overArticle: [SOURCE_LINES],
    bylines: ['below', 'last'],
    underBody: [FOOT_LINES],
    gaps: [gap(1, 1, 2), gap(0, 0, 1)],
    indents: ['    ', TWO],
  }),
  family('epaper', 'reader-app', 'leftOut', {
    over: [PAGE_NAVIGATION],
    underHeadline: [META_LINES, SOURCE_LINES],
    overArticle: [ARTICLE_NAVIGATION],
    underBody: [FOOT_LINES, ARTICLE_NAVIGATION],
    list: 'under',
    gaps: [gap(1, 1, 1), gap(1, 1, 2)],
    indents: ['', TWO],
    under: [SITE_FEET, SITE_FEET, SITE_FEET],
  }),
  family('epaper', 'listed', 'leftOut', {
    over: [PAGE_NAVIGATION, PAGE_NAVIGATION],
    list: 'over',
    underHeadline: [SOURCE_LINES],
    bylines: ['above', 'below'],
    gaps: [gap(0, 1, 2), gap(0, 0, 1)],
    under: [SITE_FEET],
  }),
]

const LINES: readonly TextFamily[] = [
  family('lines', 'tight', 'fitting', { gaps: [gap(0, 0, 0)], indents: ['', '', TWO] }),
  family('lines', 'airy', 'fitting', { gaps: [gap(1, 1, 1), gap(1, 1, 2)], indents: ['', TWO] }),
  family('lines', 'by-article', 'fitting', {
    gaps: [gap(0, 0, 1), gap(0, 0, 2)],
    indents: ['', TWO],
    bylines: ['below', 'above'],
  }),
  family('lines', 'dressed', 'fitting', {
    gaps: [gap(0, 1, 1), gap(0, 0, 1)],
    broken: 0.2,
    indents: ['', TWO],
    standingHeads: 0.15,
    jumps: 0.2,
    standaloneCaptions: 0.1,
    dressing: { kicker: 0.7, subtitle: 0.7, sections: 0.6, captions: 0.3, signature: 0.2 },
  }),
  family('lines', 'half-width-indents', 'leftOut', {
    gaps: [gap(0, 0, 0), gap(0, 0, 1)],
    indents: ['    ', '  ', '\t'],
    bylines: ['above', 'below'],
    dressing: { ...DRESSING, kicker: 0.5, subtitle: 0.5 },
  }),
  family('lines', 'all-indented', 'leftOut', {
    gaps: [gap(0, 0, 1), gap(1, 1, 1)],
    indents: [TWO],
    headlineIndents: [TWO, '        ', '\u3000'],
    broken: 0.3,
    standingHeads: 0.1,
  }),
  family('lines', 'signed', 'leftOut', {
    gaps: [gap(0, 0, 0), gap(1, 1, 1), gap(0, 0, 1)],
    indents: ['', TWO],
    bylines: ['last', 'last', 'below'],
    jumps: 0.2,
    standaloneCaptions: 0.15,
    dressing: { kicker: 0.4, subtitle: 0.6, sections: 0.6, captions: 0.4, signature: 0.6 },
  }),
]

const MARKDOWN: readonly TextFamily[] = [
  family('markdown', 'hashes', 'fitting', {
    markup: ['hash', 'hashes'],
    formulas: 0.5,
    gaps: [gap(1, 1, 1)],
    indents: [''],
    cuts: 0.03,
    furnitureInside: 0.02,
    dressing: { ...DRESSING, captions: 0.4 },
  }),
  family('markdown', 'levels', 'fitting', {
    markup: ['levels', 'deep'],
    gaps: [gap(1, 1, 1)],
    indents: ['', TWO],
  }),
  family('markdown', 'structure', 'fitting', {
    markup: ['structure'],
    stories: 0.3,
    gaps: [gap(1, 1, 1)],
    indents: [''],
    standaloneCaptions: 0.15,
    dressing: { ...DRESSING, captions: 0.5 },
    over: [RUNNING_HEADS],
  }),
  family('markdown', 'bold', 'fitting', {
    markup: ['bold'],
    gaps: [gap(1, 1, 1), gap(0, 1, 2)],
    indents: ['', TWO],
  }),
  family('markdown', 'flat', 'leftOut', {
    markup: ['flat'],
    gaps: [gap(1, 1, 1)],
    indents: [''],
    broken: 0.2,
    dressing: { kicker: 0.5, subtitle: 0.5, sections: 0.5, captions: 0.3, signature: 0.3 },
  }),
  family('markdown', 'html', 'leftOut', {
    markup: ['html'],
    gaps: [gap(0, 0, 1), gap(1, 1, 1)],
    indents: [''],
  }),
  family('markdown', 'remnants', 'leftOut', {
    markup: ['breaks'],
    formulas: 0.5,
    gaps: [gap(1, 1, 1)],
    indents: [''],
    cuts: 0.1,
    furnitureInside: 0.05,
    standaloneCaptions: 0.2,
    over: [MASTHEADS],
  }),
]

const NARROW: readonly TextFamily[] = [
  family('narrow', 'indented', 'fitting', { width: [8, 16], gaps: [gap(0, 0, 1), gap(0, 1, 2)] }),
  family('narrow', 'tight', 'fitting', { width: [9, 16], gaps: [gap(0, 0, 0)], narrowHeadlines: true }),
  family('narrow', 'airy', 'fitting', {
    width: [10, 18],
    gaps: [gap(1, 1, 1), gap(1, 1, 2)],
    indents: [TWO, ''],
  }),
  family('narrow', 'flush', 'fitting', {
    width: [10, 20],
    indents: [''],
    gaps: [gap(0, 1, 2), gap(0, 0, 1)],
  }),
  family('narrow', 'odd-indents', 'leftOut', {
    width: [7, 15],
    indents: [' ', '   ', '\t', '\u00a0\u00a0\u00a0\u00a0', '    '],
    gaps: [gap(0, 0, 1), gap(0, 0, 0)],
  }),
  family('narrow', 'hanging', 'leftOut', {
    width: [9, 14],
    hanging: [TWO, '  ', '\u3000'],
    indents: ['\u3000\u3000\u3000\u3000', '      '],
    headlineIndents: [TWO, '  '],
    gaps: [gap(0, 1, 1), gap(0, 0, 0)],
    narrowHeadlines: true,
  }),
  family('narrow', 'broken-columns', 'leftOut', {
    width: [8, 17],
    cuts: 0.15,
    furnitureInside: 0.06,
    gaps: [gap(0, 0, 1), gap(1, 1, 2)],
    narrowHeadlines: true,
  }),
]

const FURNISHED: readonly TextFamily[] = [
  family('furnished', 'masthead', 'fitting', {
    over: [MASTHEADS, RUNNING_HEADS],
    under: [EDITOR_LINES, IMPRINTS],
    width: [18, 36],
    advertisements: 0.15,
  }),
  family('furnished', 'interrupted', 'fitting', {
    over: [RUNNING_HEADS],
    width: [16, 30],
    furnitureInside: 0.08,
    cuts: 0.06,
    jumps: 0.3,
    gaps: [gap(0, 1, 1), gap(0, 0, 1), gap(1, 1, 2)],
  }),
  family('furnished', 'pictures', 'fitting', {
    standaloneCaptions: 0.4,
    stories: 0.5,
    gaps: [gap(0, 1, 1), gap(1, 1, 2)],
    dressing: { ...DRESSING, captions: 0.8 },
  }),
  family(
    'furnished',
    'lists',
    'fitting',
    { gaps: [gap(0, 1, 1), gap(1, 1, 1), gap(0, 0, 1)] },
    { takes: isList, articles: [1, 3] },
  ),
  family('furnished', 'adverts', 'leftOut', {
    over: [MASTHEADS],
    under: [IMPRINTS, EDITOR_LINES],
    advertisements: 0.6,
    width: [14, 28],
    gaps: [gap(0, 0, 1), gap(0, 1, 1)],
    narrowHeadlines: true,
  }),
  family('furnished', 'jumping', 'leftOut', {
    over: [RUNNING_HEADS, EDITOR_LINES],
    jumps: 0.7,
    furnitureInside: 0.05,
    cuts: 0.05,
    standingHeads: 0.3,
    gaps: [gap(0, 0, 1), gap(1, 1, 1)],
    bylines: ['below', 'above'],
    dressing: { kicker: 0.5, subtitle: 0.4, sections: 0.5, captions: 0.2, signature: 0.3 },
  }),
  family(
    'furnished',
    'caption-rows',
    'leftOut',
    {
      standaloneCaptions: 0.7,
      stories: 0.6,
      gaps: [gap(0, 0, 1), gap(1, 1, 1)],
      dressing: { ...DRESSING, captions: 0.9 },
    },
    { articles: [1, 3] },
  ),
]

/** The one place that says which families of text may be fitted on. */
export const TEXT_FAMILIES: readonly TextFamily[] = [
  ...EPAPER,
  ...LINES,
  ...MARKDOWN,
  ...NARROW,
  ...FURNISHED,
]
