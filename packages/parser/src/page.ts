import type { IssueFacts } from './issue/issue-facts.js'
import type { Span } from './text/span.js'

/** What `parsePage` returns. All offsets are UTF-16 code units of the parsed source, `end` exclusive. */
export interface Page {
  readonly parserVersion: string
  /** What its furniture says of the issue that it belongs to. */
  readonly printed: IssueFacts
  readonly articles: readonly Article[]
  /** Pictures with a caption that belong to no article. */
  readonly captions: readonly Caption[]
  readonly organizations: readonly Organization[]
  readonly metrics: readonly Metric[]
  /** Lines that went into nothing above, each with the reason. */
  readonly leftOut: readonly LeftOut[]
  /** What may be wrong with what was read; empty where nothing is known to be. */
  readonly warnings: readonly PageWarning[]
}

/** A piece of text as a reader would want it, and the span of the source that it was read from. */
export interface TextSpan extends Span {
  readonly text: string
}

export type AuthorRole = 'reporter' | 'correspondent' | 'photographer' | 'editor' | 'author'

export interface Author extends Span {
  readonly name: string
  readonly role: AuthorRole
}

export interface Caption extends TextSpan {
  /** Photographer or source of the picture, as printed. */
  readonly credit: string | null
}

/** A paragraph or a section heading, in the order of reading. */
export interface Paragraph {
  readonly kind: 'paragraph' | 'section'
  readonly text: string
  /** More than one where the page breaks the paragraph: a column break, a caption in between. */
  readonly spans: readonly Span[]
}

export interface Dateline extends Span {
  readonly text: string
  /** The outlet it names, or null for the paper itself (本报讯). */
  readonly outlet: string | null
  readonly place: string | null
  /** As printed: 3月8日. */
  readonly date: string | null
}

export interface Article {
  /** Headline (主题), printed once however often the page draws it; null where the page has none. */
  readonly title: string | null
  /** 引题, 眉题 or the column's name above the headline. */
  readonly kicker: string | null
  /** 副题 below the headline, without its dash. */
  readonly subtitle: string | null
  /** Where kicker, title and subtitle stand. */
  readonly headlineSpans: {
    readonly kicker: readonly Span[]
    readonly title: readonly Span[]
    readonly subtitle: readonly Span[]
  }
  readonly authors: readonly Author[]
  readonly dateline: Dateline | null
  /** The outlet named in the dateline or byline; null for the paper itself. */
  readonly outlet: string | null
  /** Body and section headings, in the order of reading. */
  readonly paragraphs: readonly Paragraph[]
  /** The body's place on the page, in the order of reading. */
  readonly bodySpans: readonly Span[]
  /** Section headings (小标题), in the order of reading. */
  readonly sections: readonly string[]
  readonly captions: readonly Caption[]
}

export const ORGANIZATION_TYPES = [
  'COMPANY',
  'GOVERNMENT',
  'PARTY',
  'EDUCATION',
  'HEALTHCARE',
  'PARK',
  'MEDIA',
  'ASSOCIATION',
  'FINANCE',
  'MILITARY',
  'OTHER',
] as const
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number]

export interface Organization {
  /** The fullest name that the page gives. */
  readonly name: string
  readonly type: OrganizationType
  readonly mentions: readonly Mention[]
}

export interface Mention extends Span {
  /** The name as mentioned, without the page's line breaks. */
  readonly surface: string
  /** Index into `Page.articles`; null outside articles. */
  readonly article: number | null
  /** Id of the rule that recognized it. */
  readonly rule: string
  /**
   * How likely this is an organization's name, from 0 to 1, in thousandths: of names as sure as this, in texts that
   * taught the tagger nothing, this share was right.
   */
  readonly confidence: number
}

export const QUALIFIERS = ['exact', 'approx', 'atLeast', 'atMost', 'nearly'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const DIMENSIONS = [
  'count',
  'money',
  'ratio',
  'area',
  'length',
  'mass',
  'volume',
  'duration',
  'age',
  'frequency',
  'rank',
  'speed',
  'energy',
  'power',
  'data',
  'temperature',
  'rate',
  'other',
] as const
/** What kind of quantity a unit measures; quantities of one dimension can be compared. */
export type Dimension = (typeof DIMENSIONS)[number]

/** A value in the base unit of its dimension: the SI unit, or the currency's whole unit. */
export interface NormalizedValue {
  /** Decimal string: exact where the conversion is, else rounded to six places (亩 into 平方米). */
  readonly value: string
  readonly unit: string
}

/** From one day to another, both included, as ISO 8601 dates; null where it is open: 截至目前, 今年以来. */
export interface DateRange {
  readonly from: string | null
  readonly to: string | null
}

export interface Metric extends Span {
  /** Number, qualifier and unit as they stand in the text, folded: `1.067亿元`. */
  readonly text: string
  /** Exact decimal string, scale applied: `106700000`. Of a range, the lower end. */
  readonly value: string
  /** The upper end of a range, or null. */
  readonly max: string | null
  /** Unit without 万 and 亿; empty where the number has none. */
  readonly unit: string
  readonly dimension: Dimension
  /** The value in the base unit of its dimension; null where the unit converts into nothing (家, 项). */
  readonly normalized: NormalizedValue | null
  readonly qualifier: Qualifier
  readonly change: 'increase' | 'decrease' | null
  /** What is counted or measured, as a noun phrase of the text. */
  readonly indicator: string | null
  /** Name of an entry of `Page.organizations`: the organization that the figure is about. */
  readonly organization: string | null
  /** What a change is measured from, as printed: 同比, 比年初; 41家 where it grew 由41家增加到97家. */
  readonly base: string | null
  /** What it is counted per, of each of several: 人·月 in 每人每月300元, 平方米 in 3000元/平方米. */
  readonly per: string | null
  /** The time it holds for, as printed: 今年1—5月. */
  readonly period: string | null
  /** Where its time is printed. */
  readonly periodSpan: Span | null
  /** The days of its time; null where the text does not tell them, or only with a day of issue that is not known. */
  readonly periodRange: DateRange | null
  /** The sentence it stands in. */
  readonly sentence: TextSpan
  /** Index into `Page.articles`; null outside articles. */
  readonly article: number | null
  /** Id of the rule that read it. */
  readonly rule: string
}

export interface LeftOut extends TextSpan {
  readonly reason: LeftOutReason
}

export type LeftOutReason =
  | 'pageFurniture'
  | 'continuationNotice'
  | 'editorCredit'
  | 'advertisement'
  | 'markup'
  | 'repeatedText'
  | 'noArticle'

export const PAGE_WARNINGS = ['brokenReadingOrder', 'figureTooLong', 'doubtfulCharacters'] as const
/**
 * `brokenReadingOrder`: the source's lines do not follow each other as a reader would read them. `figureTooLong`: a
 * figure of more digits than any quantity has was dropped. `doubtfulCharacters`: fonts of the source leave open which
 * characters they draw.
 */
export type PageWarningCode = (typeof PAGE_WARNINGS)[number]

/** Something that may be wrong with what was read of a page; the page is kept. */
export interface PageWarning {
  readonly code: PageWarningCode
  /** One sentence for a person: what it is, and what to do. */
  readonly message: string
  /** Where it is; null where it concerns the whole page. */
  readonly span: Span | null
}
