/**
 * How newspapers, agencies and stations are named. Source: written down for this project from general knowledge and its pages, 2026.
 * Purpose: to know an outlet in bylines, datelines, credits and lines of a page's own, by the way its name ends; agencies are named in
 * full.
 */

/** How the papers of any place end: 石桥晚报. */
export const PAPERS = '(?:日报|晚报|时报|晨报|周报|早报|商报|都市报)'

/** Agencies that other papers print, as a source for expressions. */
export const AGENCIES = '新华社|中新社'
/** Who else gives pictures to papers. */
export const PICTURE_SOURCES = '人民图片|视觉中国|CFP|ICphoto'

/** How the names of newspapers, agencies and stations end; the longest come first. */
const LONG_ENDINGS = `${PAPERS}|${AGENCIES}|快报|导报|画报|学报|农村报|建设报|青年报|报社|通讯社|中新网|新华网|人民网|新闻网|电视台|广播电台|融媒体中心|融媒体|全媒体|融媒|周刊`
const SHORT_ENDINGS = '在线|发布|网|报'

/** The paper itself. */
const OWN = '本报|本刊|本网|本台|本社'

/** The name of an outlet, as a source for expressions: 本报, 河北日报, 新华社, 晚报. */
export const OUTLET_NAME = `(?:${OWN}|\\p{Script=Han}{0,8}?(?:${LONG_ENDINGS}|${SHORT_ENDINGS}))`

/**
 * An outlet's name as a line of its own. 网, 报, 发布 and 在线 end many a headline (果园装上防雹网, 高考分数线今日发布), so a
 * name that ends so is short, or begins as a national paper's: 石桥网, 中国有色金属报.
 */
export const OUTLET_LINE = `(?:${OWN}|(?:中国\\p{Script=Han}{1,6}|\\p{Script=Han}{2,4})(?:${SHORT_ENDINGS})|\\p{Script=Han}{0,8}?(?:${LONG_ENDINGS}))`
/** Whether a name means the paper itself. */
export function isOwnOutlet(name: string): boolean {
  return name.startsWith('本') || name === '记者' || /^(?:晚报|日报|晨报|早报)$/.test(name)
}
