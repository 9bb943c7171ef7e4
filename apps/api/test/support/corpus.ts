import { createHash } from 'node:crypto'
import type { ParsedDocument } from '@baobiao/database'
import type { Article, Metric, OrganizationType, Page, Span } from '@baobiao/parser'

type Optional = 'max' | 'qualifier' | 'change' | 'indicator' | 'organization' | 'period' | 'periodRange'

interface Statement extends Partial<Pick<Metric, Optional>> {
  readonly text: string
  readonly value: string
  readonly unit: string
  readonly dimension: Metric['dimension']
}

interface Item {
  readonly title: string
  readonly reporter: string
  readonly paragraphs: readonly string[]
  /** Surface, canonical name, type; each surface is found wherever the body has it. */
  readonly organizations: readonly (readonly [string, string, OrganizationType])[]
  readonly metrics: readonly Statement[]
}

interface Sheet {
  readonly name: string
  readonly newspaper: string
  readonly publishedOn: string | null
  readonly items: readonly Item[]
}

/**
 * Three small pages with what a perfect parser would read, so that the API's tests and its cookbook have answers that no
 * change of the parser moves. Lines are wrapped as pages wrap them.
 */
const SHEETS: readonly Sheet[] = [
  {
    name: 'cangzhou-03-08.txt',
    newspaper: '沧州日报',
    publishedOn: '2024-03-08',
    items: [
      {
        title: '沧州高新区企业总数突破千家',
        reporter: '李明',
        paragraphs: [
          '本报讯（记者李明）截至2月底，沧州高新区\n入驻企业1286家，其中高新技术企业96家。',
          '沧州市财政局向河北沃润达金属包装有限公司\n发放补贴20万元，沃润达将用于设备更新。',
        ],
        organizations: [
          ['沧州高新区', '沧州高新区', 'PARK'],
          ['沧州市财政局', '沧州市财政局', 'GOVERNMENT'],
          ['河北沃润达金属包装有限公司', '河北沃润达金属包装有限公司', 'COMPANY'],
          ['沃润达将', '河北沃润达金属包装有限公司', 'COMPANY'],
        ],
        metrics: [
          {
            text: '1286家',
            value: '1286',
            unit: '家',
            dimension: 'count',
            indicator: '入驻企业',
            organization: '沧州高新区',
            period: '截至2月底',
            periodRange: { from: null, to: '2024-02-29' },
          },
          {
            text: '96家',
            value: '96',
            unit: '家',
            dimension: 'count',
            indicator: '高新技术企业',
            organization: '沧州高新区',
            period: '截至2月底',
            periodRange: { from: null, to: '2024-02-29' },
          },
          {
            text: '20万元',
            value: '200000',
            unit: '元',
            dimension: 'money',
            indicator: '补贴',
            organization: '河北沃润达金属包装有限公司',
            change: 'increase',
          },
        ],
      },
      {
        title: '两企业获银行授信',
        reporter: '王芳',
        paragraphs: [
          '沧州银行昨日向河北鑫海化工集团授信1.2亿元，\n向河北沃润达金属包装有限公司授信约800万元。',
        ],
        organizations: [
          ['沧州银行', '沧州银行', 'FINANCE'],
          ['河北鑫海化工集团', '河北鑫海化工集团', 'COMPANY'],
          ['河北沃润达金属包装有限公司', '河北沃润达金属包装有限公司', 'COMPANY'],
        ],
        metrics: [
          {
            text: '1.2亿元',
            value: '120000000',
            unit: '元',
            dimension: 'money',
            indicator: '授信',
            organization: '河北鑫海化工集团',
          },
          {
            text: '约800万元',
            value: '8000000',
            unit: '元',
            dimension: 'money',
            indicator: '授信',
            organization: '河北沃润达金属包装有限公司',
            qualifier: 'approx',
          },
        ],
      },
    ],
  },
  {
    name: 'qingyuan-05-20.txt',
    newspaper: '清远日报',
    publishedOn: '2024-05-20',
    items: [
      {
        title: '清远高新区“红色”动能奔涌',
        reporter: '叶伟',
        paragraphs: [
          '本报讯（记者叶伟）清远高新区现有企业2658家、\n高新技术企业310家，去年工业产值365.7亿元，增长12.5%。',
          '清远高新区与沧州高新区签约，\n首批项目10—12个。',
        ],
        organizations: [
          ['清远高新区', '清远高新区', 'PARK'],
          ['沧州高新区', '沧州高新区', 'PARK'],
        ],
        metrics: [
          {
            text: '2658家',
            value: '2658',
            unit: '家',
            dimension: 'count',
            indicator: '企业',
            organization: '清远高新区',
          },
          {
            text: '310家',
            value: '310',
            unit: '家',
            dimension: 'count',
            indicator: '高新技术企业',
            organization: '清远高新区',
          },
          {
            text: '365.7亿元',
            value: '36570000000',
            unit: '元',
            dimension: 'money',
            indicator: '工业产值',
            organization: '清远高新区',
            period: '去年',
            periodRange: { from: '2023-01-01', to: '2023-12-31' },
          },
          {
            text: '12.5%',
            value: '12.5',
            unit: '%',
            dimension: 'ratio',
            indicator: '工业产值',
            organization: '清远高新区',
            change: 'increase',
          },
          { text: '10—12个', value: '10', max: '12', unit: '个', dimension: 'count', indicator: '项目' },
        ],
      },
    ],
  },
  {
    name: 'undated.txt',
    newspaper: '沧州日报',
    publishedOn: null,
    items: [
      {
        title: '社区办起读书会',
        reporter: '赵静',
        paragraphs: ['沧州市图书馆与沧州高新区合办读书会，\n参加者达0.57万人。'],
        organizations: [
          ['沧州市图书馆', '沧州市图书馆', 'OTHER'],
          ['沧州高新区', '沧州高新区', 'PARK'],
        ],
        metrics: [{ text: '0.57万人', value: '5700', unit: '人', dimension: 'count', indicator: '参加者' }],
      },
    ],
  },
]

