import type { Wording } from './pick.js'

/** The line under a headline on an e-paper's page. */
export const SOURCE_LINES: Wording = {
  fitting: [
    '《{paper}》（{y}年{mm}月{dd}日 第 {pp} 版）',
    '《{paper}》（ {y}年{mm}月{dd}日\u3000第{pp}版 ）',
    '《{paper}》（{y}年{mm}月{dd}日 第 {pp} 版：{name}）',
    '【{paper}】{y}-{mm}-{dd} 第{pp}版',
    '来源：{paper}\u3000{y}年{m}月{d}日\u3000A{pp}版',
    '{paper} {y}-{mm}-{dd} {pp}版',
    '{y}年{mm}月{dd}日 {paper} {pp}',
    '（{paper} {y}年{m}月{d}日 {name}版）',
    '{y}-{mm}-{dd} 08:31 来源：{paper}',
    '来源: {paper} 发布时间: {y}年{mm}月{dd}日',
  ],
  leftOut: [
    '{paper}（{y}.{mm}.{dd} B{pp}）',
    '刊于《{paper}》{y}年{m}月{d}日第{p}版',
    '文章来源：{paper}\u3000出版日期：{y}/{mm}/{dd}',
    '[ {paper} ] 第{pp}版：{name} {y}-{mm}-{dd}',
    '{mm}-{dd}-{y} {paper}数字报 第{pp}版:{name}',
    '发表日期：{y}年{m}月{d}日 出处：{paper} 第{Pc}版',
    '稿件来源：{paper}　{y}-{mm}-{dd}　{week}',
    '{y}年{m}月{d}日 {week} {name} | {paper}',
  ],
}

/** Before each article in an archive that was typed from paper. */
export const ARCHIVE_PAGES: Wording = {
  fitting: ['第{p}版({name})', '第{p}版（{name}）'],
  leftOut: ['{y}年{m}月{d}日{paper} 第{p}版', '◆第{Pc}版◆'],
}
export const ARCHIVE_COLUMNS: Wording = {
  fitting: ['专栏:', '专栏：', '专栏:{name}'],
  leftOut: ['栏目：', '栏目：{name}'],
}

/** Above the articles of a page. */
export const PAGE_NAVIGATION: Wording = {
  fitting: [
    '{paper} 数字报',
    '第{pp}版:{name}',
    '上一版  下一版',
    '◀ 上一版\u3000下一版 ▶',
    '版面导航 | 标题导航 | 往期回顾',
    '{y}年{mm}月{dd}日 {week} 出版',
    '放大版面 PDF下载',
    '返回首页 | 版面概览 | 检索',
    '本版新闻',
  ],
  leftOut: [
    '{paper}电子版',
    '{pp} {name}',
    '第一版 第二版 第三版 第四版',
    '⟨ 前一天 | 后一天 ⟩',
    '选择日期 选择版面 全文检索',
    '版次导航：A{pp} {name}',
    '目录',
    '设为首页 加入收藏 联系我们',
  ],
}

/** Over or under one article. */
export const ARTICLE_NAVIGATION: Wording = {
  fitting: [
    '上一篇  下一篇',
    '上一篇 下一篇 {y}年{m}月{d}日 放大 缩小 默认',
    '返回目录  放大+  缩小-  全文复制  上一篇  下一篇',
    '◀上一篇\u3000下一篇▶',
    '字号：大 中 小',
    '[放大] [缩小] [默认] [打印] [关闭]',
    '分享到：微信 微博 QQ空间',
    '朗读',
    '字體:放大 還原 縮小',
  ],
  leftOut: [
    '【字体：大 中 小】【打印本页】【关闭窗口】',
    '前一篇 | 后一篇 | 返回版面',
    'A+ A- 收藏 分享',
    '◁ 上一条 下一条 ▷',
    '扫一扫，手机阅读更方便',
    '字体大小 16px 18px 20px',
    '点赞 12 评论 0 转发',
    '上一篇 下一篇 {y}-{mm}-{dd} 瀏覽：{n}',
  ],
}

/** Between headline and body on a site's page. */
export const META_LINES: Wording = {
  fitting: [
    '发布时间：{y}-{mm}-{dd} 08:31\u3000来源：{paper}\u3000浏览次数：{n}次\u3000字体：[大] [中] [小]',
    '{y}-{mm}-{dd} 07:{dd}:12 来源：{paper} 编辑：{b}',
    '{y}年{mm}月{dd}日 10:{dd} | 来源：{paper} | 阅读 {number}',
    '时间：{y}/{mm}/{dd} 点击：{n} 次',
    '本文共{number}字，阅读约需{p}分钟',
    '关键词：{name} {place} 基层',
  ],
  leftOut: [
    '{y}.{mm}.{dd} 06:{dd}\u3000{paper}客户端\u3000{number}人看过',
    '信息来源：{paper}\u3000\u3000信息发布：{a}\u3000\u3000日期：{y}-{mm}-{dd}',
    '本篇文章{number}字，读完约{p}分钟',
    '标签：{name}；{place}；民生',
    '发布于{place} · {m}月{d}日',
    '选稿：{a}\u3000来源：{paper}\u3000{y}年{m}月{d}日 09:{dd}',
  ],
}

/** Under the body. */
export const FOOT_LINES: Wording = {
  fitting: [
    '责任编辑：{a}',
    '责任编辑：{a}\u3000审核：{b}',
    '（责编：{a}、{b}）',
    '【纠错】 【责任编辑：{a}】',
    '分享到：微信 微博 QQ空间',
    '扫一扫在手机打开当前页',
    '声明：凡本网注明“来源：{paper}”的所有作品，版权均属{paper}社，未经授权不得转载。',
  ],
  leftOut: [
    '编辑：{a} | 校审：{b}',
    '值班编辑 {a}',
    '更多精彩内容，请关注{paper}微信公众号',
    '打开{paper}APP，查看更多',
    '特别声明：本文版权归{paper}所有，转载请注明出处。',
    '长按二维码识别关注',
    '—END—',
  ],
}

/** At the end of the page. */
export const SITE_FEET: Wording = {
  fitting: [
    'Copyright @ 2008-{y} www.{site}.example All Rights Reserved.',
    '版权所有 {paper}社 未经许可不得转载',
    '京ICP备00000000号-{p}',
    '{paper}社 地址：{place}市人民路8号 电话：0000-5551234',
    '网址：http://www.{site}.example/html/{y}-{mm}/{dd}/content_{number}.htm',
    '本网站由{place}报业集团技术部维护',
  ],
  leftOut: [
    '© {y} {paper} 版权所有',
    '互联网新闻信息服务许可证：00120000000 增值电信业务经营许可证 ICP备00000001号',
    '地址：{place}大道1号传媒大厦\u3000邮编：000000',
    'https://epaper.{site}.example/{y}{mm}{dd}/{number}.html',
    '违法和不良信息举报电话：0000-6660000',
    '技术支持：{place}网络公司',
  ],
}
