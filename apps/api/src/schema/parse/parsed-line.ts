import type { ExplainedLine, RunnerUp } from '@baobiao/parser/explain'
import { builder } from '../builder.js'
import { Span } from '../common/span.js'
import { type Parsed, spanIn } from './parsed-article.js'

export const LeftOutReason = builder.enumType('LeftOutReason', {
  description: 'Why a line of a page went into nothing.',
  values: {
    PAGE_FURNITURE: { value: 'pageFurniture', description: 'Name of the paper, date, number of the page.' },
    CONTINUATION_NOTICE: { value: 'continuationNotice', description: '下转第3版, 上接第1版.' },
    EDITOR_CREDIT: { value: 'editorCredit', description: '责任编辑, 美编.' },
    ADVERTISEMENT: { value: 'advertisement', description: 'Words of an advertisement.' },
    MARKUP: { value: 'markup', description: 'Left over from a web page.' },
    REPEATED_TEXT: { value: 'repeatedText', description: 'Printed twice; the other one is read.' },
    NO_ARTICLE: { value: 'noArticle', description: 'Belongs to no article.' },
  } as const,
})

const LineRole = builder.enumType('LineRole', {
  description: 'What a line of a page is.',
  values: {
    KICKER: { value: 'kicker', description: 'Above the headline: 引题.' },
    TITLE: { value: 'title', description: 'The headline.' },
    SUBTITLE: { value: 'subtitle', description: 'Below the headline: 副题.' },
    BYLINE: { value: 'byline', description: 'Who wrote it, above the text.' },
    SIGNATURE: { value: 'signature', description: 'Who wrote it, behind the text.' },
    SECTION: { value: 'section', description: 'A heading inside an article.' },
    PARAGRAPH: { value: 'paragraph', description: 'Text of an article.' },
    CAPTION: { value: 'caption', description: 'The words of a picture.' },
    CREDIT: { value: 'credit', description: 'Who took a picture.' },
    LEFT_OUT: { value: 'leftOut', description: 'Part of no article.' },
    OTHER: { value: 'other', description: 'A headline or name without a text.' },
  } as const satisfies Record<string, { value: ExplainedLine['role']; description: string }>,
})

const EVIDENCE = 'the weightiest first: feature and weight, as docs/articles.md tells'

const LineRunnerUp = builder.objectRef<RunnerUp>('LineRunnerUp').implement({
  description: 'What a line would be otherwise.',
  fields: (t) => ({
    role: t.field({ type: LineRole, description: 'What it would be.', resolve: ({ role }) => role }),
    sameArticle: t.exposeBoolean('sameArticle', {
      description: 'Whether it would belong to the same article as the line does now.',
    }),
    behindBy: t.exposeFloat('behindBy', { description: 'By how much it scores less.' }),
    evidence: t.exposeStringList('evidence', { description: `What spoke for it, ${EVIDENCE}.` }),
  }),
})

export const ParsedLine = builder.objectRef<Parsed<ExplainedLine>>('ParsedLine').implement({
  description: 'A line of a parsed page, with what the parser took it for.',
  fields: (t) => ({
    text: t.string({ description: 'Its words, without white space.', resolve: ({ part }) => part.text }),
    role: t.field({
      type: LineRole,
      description: 'What it was taken for.',
      resolve: ({ part }) => part.role,
    }),
    articleIndex: t.int({
      nullable: true,
      description: 'Index into `articles` of its article; null outside articles.',
      resolve: ({ part }) => part.article,
    }),
    reason: t.field({
      type: LeftOutReason,
      nullable: true,
      description: 'Why it was left out; null where it was not.',
      resolve: ({ part }) => part.reason,
    }),
    evidence: t.stringList({
      description: `What spoke for it against the runner-up, ${EVIDENCE}.`,
      resolve: ({ part }) => [...part.evidence],
    }),
    runnerUp: t.field({
      type: LineRunnerUp,
      nullable: true,
      description: 'The runner-up; null where nothing else was possible.',
      resolve: ({ part }) => part.runnerUp,
    }),
    span: t.field({
      type: Span,
      description: 'Where it stands.',
      resolve: ({ source, part }) => spanIn(source, part),
    }),
  }),
})
