import type { Wording } from './pick.js'

/** Forms of the line that names reporters; `{names}` is `王静 李航`, `{place}` two characters, `{paper}` the paper's name. */
export const REPORTERS: Wording = {
  fitting: [
    '本报记者 {names}',
    '本报记者\u3000{names}',
    '□ 本报记者 {names}',
    '□本报记者{names}',
    '■ 本报记者 {names}',
    '记者 {names}',
    '文/本报记者 {names}',
    '本报见习记者 {names}',
    '本报全媒体记者 {names}',
    '{paper}记者 {names}',
    '新华社记者 {names}',
    '▶ 记者 {names}',
    '（本报记者 {names}）',
    '本报记者 {names} 文/图',
  ],
  leftOut: [
    '●本报记者\u3000{names}',
    '▷ {paper}全媒体记者 {names}',
    '首席记者 {names}',
    '本报驻{place}记者 {names}',
    '◆特约记者 {names}',
    '撰文 记者 {names}',
    '中新社记者 {names}',
    '本刊记者 {names}',
    '融媒体记者：{names}',
    '[本报记者 {names}]',
    '本报记者 {names}\u3000摄影报道',
  ],
}

/** Joined behind reporters, or alone. */
export const CORRESPONDENTS: Wording = {
  fitting: ['通讯员 {names}', '本报通讯员 {names}', '通讯员{names}'],
  leftOut: ['特约通讯员 {names}', '实习生 {names}', '通讯员：{names}'],
}

export const WRITERS: Wording = {
  fitting: ['□ {names}', '□{names}', '{names}', '文/{names}', '作者：{names}', '■ {names}'],
  leftOut: ['◎ {names}', '◇{names}', '○ {names}', '文 {names}', '撰稿 {names}', '● {place}\u3000{names}'],
}

/** Who speaks for the paper: no author. */
export const COMMENTATORS: Wording = {
  fitting: ['本报评论员', '本报特约评论员', '□ 本报评论员'],
  leftOut: ['本刊评论员', '●本报编辑部', '特约评论员'],
}

/** How an article opens; `{who}` is `记者 王静 通讯员 李航`. */
export const DATELINES: Wording = {
  fitting: [
    '本报讯（{who}）',
    '本报讯 （{who}）',
    '本报讯\u3000（{who}）',
    '{paper}讯（{who}）',
    '本报{place}{m}月{d}日电（{who}）',
    '本报{place}讯（{who}）',
    '【本报讯】（{who}）',
    '（{who}）',
    '新华社{place}{m}月{d}日电（{who}）',
  ],
  leftOut: [
    '{paper}{place}讯 （{who}）',
    '中新社{place}{m}月{d}日电 （{who}）',
    '本刊讯（{who}）',
    '{paper}网讯\u3000（{who}）',
    '本报{place}{m}月{d}日讯（{who}）',
    '据{paper}报道（{who}）',
    '[本报{place}电]（{who}）',
  ],
}
export const DATELINES_WITHOUT_NAMES: Wording = {
  fitting: ['本报讯\u3000', '本报讯 ', '据新华社{place}{m}月{d}日电 ', '【本报讯】', '', '', ''],
  leftOut: ['本报综合消息\u3000', '新华社{place}{m}月{d}日专电 ', '{paper}讯 ', '', '', ''],
}

export const CREDITS: Wording = {
  fitting: [
    ' {name} 摄',
    '{name}摄',
    ' 本报记者 {name} 摄',
    '\u3000本报记者 {name}摄',
    '（{name} 摄）',
    '（{name}摄）',
    ' 新华社记者 {name} 摄',
    ' 新华社发',
    '（资料图片）',
    '（新华社发 {name} 摄）',
  ],
  leftOut: [
    '\u3000通讯员 {name}/摄',
    '【{name} 摄】',
    '（本报记者 {name} 摄影）',
    ' 图片由受访者提供',
    '（图片来源：{paper}）',
    ' {name} 摄（影像{place}）',
    '\u3000本报资料图',
  ],
}

/** What a picture shows; most begin with its date or 图为. */
export const CAPTIONS: Wording = {
  fitting: [
    '图为{place}县渔民在码头分拣海货。',
    '{m}月{d}日，小朋友在{place}科技馆观看机器人表演。',
    '工人在{place}机床厂车间检修设备。',
    '{m}月{d}日，农机手驾驶收割机在田间作业。',
    '图为志愿者为老人理发。',
    '{place}古城夜景。',
    '游客在花海中拍照留念。',
    '图①：学生们在操场上练习跳绳。',
    '{m}月{d}日拍摄的{place}大桥施工现场。（无人机照片）',
    '上图：茶农在采摘春茶。',
    '社区医生上门为居民量血压。',
    '近日，{place}县的油菜花竞相开放，吸引不少游客前来踏青。今年以来，当地接待游客{n}万人次。',
    '图为电力职工在高空检修线路',
  ],
  leftOut: [
    '{place}湿地公园内，成群的白鹭起舞。',
    '昨日，市民冒雪出行。今冬首场雪为城市披上银装。',
    '▲消防员在进行攀爬训练。',
    '非遗传承人（左）指导学员扎制灯笼。',
    '{m}月{d}日，在{place}港集装箱码头，巨轮靠泊装卸。据介绍，该码头年吞吐量已达{n}万标箱。',
    '左图：果农在分级包装柑橘。',
    '↑列车驶过{place}特大桥。',
    '舞龙队在{place}街头巡游',
    '晨练的市民在江边打太极。',
    '{place}籍运动员在颁奖仪式上挥手致意。',
  ],
}

export const PICTURE_TITLES: Wording = {
  fitting: [
    '春到茶山',
    '粮入仓 人心安',
    '雪后初晴',
    '夜校灯火',
    '开渔',
    '科普进校园',
    '晒秋图',
    '巧手绣新花',
    '清凉一夏',
    '赶集',
  ],
  leftOut: [
    '鹭鸟归来',
    '飞架南北',
    '守望',
    '灯会亮起来',
    '“橘”势喜人',
    '龙腾狮跃闹新春',
    '冰雪乐园人气旺',
    '练兵',
  ],
}
