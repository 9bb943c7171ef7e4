/**
 * What archives write in front of a field, in 【】. Source: written down for this project from records of newspaper archives, 2026.
 * Purpose: to tell a record's headline and text from what it says about the issue.
 */

/** Fields whose text is the article's: its headline. */
export const TITLE_FIELDS = '标题|题名|篇名|题目|主题名|正题|文章标题|文章题目'
/** The rest of what is the article's own. */
export const ARTICLE_FIELDS = `${TITLE_FIELDS}|正文|全文|内容|引题|肩题|眉题|副题|副标题|作者|著者|责任者|署名|撰稿`
/** Fields of the issue and the page. */
export const PAGE_FIELDS =
  '日期|出版日期|刊登日期|见报日期|版次|版名|版面|版号|专栏|栏目|来源|报纸名称|报纸|报名|报刊名称?|刊名|期号|期次|关键[词字]|分类号?|主题词|字数'

/** Fields that records also write without marks around them: `标题：橡胶林里的夜班灯`. No sentence begins so. */
export const PLAIN_TITLE_FIELDS = '标题|题名|篇名'
export const PLAIN_FIELDS = `${PLAIN_TITLE_FIELDS}|正文|引题|肩题|副题|副标题`
