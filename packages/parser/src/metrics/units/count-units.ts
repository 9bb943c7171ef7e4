import { unitTable, wordTable } from './unit.js'

/**
 * Measure words (量词). Source: the measure word table of 《现代汉语八百词》 and the compound ones of statistics, written down for this
 * project, 2026. Purpose: what stands behind a numeral and makes it a figure.
 */
export const COUNT_UNITS = [
  ...wordTable(
    'count',
    `个 名 位 人 家 户 口 员
     件 条 台 辆 项 座 所 支 笔 种 套 起 处 例 篇 间 头 只 张 本 把 枚 部 棵 株 颗 粒 片 幅 册 卷 批 门 节 堂 层 栋 幢
     组 对 双 副 排 列 艘 架 枝 束 朵 瓶 箱 袋 包 桶 盒 罐 杯 碗 盘 壶 盆 篮 筐 车 船 床 席 桌 匹 峰 尾 羽 眼 孔 跨 道
     面 扇 根 段 截 句 字 行 首 曲 章 集 页 帧 封 份 宗 桩 单 股 手 注 票 类 样 款 棒 盏 顶 尊 丛 串 捆 滴 缕 摞 叠 发 枪
     垛 堆 坛 缸 锅 勺 匙 屉 笼 窝 环 格 档 站 圈 步 出 幕 剂 服 针 管 贴 挂 轴 件套 台套 台班
     令 贯 锭 板 石 刀 撮 拨 伙 群 帮 胎 茬 畦 垄
     人份 方面 标箱 标准箱 自然箱 TEU 学分 积分 床位 席位`,
  ),
  ...wordTable(
    'count',
    '人次 户次 家次 种次 件次 台次 架次 班次 车次 辆次 场次 例次 条次 艘次 列次 人天 个次 批次 头次 只次 篇次 项次 席次 吨次 点次 床次 餐次 航次 趟次 课次',
  ),
  ...wordTable('count', '个数量级 大'),
  ...wordTable('frequency', '次 趟 回 遍 轮 场 班 跳 拍 期'),
  ...wordTable('age', '岁 周岁 月龄'),
  ...wordTable('other', '级 度 点 分 兆 分贝 摩尔 人时 工日 工时 流明 勒克斯 当量 像素 英热 微西弗 毫西弗'),
  ...wordTable('ratio', '番'),
  ...unitTable('ratio', '', [
    ['倍', '1'],
    ['成', '0.1'],
    ['折', '0.1'],
    ['%', '0.01'],
    ['‰', '0.001'],
    ['个百分点 百分点', '0.01'],
    ['个基点 基点', '0.0001'],
    ['bp 个bp', '0.0001'],
    ['BP 个BP', '0.0001'],
    ['个点', '0.01'],
  ]),
]
