/** Purpose: words that tell where the name of what a figure counts begins and ends. */
interface BoundaryWords {
  readonly id: string
  /** What the words are, and where they were collected. */
  readonly source: string
  /** By pronunciation. Each kind has its examples in `test/metrics/boundaries.test.ts`. */
  readonly words: readonly string[]
}

const table = (id: string, source: string, list: string): BoundaryWords => ({
  id,
  source,
  words: list.trim().split(/\s+/),
})

/**
 * No name of a counted thing contains them. Verbs that are more often nouns beside a figure (补贴, 贷款, 投资) are not among them.
 * Not the same as the verbs of `organizations/lexicon/word-classes.ts`, which are common words of a dictionary and serve as clues,
 * not as limits.
 */
const verbs = table(
  'verb',
  'collected for this project from its seeds and taught texts, 2026; some with their ending (建设了, 经营着)',
  `
      安排 安置 安装 鏖战 摆起 摆摊 颁布 颁发 搬进 搬来 搬迁 搬入 办厂 办结 办理 办起 帮助 包括
      包联 保持 报销 抱怨 爆发 被困 被判 便宜 表明 表示 表彰 播出 播放 补充 补植 补种 补足 部署
      采购 采用 参会 参加 参赛 参与 参展 测得 测量 查处 查获 查扣 查实 偿还 撤销 称 成活 成立
      成为 呈现 承办 承担 承建 吃到 吃上 抽检 筹资 出车 出动 出发 出价 出口 出栏 出台 出土 出现
      出诊 储存 处理 处于 穿上 穿越 串成 创办 创建 创造 辞职 刺激 从教 从警 从事 凑 窜升 存栏
      搭起 达标 达成 达到 打工 打通 打造 逮捕 带动 带来 带领 贷出 戴上 担任 诞生 当选 到场 到达
      登陆 登上 登台 抵达 递交 调查 调解 调升 调运 调整 订购 动工 动员 对接 兑现 夺得 夺冠 发病
      发布 发出 发放 发挥 发掘 发起 发生 发送 发现 发行 罚没 翻修 返还 防治 飞行 分布 分成 分到
      分赴 分获 分属 封顶 敷设 扶持 辐射 抚养 负责 复垦 覆盖 改道 改建 改扩建 改为 改造 盖起 盖上
      赶到 赶来 感染 高出 搞 告诉 隔离 给予 攻克 供给 供应 购进 购买 购置 估计 鼓励 雇用 挂上
      挂帅 关闭 关掉 关停 关注 观察 观看 管护 归集 航行 喝到 喝上 核减 核准 横跨 化解 换来 换上
      恢复 汇集 汇聚 惠及 获 获得 获奖 获赔 获评 获取 获授权 获益 积累 跻身 集聚 集中 集资 计提
      记下 加工 加固 加开 加快 加强 加入 加装 架设 坚持 兼并 监测 监测到 监管 减免 减少 减至 检测
      检查 见证 建成 建立 建起 建设了 建有 建造 讲述 降低 降至 交出 交付 交货 交由 缴获 缴纳 教书
      接待 接到 接收 接受 接送 接诊 接种 揭露 节省 节约 结成 结对 解决 介绍 借来 进口 进入 进行
      进驻 经过 经历 经营着 竞得 竞拍 救出 救治 救助 居住 拘留 举办 举行 距离 捐出 捐款 捐物 捐献
      捐赠 捐资 决定 竣工 开出 开发 开发出 开放 开工建设 开建 开具 开垦 开辟 开起 开设 开通 开行
      开展 勘察 看望 扛 扛起 考察 考取 考上 控制在 扣押 跨越 扩大 扩建 拉来 来到 来自 立案 立起
      连接 联合 联系 亮出 亮相 列入 领到 领取 录取 录用 落地 落户 落实 埋设 买到 买来 卖出 满足
      没收 面向 名列 募得 募集 募资 拿出 拿到 拿下 纳入 纳税 年产 拍得 排查 排名 派出 派来 派遣
      派驻 判处 判决 判令 培养 培育 赔偿 赔付 佩戴 配备 批发 聘请 平整 评出 评选 破获 铺设 齐聚
      骑行 启动 启用 起草 起身 起诉 迁移 签订 签了 签署 签下 签约 抢救 抢修 清查 清除 清理 清收
      清退 请来 取得 取缔 取消 全免 确定 确认 燃放 认筹 认定 认购 认缴 认领 任教 日产 荣登 荣获
      荣膺 融资 入股 入库 入围 入选 入院 撒播 商谈 上榜 上报 上缴 上升 上线 上映 上涨 设立 设有
      设置 涉及 申报 申请了 审查 审结 审理 审批 升级 升至 生产 生活 失踪 实施 实现 实行 驶入 视为
      试行 收储 收到 收购 收回 收集 收缴 收取 收入了 收治 受 受到 受理 受伤 售出 授课 授信 授予
      梳理 疏浚 疏散 输送 属于 树立 死亡 送出 送到 送给 送来 送去 随访 缩短 缩减 探索 提出 提高
      提供 提交 提升 提升到 提醒 替换 添置 贴上 贴息 停赛 停下 通上 投保 投产 投入 投入使用 投身
      投用 途经 推出 推动 推荐 推进 推送 退出 挖出 挖掘 外出 完成 完善 挽回 维保 维修 位居 位列
      慰问 稳定 吸纳 吸收 吸引 下拨 下沉 下达 下跌 下降 下派 下辖 下线 现有 献出 相距 享受 销毁
      销售 销往 协调 携带 卸载 新改建 新建 新建成 新开 新设 新添 新增 行驶 修复 需要 续缴 宣布
      选拔 选出 选举 选派 选配 选聘 选取 选用 选育 学到 寻找 巡查 压缩 延长 研发出 研判 研制 养护
      养起 养上 养着 养殖 移交 移送 遗留 引进 引入 引资 应聘 迎来 硬化 拥有 涌入 涌现 用到 用起
      用去 用上 用于 邮寄 逾期 跃升 运来 运送 运行 运转 栽植 栽种 凿出 造林 增加 增开 增设 增至
      展示 辗转 占 涨到 掌握 招募 招聘 招商 招收 招引 照料 着力 侦破 争取 征集 征集到 征收 整合
      整治 证实 支付 执结 执行 指导 制定 种活 种了 种起 种上 种下 种植 住进 住入 住上 驻有 驻扎
      驻足 抓捕 抓获 转化 转让 转移 撰写 装起 装上 装载 追回 追缴 咨询 资助 自筹 总结 走遍 走访
      走进 组成 组建 组织双方 作出 坐上 做出 做好
  `,
)

