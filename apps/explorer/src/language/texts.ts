export type Language = 'zh' | 'en'
export type Text = Readonly<Record<Language, string>>

/** Every word of the interface. What pages print stays as it is printed. */
export const TEXTS = {
  appName: { zh: '报表', en: 'Baobiao' },
  skipToContent: { zh: '跳到正文', en: 'Skip to content' },
  pages: { zh: '版面', en: 'Pages' },
  articles: { zh: '报道', en: 'Articles' },
  organizations: { zh: '机构', en: 'Organizations' },
  figures: { zh: '数字', en: 'Figures' },
  tryIt: { zh: '试一试', en: 'Try it' },
  otherLanguage: { zh: 'English', en: '中文' },
  loading: { zh: '正在读取…', en: 'Loading …' },
  nothingFound: { zh: '没有找到。', en: 'Nothing found.' },
  notThere: { zh: '这里没有内容。', en: 'There is nothing at this address.' },
  failed: { zh: '读取失败', en: 'This could not be read' },
  tryAgain: { zh: '重试', en: 'Try again' },
  more: { zh: '更多', en: 'More' },
  showQuery: { zh: '查看查询', en: 'Show the query' },
  noTitle: { zh: '（无标题）', en: '(no headline)' },
  newPage: { zh: '有新版面入库', en: 'A new page has been ingested' },
} as const satisfies Record<string, Text>
