/** Purpose: words that tell where the name of what a figure counts begins and ends. */
interface BoundaryWords {
  readonly id: string
  /** What the words are, and where they were collected. */
  readonly source: string
  /** Sorted by code unit. Each kind has its examples in `test/metrics/boundaries.test.ts`. */
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
      上升 上报 上映 上榜 上涨 上线 上缴 下拨 下沉 下派 下线 下跌 下辖 下达 下降 串成 举办 举行 买到
      买来 争取 交付 交出 交由 交货 享受 亮出 亮相 介绍 从事 从教 从警 任教 估计 位列 位居 住上 住入
      住进 作出 佩戴 供应 供给 侦破 便宜 保持 修复 借来 做出 做好 停下 停赛 偿还 储存 兑现 入围 入库
      入股 入选 入院 全免 关停 关掉 关注 关闭 养上 养护 养殖 养着 养起 兼并 决定 减免 减少 减至 凑 出价
      出动 出发 出口 出台 出土 出栏 出现 出诊 出车 凿出 分到 分属 分布 分成 分获 分赴 列入 创办 创建
      创造 判令 判决 判处 到场 到达 制定 刺激 办厂 办理 办结 办起 加入 加固 加工 加开 加强 加快 加装
      动员 动工 勘察 募得 募资 募集 包括 包联 化解 升级 升至 协调 卖出 占 卸载 压缩 参与 参会 参加 参展
      参赛 发出 发布 发挥 发掘 发放 发现 发生 发病 发行 发起 发送 取得 取消 取缔 受 受伤 受到 受理 吃上
      吃到 名列 启动 启用 吸引 吸收 吸纳 呈现 告诉 咨询 售出 商谈 喝上 喝到 坐上 坚持 埋设 培养 培育
      增加 增开 增至 增设 处于 处理 复垦 外出 失踪 夺冠 夺得 存栏 学到 安排 安置 安装 完善 完成 实施
      实现 实行 审批 审查 审理 审结 宣布 对接 寻找 封顶 居住 展示 属于 巡查 带动 带来 带领 帮助 平整
      年产 应聘 延长 建成 建有 建立 建设了 建起 建造 开具 开出 开发 开发出 开垦 开展 开工建设 开建 开放
      开行 开设 开起 开辟 开通 引入 引资 引进 归集 当选 录取 录用 征收 征集 征集到 总结 恢复 惠及 感染
      慰问 成为 成活 成立 戴上 打工 打通 打造 扛 扛起 扣押 执结 执行 扩大 扩建 扶持 批发 承办 承建 承担
      抓捕 抓获 投产 投保 投入 投入使用 投用 投身 抚养 抢修 抢救 报销 抱怨 抵达 抽检 担任 拉来 拍得 拘留
      招募 招商 招引 招收 招聘 拥有 拿下 拿出 拿到 挂上 挂帅 指导 挖出 挖掘 挽回 捐出 捐款 捐物 捐献
      捐资 捐赠 换上 换来 授予 授信 授课 掌握 排名 排查 探索 接到 接受 接待 接收 接种 接诊 接送 控制在
      推出 推动 推荐 推进 推送 提交 提供 提出 提升 提升到 提醒 提高 揭露 搞 搬入 搬来 搬迁 搬进 搭起
      携带 摆摊 摆起 撒播 撤销 播出 播放 撰写 支付 收储 收入了 收到 收取 收回 收治 收缴 收购 收集 改为
      改建 改扩建 改造 改道 攻克 救出 救助 救治 教书 整合 整治 敷设 新增 新建 新建成 新开 新改建 新添
      新设 日产 替换 来到 来自 架设 查处 查实 查扣 查获 树立 核准 核减 栽植 栽种 梳理 检查 检测 横跨
      死亡 汇聚 汇集 没收 派出 派来 派遣 派驻 测得 测量 涉及 涌入 涌现 涨到 添置 清收 清查 清理 清退
      清除 满足 照料 燃放 爆发 献出 现有 生产 生活 用上 用于 用到 用去 用起 申报 申请了 疏散 疏浚 登上
      登台 登陆 监测 监测到 监管 盖上 盖起 相距 看望 着力 研判 研制 研发出 破获 硬化 确定 确认 种上 种下
      种了 种植 种活 种起 积累 称 移交 移送 稳定 穿上 穿越 窜升 立案 立起 竞得 竞拍 竣工 筹资 签下 签了
      签约 签署 签订 管护 纳入 纳税 组建 组成 组织双方 经历 经营着 经过 结对 结成 给予 续缴 维保 维修
      缩减 缩短 缴纳 缴获 罚没 翻修 考上 考取 考察 联合 联系 聘请 自筹 航行 节省 节约 荣登 荣膺 荣获 获
      获取 获奖 获得 获授权 获益 获评 获赔 落地 落实 落户 融资 行驶 补充 补植 补种 补足 表彰 表明 表示
      被判 被困 装上 装起 装载 覆盖 见证 观察 观看 视为 解决 计提 订购 认定 认筹 认缴 认购 认领 记下
      讲述 设有 设立 设置 证实 评出 评选 试行 诞生 请来 调升 调整 调查 调解 调运 负责 购买 购置 购进
      贴上 贴息 贷出 资助 赔付 赔偿 走访 走进 走遍 赶到 赶来 起草 起诉 起身 跃升 距离 跨越 跻身 转化
      转移 转让 辐射 输送 辗转 辞职 达到 达成 达标 迁移 迎来 运来 运行 运转 运送 返还 进入 进口 进行
      进驻 连接 追回 追缴 退出 送出 送到 送去 送来 送给 选举 选出 选取 选拔 选派 选用 选聘 选育 选配
      递交 途经 通上 造林 逮捕 逾期 遗留 邮寄 部署 配备 采用 采购 鏖战 铺设 销售 销往 销毁 防治 降低
      降至 随访 隔离 集中 集聚 集资 雇用 需要 面向 颁发 颁布 领到 领取 飞行 驶入 驻扎 驻有 驻足 骑行
      高出 鼓励 齐聚
  `,
)

/** Even the name of a deed holds none of them. */
const functionWords = table(
  'function-word',
  'adverbs, prepositions, pronouns, particles and words of time; collected for this project from the same texts',
  `
      一举 一共 一次性 一直 一路 一边 上年 下一步 不再 不到 不足 与此同时 且 为 为了 为期 也 了 于 享有
      仅 仅有 今年 仍 仍是 从 从前 他 以 以上 以下 以内 以及 们 低于 你 使 例如 便 先后 全体 全线
      全部 全都 共 共有 共计 关于 其 其中 其余 具有 再 分别 分批 则 到 前年 占了 占到 却 历时 去年 又
      另有 只 只有 只能 各 各自 合计 同期 同比 后来 向 因此 在 均 多达 大约 她 如今 它 对 对于 将 就
      就是 居 左右 已 已有 并 并非 应 当天 当年 当日 往常 总共 总计 成功 我 截至 才 把 持续 按照
      接下来 接近 日前 早期 明年 是 本年 根据 此 每 每周 每天 每年 每日 每月 比如 没有 环比 现在 现有
      用时 由 由于 的 目前 相当于 着 等 等于 约 约为 给 而 耗时 自 至 被 让 设有 该 超出 超过 较 达
      过 过去 近日 还 还有 这 连续 通过 那 都 都是 长达 陆续 随着 需 须 预计 高于 高达
  `,
)

/** With a noun after them they name one thing: 污水处理设备, 平均审理期限. */
const modifyingVerbs = table(
  'modifying-verb',
  'verbs that also modify a noun; collected for this project from the same texts',
  `
      供应 供给 修复 储存 养殖 出口 办理 加工 处理 审批 审理 居住 巡查 投入 指导 授信 接种 播放 收购
      收集 改造 救助 整治 施工 检查 检测 测量 生产 生活 监测 监管 种植 管护 管理 维修 融资 补充 调解
      贴息 输送 运输 返还 进口 采购 采集 销售 防治 飞行
  `,
)

/** A word of one character above is no boundary inside them: 从业人员, 就业岗位. */
const compounds = table(
  'whole-word',
  'common words that hold a verb or function word of one character; collected for this project',
  `
      一等 三等 且末 中共 中等 为主 为了 乃至 也门 了解 予以 二等 亩均 享受 人为 人们 人均 人才 仅仅
      仍旧 从业 从事 从军 从医 从教 从艺 从警 他们 以上 以下 以为 以及 以来 以色列 何为 作为 使命 使用
      使馆 供应 供给 便利 便捷 便民 偿还 公共 公约 共产 共享 共同 共建 共青 关于 其他 其它 兼并 再就业
      再次 再生 准则 初等 到位 到岸 到店 到手 到期 到账 到达 制约 华为 占地 占有 占比 原则 双向 反应
      发达 取向 受众 受伤 受体 受害 受损 受灾 受理 受益 受访 古都 只能 可以 可再生 各地 各族 各界 各种
      各类 各级 各项 合并 合约 名称 响应 因此 在于 在京 在册 在华 在售 在岗 在建 在手 在校 在线 在编
      在职 在营 在读 均价 均线 均衡 基于 大使 天使 天才 契约 存在 它们 安居 定向 定居 对口 对外 对比
      对联 对象 将军 将领 就业 就医 就诊 就读 就近 就餐 居住 居委 居室 居家 居民 履约 已婚 干将 平均
      平等 年均 并网 并购 应届 应急 应收 归还 征占 得到 总共 意向 成为 成就 成都 我们 户均 才能 才艺
      承受 把关 把手 抢占 报到 抵达 捕获 接受 收到 收获 故居 效应 方便 方向 日均 旧居 月均 服从 条约
      来自 极其 校对 棉被 植被 每亩 每股 比较 民居 然而 理由 甚至 由于 直到 相对 着力 着装 称号 称重
      等次 等级 签约 简称 约束 细则 给水 绝对 缴获 而且 职称 自主 自动 自学 自己 自有 自来 自治 自然
      自由 自行 自贸 自费 至尊 至少 节约 英才 获利 获奖 获得 行为 表达 被告 被子 被害 被褥 规则 认为
      该市 走向 足以 较大 较小 达标 迁就 过去 过夜 过程 过路 返还 还款 这些 违约 适应 那些 邻居 都市
      都江堰 配对 针对 难以 雷达 需求 面对 预约 首都 高等
  `,
)

export const BOUNDARY_TABLES = [verbs, functionWords, modifyingVerbs, compounds] as const

export const FUNCTION_BOUNDARIES: ReadonlySet<string> = new Set(functionWords.words)
export const NOMINAL_VERBS: ReadonlySet<string> = new Set(modifyingVerbs.words)
export const VERBS: ReadonlySet<string> = new Set(verbs.words)
/** Verbs and function words. */
export const BOUNDARIES: ReadonlySet<string> = new Set([...VERBS, ...FUNCTION_BOUNDARIES])
export const WHOLE_WORDS: ReadonlySet<string> = new Set(compounds.words)