/** Even the name of a deed holds none of them. */
const functionWords = table(
  'function-word',
  'adverbs, prepositions, pronouns, particles and words of time; collected for this project from the same texts',
  `
      按照 把 被 本年 比如 便 并 并非 不到 不再 不足 才 超出 超过 成功 持续 此 从 从前 达
      大约 当年 当日 当天 到 的 等 等于 低于 都 都是 对 对于 多达 而 分别 分批 该 高达 高于
      各 各自 给 根据 共 共计 共有 关于 过 过去 还 还有 耗时 合计 后来 环比 将 较 接近
      接下来 截至 今年 仅 仅有 近日 就 就是 居 具有 均 了 历时 例如 连续 另有 陆续 没有 每
      每年 每日 每天 每月 每周 们 明年 目前 那 你 其 其余 其中 前年 且 去年 全部 全都 全体
      全线 却 让 仍 仍是 日前 如今 上年 设有 使 是 随着 他 它 她 通过 同比 同期 往常 为
      为了 为期 我 下一步 先后 现有 现在 相当于 享有 向 须 需 也 一边 一次性 一共 一举 一路
      一直 已 已有 以 以及 以内 以上 以下 因此 应 用时 由 由于 又 于 与此同时 预计 约 约为
      再 在 早期 则 占到 占了 长达 这 着 只 只能 只有 至 自 总共 总计 左右
  `,
)

