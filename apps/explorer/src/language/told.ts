import { useLanguage } from './language.js'

/** What the API's codes mean: its own sentences are English. */
const CHINESE = {
  // Warnings of a page.
  BROKEN_READING_ORDER: '原文各行的次序与阅读次序不符，报道可能混在一起。',
  DOUBTFUL_CHARACTERS: '有些字无法辨认，文字可能缺漏。',
  FIGURE_TOO_LONG: '有的数字位数太多，没有读出。',
  // Files that cannot be read.
  BAD_FACTS: '随附的报名、日期等信息不可能是真的。',
  BAD_RECORD: 'JSON Lines 中有一行不是版面。',
  BINARY: '这不是文字文件。',
  EMPTY: '文件里没有文字。',
  IMAGE: '这是图片。请给文字，或带文字层的 PDF。',
  MOJIBAKE: '文字此前已被用错误的编码读过，成了乱码。',
  PARSER_ERROR: '解析出错，请把这个版面报告给我们。',
  PDF: '这里要的是文字，给的是 PDF。',
  PDF_BROKEN: '这个 PDF 已损坏，或不完整。',
  PDF_DOUBTFUL_CHARACTERS: '版面上无法辨认的字太多，请先做文字识别（OCR）。',
  PDF_ENCRYPTED: '这个 PDF 有密码。',
  PDF_NO_TEXT: '这一版是扫描件，没有文字层，请先做文字识别（OCR）。',
  PDF_NO_UNICODE: '这一版的字体没有说明各是什么字，请先做文字识别（OCR）。',
  PDF_PAGE_TOO_LARGE: '这一版的内容超出了可读的上限。',
  PDF_TOO_LARGE: '这个 PDF 太大，超出了可读的上限。',
  PDF_TOO_MANY_PAGES: '这个 PDF 的页数超出了可读的上限。',
  RTF: '这是 RTF 文件，请另存为纯文本。',
  TIMEOUT: '读这一版用时太久，已停止。',
  TOO_COMPLEX: '读这一版要用的内存太多，已停止。',
  TOO_LARGE: '内容超出了一个版面的上限。',
  TRUNCATED: '文件在一个字的中间断了。',
  UNKNOWN_ENCODING: '文字编码不是 UTF-8、UTF-16、GB18030 或 Big5。',
  // Merges that are refused.
  NO_EVIDENCE: '没有说明两者为何是同一家机构。',
  NO_SUCH_MERGE: '这家机构没有被合并过。',
  NO_SUCH_ORGANIZATION: '没有这家机构，可能已被合并。',
  SAME_ORGANIZATION: '两者已是同一家机构。',
} as const

export type ToldCode = keyof typeof CHINESE

/** What the API says, in the language of the interface; as the API says it where a code is newer than this page. */
export function useTold(): (code: ToldCode, message: string) => string {
  const { language } = useLanguage()
  return (code, message) => (language === 'zh' && Object.hasOwn(CHINESE, code) ? CHINESE[code] : message)
}
