import type { Article, Page } from '../../src/page.js'

/** One or several right answers; null among them: none. */
type Any = string | null | readonly (string | null)[]

export interface ExpectedArticle {
  readonly title?: Any
  readonly kicker?: Any
  readonly subtitle?: Any
  /** The lines of the headline in order, whichever field each is. */
  readonly headline?: readonly string[]
  readonly authors?: readonly string[]
  readonly hasAuthors?: readonly string[]
  readonly notAuthors?: readonly string[]
  readonly sections?: readonly string[]
  readonly captions?: readonly string[]
  readonly paragraphs?: readonly string[]
  readonly begins?: Any
  readonly ends?: Any
}

export interface Expected {
  readonly articles?: readonly ExpectedArticle[]
  readonly standaloneCaptions?: readonly string[]
  /** What occurs in nothing that was read. */
  readonly absent?: readonly string[]
  readonly organizations?: readonly string[]
  readonly onlyOrganizations?: boolean
  readonly notOrganizations?: readonly string[]
  readonly metrics?: readonly { readonly text: string; readonly value?: string; readonly unit?: string }[]
  readonly onlyMetrics?: boolean
  readonly notMetrics?: readonly string[]
}

export interface PageCase {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly expect: Expected
}

const QUOTES = new Map([...'“”‘’'].map((mark, at) => [mark, at < 2 ? '"' : "'"]))
const DASHES = /[—―–－]/g

/** Without white space, in one form of width, quotes and dashes. */
function fold(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFKC').replace(/\s/gu, '').replace(DASHES, '-')
  return [...plain].map((mark) => QUOTES.get(mark) ?? mark).join('')
}

const undashed = (text: string): string => fold(text).replace(/^-+/, '')
const anyOf = (wanted: Any): readonly (string | null)[] =>
  Array.isArray(wanted) ? wanted : [wanted as string | null]

/** What of a page is not as a case expects: one sentence each. */
export function differences({ expect }: PageCase, page: Page): string[] {
  return [
    ...articleCount(expect, page),
    ...(expect.articles ?? []).flatMap((wanted, at) => {
      const read = page.articles[at]
      return read ? articleDiffers(wanted, read).map((said) => `article ${at + 1}: ${said}`) : []
    }),
    ...captionsDiffer(expect, page),
    ...presentOf(expect, page),
    ...organizationsDiffer(expect, page),
    ...metricsDiffer(expect, page),
  ]
}

function articleCount({ articles }: Expected, page: Page): string[] {
  if (!articles || articles.length === page.articles.length) return []
  return [
    `${page.articles.length} articles for ${articles.length}: ${page.articles.map(({ title }) => title).join(' | ')}`,
  ]
}

function articleDiffers(wanted: ExpectedArticle, read: Article): string[] {
  const captions = read.captions.map(({ text }) => text)
  const lists = [
    ...(wanted.sections && !sameList(wanted.sections, read.sections)
      ? [`sections ${read.sections.join(' | ')}`]
      : []),
    ...(wanted.captions && !sameList(wanted.captions, captions) ? [`captions ${captions.join(' | ')}`] : []),
  ]
  return [
    ...headDiffers(wanted, read),
    ...authorsDiffer(wanted, read),
    ...lists,
    ...bodyDiffers(wanted, read),
  ]
}

function headDiffers(wanted: ExpectedArticle, read: Article): string[] {
  const fields = (['title', 'kicker', 'subtitle'] as const).filter((key) => {
    const any = wanted[key]
    return any !== undefined && !same(any, read[key])
  })
  const lines = [read.kicker, read.title, read.subtitle].flatMap((line) =>
    line === null ? [] : [undashed(line)],
  )
  const inOrder = !wanted.headline || lines.join('\n') === wanted.headline.map(undashed).join('\n')
  return [
    ...fields.map((key) => `${key} ${read[key]}`),
    ...(inOrder ? [] : [`headline ${lines.join(' / ')}`]),
  ]
}

