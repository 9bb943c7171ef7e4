/**
 * Names of boxes and columns, which stand above what they hold and are no headline of it. Source: written down for this project from
 * printed pages, 2026. Purpose: to know such a line for no headline, and a box that explains the article above it for a part of that.
 */

/** Boxes that explain the article above them, or that its author or editor adds to it. */
const BOXES =
  '名词解释 小贴士 小资料 小知识 延伸阅读 新闻背景 新闻链接 政策链接 知识链接 温馨提示 相关链接 知识窗 背景链接 贴士 资料卡 资料链接 链接 人物名片 人物档案 编余 编后 编后语 编者附言 附记 后记 手记 记者附记 记者手记 采访手记 采访札记'
/** Who gives advice at an article's end: 律师提醒, 法官提醒. */
const ADVICE = '(?:律师|法官|检察官|警方|交警|民警|医生|专家|消防|消保委|消委会|编辑|记者|本报)提醒'
/** Boxes and columns over articles of their own, and kinds of texts. */
const OTHERS =
  '一句话新闻 专家点评 专家解读 人物小传 人物简介 公告 内容提要 启事 嘉宾 图片新闻 声音 导语 开栏的话 开栏语 微评 快评 提示 提要 数读 新闻回顾 新闻简报 新闻速递 更正 本期嘉宾 来信 来论 核心提示 核心阅读 点评 相关新闻 短评 简明新闻 简讯 结束语 编者按 编者的话 编辑手记 网友热议 背景 要闻速览 讣告 记者点评 记者观察 读者来信 通知 阅读提示'

const oneOf = (...lists: readonly string[]): string => `(?:${lists.join(' ').replaceAll(' ', '|')})`

/** As sources for expressions. */
export const BOX_NAME = oneOf(BOXES, ADVICE)
export const STANDING_HEAD_NAME = oneOf(BOXES, ADVICE, OTHERS)
