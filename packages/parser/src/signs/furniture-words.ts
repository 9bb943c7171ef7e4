import { OUTLET_LINE, OUTLET_NAME, PAPERS } from '../lexicon/outlets.js'
import { ARTICLE_FIELDS, PAGE_FIELDS, PLAIN_FIELDS } from '../lexicon/record-fields.js'
import { firstCharacters } from '../text/first-characters.js'

/**
 * What the lines of a page's own consist of: dates, numbers of pages and issues, names of pages and papers, offices with
 * names, addresses, links. Expressions match from a place in the shown text (folded, one space where the source has
 * white space); each is a word of its own, so that `责编 方小果 新闻热线：0700-1234567` is read piece by piece.
 */
interface FurnitureWord {
  readonly id: FurnitureKind
  readonly forms: Forms
  /** What a line must hold for its scarce forms; null where it has none. */
  readonly needs: RegExp | null
  /** Its forms but the scarce ones; null where there are no others. */
  readonly others: Forms | null
}

/** Several forms as one expression, and the characters that it begins with. */
interface Forms {
  readonly pattern: RegExp
  readonly begins: RegExp
}

/** A form that any character may begin, but which always holds one of a few words. */
interface ScarceForm {
  readonly needs: string
  readonly source: string
}

export type FurnitureKind =
  | 'date'
  | 'pageNumber'
  | 'pageName'
  | 'outlet'
  | 'issue'
  | 'editor'
  | 'contact'
  | 'navigation'
  | 'meta'
  | 'copyright'
  | 'record'
  | 'latin'

/** Where a word of the page's own begins: at the start, behind white space or a mark. */
const START = '(?<![\\p{Script=Han}\\p{Script=Latin}\\d“])'
const END = '(?![\\p{Script=Han}\\p{Script=Latin}”])'
const scarce = (needs: string, source: string): ScarceForm => ({ needs, source })
const formsOf = (sources: readonly string[]): Forms => ({
  pattern: new RegExp(sources.join('|'), 'uy'),
  begins: firstCharacters(sources.join('|')),
})

function word(id: FurnitureKind, ...forms: (string | ScarceForm)[]): FurnitureWord {
  const needs = forms.flatMap((form) => (typeof form === 'string' ? [] : [form.needs]))
  const others = forms.filter((form) => typeof form === 'string')
  return {
    id,
    forms: formsOf(forms.map((form) => (typeof form === 'string' ? form : form.source))),
    needs: needs.length > 0 ? new RegExp([...new Set(needs)].join('|'), 'u') : null,
    others: others.length > 0 ? formsOf(others) : null,
  }
}

/** What every outlet's name holds: see lexicon/outlets.ts. */
const IN_OUTLET = '[报刊网台社媒]|在线|发布'

const DIGITS = '[一二三四五六七八九十〇○零廿]'
const TEMPERATURES = '-?\\d{1,2}(?:℃|°C)? ?[~-] ?-?\\d{1,2}(?:℃|°C)'
const PAGE_NAME =
  '(?:要闻|综合|民生|经济|社会|文化|体育|副刊|国际|国内|时政|本地|本埠|县域|县区|教育|健康|科技|法治|法制|财经|理论|评论|专题|专版|特刊|视觉|影像|生活|娱乐|旅游|农业|农村|三农|乡村|汽车|房产|党建|头版|都市|城事|关注|深度|人物|读书|天下|时事|区域|生态|文旅|卫生|公益|广告|新闻|周刊|文艺|都市新闻|综合新闻)'
const PEOPLE = '\\p{Script=Han}(?: ?\\p{Script=Han}){1,3}'
const ROLE =
  '(?:(?:本版|本期|值班|执行|责任|首席|新媒体|版面|美术|图文|文字|电脑)?(?:编辑|编委|编审|主编|总编辑?|校对|校审|责编|责校|美编|视觉|版式|组版|排版|审核|审校|监制|统筹|策划|制图|图编|检校|检查|签发|设计)(?:设计|主任)?|[终初复一二三][审读校])'