function authorsDiffer(wanted: ExpectedArticle, read: Article): string[] {
  const names = read.authors.map(({ name }) => fold(name))
  const missed = (wanted.authors ?? wanted.hasAuthors ?? []).filter((name) => !names.includes(fold(name)))
  const all = wanted.authors?.map(fold)
  const invented = names.filter((name) => all && !all.includes(name))
  const wrong = (wanted.notAuthors ?? []).filter((name) => names.includes(fold(name)))
  return [
    ...missed.map((name) => `author ${name} missed`),
    ...[...invented, ...wrong].map((name) => `author ${name}`),
  ]
}

function bodyDiffers(wanted: ExpectedArticle, read: Article): string[] {
  const paragraphs = read.paragraphs.map(({ text }) => fold(text))
  const body = paragraphs.join('')
  const missed = (wanted.paragraphs ?? []).filter((text) => !paragraphs.includes(fold(text)))
  const { begins, ends } = wanted
  const said = missed.map((text) => `no paragraph ${text}`)
  if (begins && !anyOf(begins).some((start) => body.startsWith(fold(start))))
    said.push(`begins ${body.slice(0, 20)}`)
  if (ends && !anyOf(ends).some((end) => body.endsWith(fold(end)))) said.push(`ends ${body.slice(-20)}`)
  return said
}

function same(wanted: Any, read: string | null): boolean {
  return anyOf(wanted).some((one) =>
    one === null || read === null ? one === read : undashed(one) === undashed(read),
  )
}

function sameList(wanted: readonly string[], read: readonly string[]): boolean {
  return wanted.map(fold).join('\n') === read.map(fold).join('\n')
}

function captionsDiffer({ standaloneCaptions }: Expected, { captions }: Page): string[] {
  const read = captions.map(({ text }) => text)
  return !standaloneCaptions || sameList(standaloneCaptions, read)
    ? []
    : [`standalone captions ${read.join(' | ')}`]
}

function presentOf({ absent = [] }: Expected, page: Page): string[] {
  const texts = page.articles.flatMap((article) => [
    article.title,
    article.kicker,
    article.subtitle,
    ...article.authors.map(({ name }) => name),
    ...article.sections,
    ...article.captions.map(({ text }) => text),
    ...article.paragraphs.map(({ text }) => text),
  ])
  const read = [...texts, ...page.captions.map(({ text }) => text)].map(fold)
  return absent
    .filter((text) => read.some((one) => one.includes(fold(text))))
    .map((text) => `${text} was read`)
}

function organizationsDiffer(expect: Expected, page: Page): string[] {
  const surfaces = page.organizations.flatMap(({ mentions }) => mentions.map(({ surface }) => fold(surface)))
  const wanted = (expect.organizations ?? []).map(fold)
  return [
    ...wanted
      .filter((surface) => !surfaces.includes(surface))
      .map((surface) => `organization ${surface} missed`),
    ...surfaces
      .filter((surface) => expect.onlyOrganizations && !wanted.includes(surface))
      .map((surface) => `organization ${surface}`),
    ...(expect.notOrganizations ?? [])
      .filter((surface) => surfaces.includes(fold(surface)))
      .map((surface) => `organization ${surface}`),
  ]
}

function metricsDiffer(expect: Expected, page: Page): string[] {
  const wanted = expect.metrics ?? []
  const missed = wanted.filter(
    ({ text, value, unit }) =>
      !page.metrics.some(
        (one) =>
          fold(one.text) === fold(text) &&
          (value === undefined || one.value === value) &&
          (unit === undefined || one.unit === unit),
      ),
  )
  const isWanted = (text: string): boolean => wanted.some((one) => fold(one.text) === fold(text))
  return [
    ...missed.map(({ text }) => `metric ${text} missed`),
    ...page.metrics
      .filter(({ text }) => expect.onlyMetrics && !isWanted(text))
      .map(({ text }) => `metric ${text}`),
    ...(expect.notMetrics ?? [])
      .filter((text) => page.metrics.some((one) => fold(one.text) === fold(text)))
      .map((text) => `metric ${text}`),
  ]
}