export const corpus: readonly ParsedDocument[] = SHEETS.map(documentOf)

function documentOf({ name, newspaper, publishedOn, items }: Sheet): ParsedDocument {
  const text = items.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n')).join('\n\n')
  const id = createHash('sha256').update(text).digest('hex')
  const byteLength = Buffer.byteLength(text)
  return {
    id,
    name,
    encoding: 'utf-8',
    byteLength,
    text,
    newspaper,
    publishedOn,
    pageNumber: '3',
    page: pageOf(text, items),
  }
}

function pageOf(text: string, items: readonly Item[]): Page {
  const articles = items.map((item) => articleOf(text, item))
  return {
    parserVersion: 'corpus',
    articles,
    captions: [],
    printed: { newspaper: null, publishedOn: null, pageNumber: null },
    leftOut: [],
    warnings: [],
    organizations: organizationsOf(text, items),
    metrics: items.flatMap((item, article) =>
      item.metrics.map((metric) => metricOf(text, item, article, metric)),
    ),
  }
}

function articleOf(text: string, { title, reporter, paragraphs }: Item): Article {
  const bodies = paragraphs.map((paragraph) => ({
    paragraph,
    span: find(text, paragraph, find(text, title).end),
  }))
  const signed = text.indexOf(reporter, find(text, title).start)
  return {
    title,
    kicker: null,
    subtitle: null,
    headlineSpans: { kicker: [], title: [find(text, title)], subtitle: [] },
    authors:
      signed < 0 ? [] : [{ name: reporter, role: 'reporter', start: signed, end: signed + reporter.length }],
    dateline: null,
    outlet: null,
    paragraphs: bodies.map(({ paragraph, span }) => ({
      kind: 'paragraph',
      text: paragraph.replaceAll('\n', ''),
      spans: [span],
    })),
    bodySpans: bodies.map(({ span }) => span),
    sections: [],
    captions: [],
  }
}

function organizationsOf(text: string, items: readonly Item[]): Page['organizations'] {
  const names = new Map(
    items.flatMap(({ organizations }) => organizations.map(([, name, type]) => [name, type])),
  )
  return [...names].map(([name, type]) => ({
    name,
    type,
    mentions: items.flatMap(({ organizations, title, paragraphs }, article) => {
      const from = find(text, title).end
      const to = find(text, paragraphs.at(-1) as string, from).end
      return organizations
        .filter((one) => one[1] === name)
        .flatMap(([marked]) => {
          // A mark 沃润达将 finds the surface 沃润达 where the next character tells it from the full name.
          const surface = marked === '沃润达将' ? '沃润达' : marked
          return occurrences(text, marked, from, to).map((start) => ({
            surface,
            article,
            rule: 'corpus',
            // A short form is less sure than the name in full.
            confidence: surface === name ? 0.95 : 0.7,
            start,
            end: start + surface.length,
          }))
        })
    }),
  }))
}

function metricOf(text: string, { title, paragraphs }: Item, article: number, statement: Statement): Metric {
  const from = find(text, title).end
  const paragraph = paragraphs.find((one) => one.includes(statement.text)) as string
  const sentence = find(text, paragraph, from)
  return {
    max: null,
    qualifier: 'exact',
    change: null,
    indicator: null,
    organization: null,
    base: null,
    per: null,
    period: null,
    periodSpan: statement.period ? find(text, statement.period, sentence.start) : null,
    periodRange: null,
    normalized: statement.dimension === 'money' ? { value: statement.value, unit: '元' } : null,
    rule: 'corpus',
    ...statement,
    ...find(text, statement.text, sentence.start),
    sentence: { text: paragraph.replaceAll('\n', ''), ...sentence },
    article,
  }
}

function find(text: string, piece: string, from = 0): Span {
  const start = text.indexOf(piece, from)
  if (start < 0) throw new Error(`the corpus has no ${piece} after ${from}`)
  return { start, end: start + piece.length }
}

function occurrences(text: string, piece: string, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(piece, from); at >= 0 && at < to; at = text.indexOf(piece, at + 1))
    starts.push(at)
  return starts
}