const KEY =
  '(?:社址|地址|本报地址|邮编|邮政编码|电话|传真|热线|新闻热线|服务热线|订阅热线|广告热线|发行热线|客服热线|投稿邮箱|电子邮箱|电子信箱|邮箱|信箱|E-?mail|网址|网站|微信号?|公众号|QQ群?|办公室|总编室|编辑部|发行部|广告部|发行|开户(?:银)?行|账号|户名|广告(?:经营)?许可证号?|广告发布登记号?|许可证号?|零售(?:价)?|每份(?:零售)?(?:价)?|定价|全年定?价|月价|季价|印刷|承印|法律顾问|出版|主管(?:单位)?|主办(?:单位)?|社长|总编辑?|邮发代号|代号|国内(?:统一)?(?:连续出版物|刊)号|国际刊号|印数|值班)'

/** The longest match of all counts. */
export const FURNITURE_WORDS: readonly FurnitureWord[] = [
  word(
    'date',
    `(?:公元 ?)?(?:19|20)\\d\\d ?[年\\-/.] ?\\d{1,2} ?[月\\-/.] ?\\d{1,2} ?(?:日|号)?(?: ?\\d{1,2}:\\d\\d(?::\\d\\d)?)?`,
    `${START}\\d{1,2} ?月 ?\\d{1,2} ?日${END}`,
    `[一二][一二三四五六七八九〇○零]{3} ?年 ?${DIGITS}{1,3} ?月 ?${DIGITS}{1,3} ?日`,
    `${START}(?:19|20)\\d{2}(?:0\\d|1[0-2])[0-3]\\d${END}`,
    `${START}(?:星期|礼拜)[一二三四五六日天]${END}`,
    `${START}周[一二三四五六日]${END}`,
    `(?:农历|夏历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?(?:农历)?[正一二三四五六七八九十腊冬闰]{1,3}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?${END}`,
    `[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?:\\p{Script=Han}?年)`,
    `(?:今日|今天|明日)?(?:天气)?(?:多云|晴|阴|小雨|中雨|阵雨|大雨|小雪|雷阵雨)(?:转(?:多云|晴|阴|小雨|中雨|阵雨|小雪))?(?: ?${TEMPERATURES})?${END}`,
    TEMPERATURES,
  ),
  word(
    'pageNumber',
    `${START}(?:第 ?)?[A-Z]{0,2} ?\\d{1,3} ?版(?: ?[:(] ?[\\p{Script=Han}·]{0,8}\\)?)?`,
    `第 ?(?:[A-Z]{0,2}\\d{1,3}|${DIGITS}{1,3}) ?[版页面](?: ?[:(] ?[\\p{Script=Han}·]{0,8}\\)?)?`,
    `${START}[A-Z]\\d{1,3}(?:-[A-Z]?\\d{1,3})?${END}`,
    `${START}\\d{1,3}${END}`,
    `${START}[-—·•] ?\\d{1,3} ?[-—·•]`,
    `(?:版次|版面|版号|页码)[:：] ?\\S{1,10}`,
    `${START}\\d{1,2} ?/ ?\\d{1,3}${END}`,
  ),
  word(
    'pageName',
    `${START}${PAGE_NAME}(?:[·/ ]?${PAGE_NAME})*(?:版)?${END}`,
    scarce('·', `${START}\\p{Script=Han}{1,3}·\\p{Script=Han}{1,3}${END}`),
  ),
  word(
    'outlet',
    scarce(
      IN_OUTLET,
      `${START}[《【]?(?:${OUTLET_LINE})(?:社)?[》】]?(?:(?:全媒体)?(?:编辑中心|编辑部|数字报刊?|电子报|电子版|客户端|数字版)+)?(?:出品|主办|出版|编印)?(?:[[(]?数字版[\\])]?)?${END}`,
    ),
    // Beside a date, a page number or a mark any name is one: 来源:南方电力能源报, 江州农业科技网 2024-03-05
    scarce(IN_OUTLET, `(?<=[\\d:|/)\\]】日] ?)[《【]?${OUTLET_NAME}[》】]?${END}`),
    scarce(IN_OUTLET, `${START}[《【]?${OUTLET_NAME}[》】]?(?= ?[\\d([【|/])`),
    scarce(IN_OUTLET, `${START}[《【]?\\p{Script=Han}{2,8}${PAPERS}[》】]`),
    scarce(IN_OUTLET, `${START}[《【]?\\p{Script=Han}{2,6}${PAPERS}(?= ?[\\d第])`),
    scarce(IN_OUTLET, `(?<=日)\\p{Script=Han}{2,6}${PAPERS}`),
  ),
  word(
    'issue',
    `(?:总 ?)?第 ?[\\d\\-]{1,12} ?期`,
    `(?:今日|本期|本报今日|共|全) ?(?:[A-Z]?\\d{1,3}|${DIGITS}{1,3}) ?版`,
    `(?:今日|本期|共) ?\\d{1,2} ?(?:大?张|个版)(?:\\d+版)?`,
    `(?:国内统一(?:连续出版物|刊)|国内|统一刊|国际标准连续出版物)号?(?:为)?[:：]? ?(?:CN|ISSN)? ?[\\dX\\-/ ]+`,
    `(?:CN|ISSN) ?\\d\\d-\\d{4}(?:/\\S{1,6})?`,
    `邮发代号[:：]? ?[\\d-]+`,
    scarce('机关报', `(?:中共)?\\p{Script=Han}{2,8}(?:委机关报|机关报)`),
    scarce('主管|主办|出版', `\\p{Script=Han}{2,10}(?:主管|主办|出版)${END}`),
  ),
  word(
    'editor',
    `${START}${ROLE}(?: ?[:：/·|] ?| )(?!${ROLE})${PEOPLE}(?:[ 、/,](?!${ROLE}|${KEY})${PEOPLE})*(?![\\p{Script=Han}])`,
    `${START}${ROLE}(?:[:：/]|${END})`,
  ),
  word(
    'contact',
    `${START}${KEY} ?[:：] ?[^\\s,。]{1,40}(?: ?(?<=[:：]) ?[^\\s,。]{1,30})?`,
    `${START}(?:零售|每份|全年|定价|月价|季价|邮编)(?:零售)?(?:定?价)?(?:每份)? ?[:：]? ?[\\d.]+ ?元?(?:/[份月年])?`,
    `${START}(?:本报)?(?:电话|热线|传真|邮编|QQ|${KEY})(?:\\([^()]{1,10}\\))? ?[:：]? ?[\\d\\-() ]{5,}`,
    `\\(?0\\d{2,3}\\)?[ -]?\\d{7,8}(?:[ 、,]\\d{7,8})*`,
    scarce(
      '印[务刷]',
      `\\p{Script=Han}{2,14}(?:印务中心|印刷厂|印务有限公司|印刷有限公司|印刷中心|印务公司)(?:承?印刷?)?`,
    ),
    `(?:全国各地|各地)?邮局(?:所)?均可(?:订阅|征订)`,
    scarce('律师事务所', `\\p{Script=Han}{2,12}律师事务所\\p{Script=Han}{0,6}律师`),
    `[\\w.]+@[\\w.]+`,
  ),
  word(
    'navigation',
    `[◀▶◁▷<>«»←→▲▼]*(?:上一?[篇版期页条]|下一?[篇版期页条]|前一[篇版期天]|后一[篇版期天])(?: ?[:：]? ?(?:没有了|无))?[◀▶◁▷<>«»←→▲▼]*${END}`,
    `${START}(?:返回)?(?:目录|首页|顶部|主页|列表|版面(?:列表|目录|概览|导航|图)?|标题(?:导航|列表)|稿件导航|文章导航|版面导航|往期(?:回顾|查看|报纸)?|过往期刊|期刊导航|日期检索|数字报(?:刊|首页)?|电子报|电子版|多媒体数字报|网站首页|本版(?:导读|新闻|文章|目录)|今日导读|导读|图片版|文字版|PDF ?版?(?:下载)?|下载|打印(?:本页)?|收藏(?:本页)?|关闭(?:窗口)?|全文复制|复制(?:链接|全文)?|朗读|语音(?:播报|朗读)|听(?:新闻|报)|举报|纠错|检索|搜索|登录|注册|点赞|评论|转发|分享|更多|手机版|旧版(?:入口)?|无障碍)[+\\-»>]*(?:\\(?\\d{0,5}\\)?)${END}`,
    `${START}返回(?:目录|首页|顶部|主页|列表|版面|上一页)`,
    `${START}(?:放大|缩小|縮小|默认|默認|还原|還原|原图|字体|字號|字体大小|字号)(?:[:：+\\-]|${END})`,
    `字[体體號号](?:大小)?[:：] ?`,
    `[[(【]?[大中小][\\])】]?(?= ?[[(【]?[大中小][\\])】]?(?![\\p{Script=Han}]))|(?<=[大中][\\])】]? ?)[[(【]?[中小][\\])】]?${END}`,
    `${START}A[+-]${END}`,
    `${START}分享(?:到|至)?[:：]?(?: ?(?:微信|微博|新浪微博|QQ空间|QQ好友|QQ|朋友圈|豆瓣))*`,
    `${START}(?:微信(?:好友)?|微博|新浪微博|QQ空间|QQ好友|QQ|朋友圈|豆瓣)${END}`,
    `(?:请)?(?:扫一扫|扫码|微信扫码|长按|扫描)\\S{0,24}`,
    `(?:欢迎)?关注\\S{0,16}(?:公众号|客户端|微信|抖音号|视频号)`,
    `(?:点击|阅读|查看|浏览)(?:查看|阅读)?(?:原文|全文|详情|更多|大图|此处|链接)\\S{0,6}`,
    `[◀▶◁▷«»|]+`,
  ),
  word(
    'meta',
    `${START}(?:(?:文章)?来源|稿源|出处|信息来源)[:：] ?\\S{0,24}`,
    `(?:发布|发稿|更新|发表|刊发|出版|见报|录入|上传)?(?:时间|日期)[:：] ?(?:(?:19|20)[\\d\\-/.年月日]{4,12})?(?: ?\\d{1,2}:\\d\\d(?::\\d\\d)?)?`,
    `(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|查看|人气|评论)(?:次数|次數|量|数|數|率)?[:：]? ?[\\d,.万+]+ ?(?:次|人)?`,
    `(?:本(?:篇|文)(?:文章)?|全文|文章|本稿)(?:共|约|计|总计)* ?\\d+ ?(?:个)?字(?:符)?`,
    `(?:读完|阅读|预计|全文|大约|需要?|约|完|时间|读)+ ?\\d+ ?分钟(?:左右|读完)?`,
    `(?:关键[词字]|标签|主题词|责任者|分类|栏目|版次)[:：] ?\\S{0,40}`,
    `作者[:：] ?\\S{0,12}`,
  ),
  word(
    'copyright',
    `(?:Copyright|©|\\([cC]\\)|版权所有|版權所有|All ?Rights ?Reserved\\.?|著作权)`,
    scarce('ICP', `\\p{Script=Han}?ICP[备证]?\\S{0,16}号?(?:-\\d+)?`),
    scarce('公网安备', `\\p{Script=Han}?公网安备 ?\\d*号?`),
    `(?:互联网|网络)\\S{0,14}许可证\\S{0,20}`,
    `未经\\S{0,20}(?:转载|使用|复制|镜像)\\S{0,14}|(?:本报|本网)?(?:所有)?(?:内容|稿件)?(?:不得|禁止|谢绝)(?:擅自)?转载\\S{0,10}|违者必究`,
    `(?:https?://|www\\.)[\\w./?=&%\\-]+`,
    `(?:19|20)\\d\\d ?- ?(?:19|20)\\d\\d`,
    `技术支持[:：]? ?\\S{0,16}`,
  ),
  word(
    'record',
    `【(?:${ARTICLE_FIELDS}|${PAGE_FIELDS})】`,
    `专栏[:：] ?\\S{0,12}`,
    `${START}(?:${PLAIN_FIELDS}|全文|内容)[:：]${END}`,
  ),
  word('latin', `[A-Z][A-Za-z&.'-]*(?: [A-Za-z&.'-]+){0,8}${END}`),
]