/** With a noun after them they name one thing: 污水处理设备, 平均审理期限. */
const modifyingVerbs = table(
  'modifying-verb',
  'verbs that also modify a noun; collected for this project from the same texts',
  `
      办理 播放 补充 采购 采集 测量 出口 储存 处理 调解 返还 防治 飞行 改造 供给 供应 管护
      管理 加工 监测 监管 检测 检查 接种 进口 救助 居住 融资 审理 审批 生产 生活 施工 收购
      收集 授信 输送 贴息 投入 维修 销售 修复 巡查 养殖 运输 整治 指导 种植
  `,
)

/** A word of one character above is no boundary inside them: 从业人员, 就业岗位. */
const compounds = table(
  'whole-word',
  'common words that hold a verb or function word of one character; collected for this project',
  `
      安居 把关 把手 报到 被告 被害 被褥 被子 比较 便捷 便利 便民 表达 并购 并网 捕获 才能
      才艺 偿还 称号 称重 成都 成就 成为 承受 初等 从教 从警 从军 从事 从业 从医 从艺 存在
      达标 大使 到岸 到达 到店 到期 到手 到位 到账 得到 等次 等级 抵达 定居 定向 都江堰 都市
      对比 对口 对联 对外 对象 而且 二等 发达 反应 返还 方便 方向 服从 该市 干将 高等
      各地 各级 各界 各类 各项 各种 各族 给水 公共 公约 供给 供应 共产 共建 共青 共同 共享
      古都 故居 关于 归还 规则 过程 过路 过去 过夜 还款 合并 合约 何为 户均 华为 获得 获奖
      获利 基于 极其 兼并 简称 将军 将领 缴获 较大 较小 接受 节约 仅仅 旧居 就餐 就读 就近
      就业 就医 就诊 居家 居民 居室 居委 居住 绝对 均衡 均价 均线 可以 可再生 来自 了解 雷达
      理由 邻居 履约 每股 每亩 棉被 面对 民居 名称 亩均 那些 乃至 难以 年均 配对 平等 平均
      其他 其它 契约 迁就 签约 抢占 且末 取向 然而 人才 人均 人们 人为 认为 仍旧 日均 三等
      甚至 使馆 使命 使用 适应 收到 收获 首都 受访 受害 受理 受伤 受损 受体 受益 受灾 受众
      双向 他们 它们 天才 天使 条约 违约 为了 为主 我们 细则 相对 享受 响应 效应 校对 行为
      需求 也门 一等 已婚 以及 以来 以色列 以上 以为 以下 意向 因此 应急 应届 应收 英才 由于
      予以 预约 原则 约束 月均 再次 再就业 再生 在编 在册 在华 在京 在读 在岗 在建 在手 在售
      在线 在校 在营 在于 在职 占比 占地 占有 这些 着力 着装 针对 征占 直到 职称 植被 只能
      至少 至尊 制约 中等 中共 准则 自动 自费 自己 自来 自贸 自然 自行 自学 自由 自有 自治
      自主 总共 走向 足以 作为
  `,
)

export const BOUNDARY_TABLES = [verbs, functionWords, modifyingVerbs, compounds] as const

export const FUNCTION_BOUNDARIES: ReadonlySet<string> = new Set(functionWords.words)
export const NOMINAL_VERBS: ReadonlySet<string> = new Set(modifyingVerbs.words)
export const VERBS: ReadonlySet<string> = new Set(verbs.words)
/** Verbs and function words. */
export const BOUNDARIES: ReadonlySet<string> = new Set([...VERBS, ...FUNCTION_BOUNDARIES])
export const WHOLE_WORDS: ReadonlySet<string> = new Set(compounds.words)
