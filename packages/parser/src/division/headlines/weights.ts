/** Learned by `npm --prefix packages/evals run train:division -- --headlines`; see docs/articles.md. */
export const HEADLINE_WEIGHTS = `B bracket last	4
B call	3
B colon	4
B comma	2
B digit	4
B end bracket	3
B end call	3
B end letter	6
B ends )	3
B ends ?	3
B function word	4
B lines 1	3
B lines 2	7
B long 4	4
B long 6	-2
B long 7	3
B long 8	3
B long 9	5
B spaced 0	6
B spaced 1	2
B spaced 2	4
B told 0	6
B told 1	5
B told 2	3
K begins 1	2
K begins 2	3
K begins 20	2
K begins 9	2
K begins [	2
K begins “三	4
K begins “小	2
K begins “村	-5
K begins “零	2
K begins ■	2
K begins 《	3
K begins 【	3
K begins 一	-3
K begins 一个	-4
K begins 一封	2
K begins 一座	-2
K begins 一张	2
K begins 一根	2
K begins 一线	3
K begins 三	-2
K begins 三个	2
K begins 三十	-3
K begins 三百	-2
K begins 不	3
K begins 专	2
K begins 世	5
K begins 世界	4
K begins 两	-3
K begins 两会	3
K begins 中	-3
K begins 中国	-4
K begins 为	3
K begins 为了	3
K begins 乡村	4
K begins 五	3
K begins 井	-3
K begins 人	4
K begins 今日	2
K begins 从	5
K begins 从“	3
K begins 他	-2
K begins 代表	2
K begins 以	2
K begins 住	4
K begins 体	4
K begins 供	3
K begins 健	3
K begins 健康	2
K begins 儿	-3
K begins 党	4
K begins 全市	3
K begins 全省	-4
K begins 公	3
K begins 公交	2
K begins 六	-4
K begins 养	4
K begins 农	4
K begins 农技	-2
K begins 冬	2
K begins 冰	-2
K begins 冷	3
K begins 冷空	3
K begins 别	-2
K begins 别让	-2
K begins 劳	2
K begins 医	-3
K begins 十	-2
K begins 南	-3
K begins 县	2
K begins 县城	-2
K begins 县委	-3
K begins 听	-5
K begins 周	-2
K begins 国	5
K begins 国内	2
K begins 国家	2
K begins 图	4
K begins 图片	2
K begins 在	5
K begins 在希	6
K begins 地铁	-2
K begins 坚	-2
K begins 基	-2
K begins 塔	-3
K begins 外	-2
K begins 夜	-5
K begins 天	5
K begins 她	-3
K begins 她把	-3
K begins 学	2
K begins 孩子	-2
K begins 安	2
K begins 实	3
K begins 实干	3
K begins 对	4
K begins 对话	2
K begins 寻	3
K begins 寻找	2
K begins 小	2
K begins 小城	2
K begins 小小	2
K begins 山	-3
K begins 巡	-2
K begins 巡察	-2
K begins 工地	3
K begins 市	5
K begins 市政	2
K begins 市青	2
K begins 平	-5
K begins 年	-5
K begins 开	-4
K begins 强	3
K begins 我	2
K begins 我们	4
K begins 我县	-3
K begins 我和	3
K begins 我国	2
K begins 我市	-2
K begins 把	-2
K begins 把“	-2
K begins 把纠	3
K begins 抢	3
K begins 政	2
K begins 教	4
K begins 教育	4
K begins 文	3
K begins 文化	3
K begins 新	3
K begins 新春	2
K begins 旧	-5
K begins 春	-2
K begins 昨	3
K begins 昨日	3
K begins 本	2
K begins 村	-3
K begins 村里	-3
K begins 林	4
K begins 果	2
K begins 桃	-5
K begins 民生	4
K begins 水	-3
K begins 江边	2
K begins 法	5
K begins 法治	3
K begins 海	3
K begins 消费	2
K begins 深	2
K begins 灯	3
K begins 灯下	3
K begins 热	2
K begins 热线	2
K begins 环	2
K begins 甘	-5
K begins 电	3
K begins 省	3
K begins 短评	2
K begins 社	2
K begins 离	2
K begins 科技	2
K begins 第	3
K begins 经	3
K begins 编	-2
K begins 罗	2
K begins 老街	2
K begins 聚	2
K begins 聚焦	2
K begins 草	3
K begins 行	-2
K begins 警	2
K begins 让	2
K begins 读	2
K begins 读者	2
K begins 走	4
K begins 走进	3
K begins 身	3
K begins 身边	3
K begins 这	5
K begins 通	2
K begins 酒	-5
K begins 金	2
K begins 银	-3
K begins 长	-3
K begins 防	3
K begins 集	-2
K begins 集团	-3
K begins 雪	-3
K begins 零	2
K begins 青春	3
K begins 非	3
K begins 食	-3
K begins 食堂	-3
K begins 首	2
K begins 高	2
K begins 高校	-2
K begins 高考	2
K begins 高质	4
K begins 黄	3
K begins 龙	-6
K bracket first	5
K bracket last	5
K by all 1	3
K by all 4	3
K by all 6	-3
K by all 7	-6
K by line 0	3
K by line 3	-2
K by line 5	2
K colon	-7
K dash inside	3
K digit first	5
K dot	9
K end bracket	4
K end dash	3
K end digit	5
K ends %	-3
K ends )	3
K ends 3	2
K ends 7轮	2
K ends ]	2
K ends —	4
K ends ——	3
K ends ”?	-2
K ends 】	3
K ends 一	-2
K ends 一年	3
K ends 一线	2
K ends 一行	3
K ends 万吨	-2
K ends 三年	-2
K ends 下来	2
K ends 不值	2
K ends 中心	3
K ends 举行	-4
K ends 之一	3
K ends 之三	-2
K ends 之二	3
K ends 之前	2
K ends 乡	-2
K ends 书	4
K ends 了	-2
K ends 了?	-3
K ends 争	-2
K ends 事	5
K ends 二	2
K ends 人”	3
K ends 亿元	-3
K ends 代表	2
K ends 会	3
K ends 会”	4
K ends 传真	3
K ends 何	-3
K ends 作	2
K ends 例	2
K ends 信息	2
K ends 值	2
K ends 儿	3
K ends 军	-4
K ends 决定	4
K ends 击	3
K ends 刊	3
K ends 到	-2
K ends 前	3
K ends 剖析	2
K ends 力	3
K ends 办”	2
K ends 动	2
K ends 动态	2
K ends 化	3
K ends 医	2
K ends 十	-4
K ends 半	3
K ends 单	-3
K ends 卷	4
K ends 县	2
K ends 发布	2
K ends 变化	2
K ends 口	-2
K ends 召开	2
K ends 台	-2
K ends 号	-2
K ends 后	2
K ends 后,	2
K ends 吗	-3
K ends 吨	-3
K ends 告	4
K ends 味	-2
K ends 哪儿	3
K ends 园”	-3
K ends 圆桌	2
K ends 在线	4
K ends 场	5
K ends 坛	2
K ends 城	2
K ends 堂	3
K ends 墙	3
K ends 声	2
K ends 声音	2
K ends 处	2
K ends 复	2
K ends 多	3
K ends 夜	4
K ends 夜话	5
K ends 娘	-2
K ends 子”	-6
K ends 字	-3
K ends 学”	-2
K ends 守	3
K ends 安	-3
K ends 官	2
K ends 实	3
K ends 害”	-2
K ends 家	5
K ends 察	2
K ends 对面	2
K ends 小时	-2
K ends 少	-3
K ends 局	-2
K ends 岗	-2
K ends 工	-2
K ends 工”	2
K ends 工会	2
K ends 市场	2
K ends 布	2
K ends 师	3
K ends 幕	4
K ends 平安	-4
K ends 店	-2
K ends 度	-3
K ends 庭	2
K ends 开	2
K ends 强调	4
K ends 心	5
K ends 快讯	2
K ends 态	2
K ends 息	3
K ends 情	3
K ends 意	3
K ends 成	-2
K ends 户	-3
K ends 房	2
K ends 手	2
K ends 手,	2
K ends 手记	5
K ends 报	2
K ends 报告	4
K ends 报道	3
K ends 抹绿	3
K ends 控	-2
K ends 提出	4
K ends 提示	2
K ends 提醒	3
K ends 搬家	3
K ends 收官	2
K ends 故事	5
K ends 教师	3
K ends 文	2
K ends 施行	2
K ends 日	3
K ends 日”	4
K ends 日记	2
K ends 旧	-5
K ends 旧事	2
K ends 映	4
K ends 春派	3
K ends 机	-3
K ends 村	-4
K ends 来了	4
K ends 来信	4
K ends 析	2
K ends 架	-3
K ends 查	3
K ends 校	2
K ends 样	2
K ends 案例	2
K ends 桌	2
K ends 榜样	3
K ends 歌	3
K ends 民	3
K ends 民”	-2
K ends 没走	-2
K ends 河	2
K ends 法	2
K ends 波	2
K ends 派	2
K ends 灯	-2
K ends 点	4
K ends 热	2
K ends 片	2
K ends 牌	-2
K ends 物	2
K ends 现场	2
K ends 理	-2
K ends 生	-3
K ends 用	-2
K ends 电话	-3
K ends 登	3
K ends 的	-5
K ends 的信	-3
K ends 看	2
K ends 真	3
K ends 短波	2
K ends 短评	3
K ends 研行	3
K ends 示	4
K ends 票	-3
K ends 站	3
K ends 笔	2
K ends 算	2
K ends 篇	2
K ends 米”	3
K ends 纪实	3
K ends 考	2
K ends 腰	-2
K ends 至	2
K ends 节	3
K ends 花”	-2
K ends 荣榜	2
K ends 落幕	5
K ends 行	2
K ends 行”	-2
K ends 街	-5
K ends 见闻	3
K ends 观察	3
K ends 视点	4
K ends 议	2
K ends 讯	3
K ends 记”	3
K ends 讲堂	2
K ends 论	2
K ends 论坛	2
K ends 访	3
K ends 证”	-2
K ends 评	4
K ends 诊”	2
K ends 词	-2
K ends 诗页	2
K ends 语	3
K ends 说	3
K ends 说法	2
K ends 课	2
K ends 课”	-2
K ends 调	5
K ends 调查	2
K ends 谈	4
K ends 账”	4
K ends 账单	2
K ends 资	-2
K ends 赛	3
K ends 走	-4
K ends 起	3
K ends 路	-3
K ends 路上	2
K ends 踪	3
K ends 车	-2
K ends 车”	-4
K ends 轮	3
K ends 过半	3
K ends 运河	2
K ends 远	-2
K ends 追踪	4
K ends 递	2
K ends 通车	4
K ends 醒	3
K ends 里	-2
K ends 里”	-2
K ends 野上	5
K ends 量	-2
K ends 钱	-2
K ends 门	-2
K ends 问答	2
K ends 问题	3
K ends 间	2
K ends 间”	-4
K ends 闻	3
K ends 队	-3
K ends 防控	-2
K ends 院	4
K ends 面	3
K ends 音	2
K ends 页	2
K ends 题	-2
K ends 首日	3
K function word	-3
K lines 2	-2
K lines 3	-3
K long 0	6
K long 1	4
K long 2	-2
K long 4	-2
K long 5	2
K meeting	3
K people	5
K series	5
K suffix	5
K told 0	6
K told 3	-6
K told 4	-4
K told more 0	3
K told more 1	2
K told more 5	-3
S begins (	3
S begins 1	-2
S begins 2	2
S begins 3	-4
S begins 5	-2
S begins 6	3
S begins 8	-2
S begins 9	-4
S begins —	5
S begins ——	6
S begins “你	4
S begins “工	2
S begins “老	-3
S begins “铁	2
S begins ⸺	7
S begins 一个	7
S begins 一份	7
S begins 一位	3
S begins 一只	5
S begins 一座	-5
S begins 一张	-6
S begins 一把	-2
S begins 一条	-3
S begins 三	2
S begins 三十	-2
S begins 上	2
S begins 下	-2
S begins 专家	2
S begins 业	-2
S begins 东	2
S begins 两	-3
S begins 为	-5
S begins 为“	-2
S begins 九	-2
S begins 二	2
S begins 二十	3
S begins 井	-2
S begins 今	-3
S begins 今年	-2
S begins 从“	-3
S begins 企	3
S begins 企业	3
S begins 全国	-2
S begins 全市	6
S begins 全省	-5
S begins 公	-2
S begins 公交	-2
S begins 六	-4
S begins 共	3
S begins 关	3
S begins 关门	2
S begins 农民	-2
S begins 别	-2
S begins 办	-2
S begins 加	2
S begins 医	3
S begins 十二	-2
S begins 华	-2
S begins 卖	-3
S begins 南	-2
S begins 县	-3
S begins 县医	-3
S begins 听	3
S begins 哈	2
S begins 四	-5
S begins 四十	-2
S begins 国	-2
S begins 在	-3
S begins 坚	-2
S begins 城	4
S begins 多	-4
S begins 夜	-2
S begins 天	2
S begins 她	2
S begins 好	-3
S begins 学	-3
S begins 守	-3
S begins 安	3
S begins 家	-2
S begins 小	-2
S begins 小微	-2
S begins 小麦	-2
S begins 少	-2
S begins 市	2
S begins 平	2
S begins 年	3
S begins 我	-4
S begins 我们	3
S begins 我市	-4
S begins 手	-2
S begins 打	-2
S begins 把	-5
S begins 断	-4
S begins 昨	2
S begins 是	-5
S begins 最	4
S begins 有	3
S begins 末	2
S begins 本	3
S begins 本报	2
S begins 机	-4
S begins 来	4
S begins 来自	6
S begins 楼	-4
S begins 每	2
S begins 没	2
S begins 没有	2
S begins 法院	4
S begins 海	3
S begins 消	2
S begins 消防	3
S begins 清	2
S begins 湖	2
S begins 灯	-3
S begins 灯亮	-2
S begins 白	2
S begins 白天	2
S begins 百	2
S begins 看	3
S begins 看基	5
S begins 研	-2
S begins 研究	-2
S begins 社	3
S begins 社区	4
S begins 稻	-2
S begins 第	-5
S begins 第二	-3
S begins 答	2
S begins 红	-2
S begins 老	-3
S begins 老师	-2
S begins 草	-2
S begins 表	-3
S begins 要	-3
S begins 计	-5
S begins 计划	-4
S begins 让	-5
S begins 记	8
S begins 记者	5
S begins 访	4
S begins 课	-2
S begins 谁	2
S begins 谁在	-3
S begins 车	-4
S begins 退	2
S begins 退休	2
S begins 那	-2
S begins 金	2
S begins 铁	-3
S begins 长	-3
S begins 问	-3
S begins 防	-2
S begins 限	-3
S begins 零	3
S begins 青	5
S begins 首	4
S begins 首批	6
S begins 马	2
S begins 高	-3
S begins 魏	3
S begins 黄	-2
S begins 龙	-3
S bracket first	3
S by all 0	-4
S by all 1	-2
S by all 5	3
S by line 1	-4
S by line 7	2
S call	-5
S dash	5
S dash inside	5
S digit	2
S digit first	-5
S dot	-2
S end bracket	2
S end call	-4
S end digit	-3
S ends 0人	-2
S ends ?	-4
S ends ”?	2
S ends ”了	2
S ends 》	2
S ends 一	3
S ends 万	-2
S ends 与	5
S ends 业	-3
S ends 主持	2
S ends 么	2
S ends 之际	3
S ends 九成	2
S ends 书记	-3
S ends 了	-5
S ends 事	3
S ends 人”	2
S ends 件	2
S ends 份	-3
S ends 位	3
S ends 作	-3
S ends 作法	2
S ends 信”	-2
S ends 储水	2
S ends 公告	-2
S ends 减负	2
S ends 出席	3
S ends 分	5
S ends 分钟	2
S ends 到底	-2
S ends 务	4
S ends 千门	4
S ends 半	6
S ends 单	-3
S ends 参与	5
S ends 受益	5
S ends 名字	-2
S ends 吗	-4
S ends 启示	3
S ends 周年	2
S ends 圆	-2
S ends 头》	3
S ends 学	2
S ends 室	-2
S ends 家	-2
S ends 小时	2
S ends 局	-2
S ends 工作	-2
S ends 年	2
S ends 底	-4
S ends 度	-3
S ends 开	2
S ends 开了	-2
S ends 思考	2
S ends 手记	5
S ends 持	3
S ends 故事	7
S ends 方米	2
S ends 日	2
S ends 时	2
S ends 月	2
S ends 服务	4
S ends 本	2
S ends 村	-2
S ends 条	-3
S ends 来了	-2
S ends 查	6
S ends 案	5
S ends 次	4
S ends 民	-3
S ends 灯	-3
S ends 牢	-3
S ends 球	-3
S ends 生	2
S ends 田	-4
S ends 白	2
S ends 的	-5
S ends 的人	-2
S ends 益	6
S ends 盒	3
S ends 码	-4
S ends 示	2
S ends 票	-3
S ends 种	5
S ends 秒	-2
S ends 答案	5
S ends 算	-3
S ends 米	3
S ends 索	4
S ends 考	2
S ends 菜	2
S ends 见闻	2
S ends 认账	-2
S ends 议	-4
S ends 记	4
S ends 说起	3
S ends 课	3
S ends 调查	5
S ends 谈	2
S ends 账本	5
S ends 路	-3
S ends 路”	-2
S ends 过	-3
S ends 述	4
S ends 通	-2
S ends 里	-3
S ends 钱	2
S ends 问	2
S ends 问题	2
S ends 闻	4
S ends 际	2
S ends 鞋	-3
S ends 音	-3
S ends 风	-3
S ends 高	-2
S function word	-2
S lines 3	-2
S long 0	-7
S long 1	-8
S long 2	-6
S long 3	-4
S long 4	-2
S long 5	2
S long 6	3
S long 7	6
S long 8	3
S people	5
S suffix	5
S told more 5	2
T begins (	-4
T begins ,	-3
T begins 0	-2
T begins 0.	-2
T begins 68	3
T begins 7	2
T begins 8	2
T begins [	-2
T begins —	-4
T begins ——	-4
T begins “	2
T begins “三	-3
T begins “五	-2
T begins “十	-2
T begins “双	-2
T begins “土	2
T begins “工	-2
T begins “我	2
T begins “村	5
T begins “老	5
T begins “零	-2
T begins ■	-2
T begins ⸺	-5
T begins 《	-3
T begins 【	-3
T begins 一	3
T begins 一个	-2
T begins 一份	-4
T begins 一位	-5
T begins 一只	-5
T begins 一台	3
T begins 一年	-5
T begins 一座	7
T begins 一张	2
T begins 一把	-2
T begins 一斤	-2
T begins 一本	2
T begins 一枚	4
T begins 一根	3
T begins 一次	-2
T begins 一百	5
T begins 一碗	-3
T begins 一线	-4
T begins 一脚	2
T begins 一起	3
T begins 一锅	2
T begins 七	2
T begins 三十	2
T begins 三年	-3
T begins 三百	2
T begins 三问	-2
T begins 上	-2
T begins 下	2
T begins 不	-2
T begins 专项	-2
T begins 世	-4
T begins 世界	-4
T begins 业	4
T begins 东风	-4
T begins 两会	-2
T begins 严	2
T begins 中	4
T begins 中国	4
T begins 为“	3
T begins 为了	-3
T begins 主	3
T begins 九	3
T begins 乡	2
T begins 乡村	-2
T begins 乡镇	2
T begins 书	-2
T begins 五	-3
T begins 井	5
T begins 京	2
T begins 人	-3
T begins 人大	-3
T begins 今	3
T begins 今夜	3
T begins 今日	-2
T begins 从	-3
T begins 从“	-2
T begins 从一	2
T begins 仔	2
T begins 仔猪	2
T begins 他们	-2
T begins 代表	-2
T begins 企	2
T begins 企业	3
T begins 会	2
T begins 住	-5
T begins 住建	-4
T begins 体	-4
T begins 供	-4
T begins 保	-2
T begins 信	3
T begins 信用	2
T begins 修	3
T begins 假	2
T begins 停	3
T begins 停水	3
T begins 健	-3
T begins 健康	-3
T begins 儿童	2
T begins 党	-5
T begins 入	-5
T begins 全州	3
T begins 全市	-2
T begins 全省	3
T begins 八	4
T begins 八十	4
T begins 公	-3
T begins 六	4
T begins 六个	4
T begins 共	-3
T begins 关于	2
T begins 养	-2
T begins 内	-2
T begins 写	4
T begins 农	-3
T begins 农忙	3
T begins 农技	2
T begins 农机	-4
T begins 农民	-2
T begins 农行	-2
T begins 冰	3
T begins 冷	-2
T begins 冷空	-3
T begins 出	2
T begins 创	-3
T begins 别	5
T begins 别让	3
T begins 办	2
T begins 劳	-3
T begins 化	3
T begins 医生	3
T begins 十	2
T begins 十七	-3
T begins 十二	5
T begins 十五	2
T begins 千	2
T begins 华	2
T begins 南	4
T begins 去	2
T begins 县医	3
T begins 县城	2
T begins 县委	4
T begins 台	3
T begins 台风	3
T begins 同	6
T begins 向	-3
T begins 听	4
T begins 周	3
T begins 四十	3
T begins 四百	3
T begins 国内	-2
T begins 国道	2
T begins 图	-4
T begins 图片	-2
T begins 在希	-6
T begins 场	-2
T begins 坚	3
T begins 城	-2
T begins 基	3
T begins 基层	2
T begins 多	4
T begins 夜	5
T begins 大山	4
T begins 天	-3
T begins 天山	-4
T begins 女	-2
T begins 她	4
T begins 如	3
T begins 如何	3
T begins 婺	2
T begins 婺源	2
T begins 存	4
T begins 存款	3
T begins 学生	-3
T begins 孩	3
T begins 孩子	2
T begins 守	4
T begins 实	-3
T begins 实干	-2
T begins 对	-3
T begins 寻找	-2
T begins 小	3
T begins 小城	-2
T begins 小学	3
T begins 小微	2
T begins 小麦	2
T begins 少	3
T begins 局	-3
T begins 局长	-3
T begins 屋	-2
T begins 屋顶	-2
T begins 山	4
T begins 巡察	2
T begins 工作	2
T begins 工地	-3
T begins 市	-2
T begins 市场	-3
T begins 市政	-3
T begins 市民	-4
T begins 市青	-2
T begins 常	-3
T begins 平	4
T begins 年	3
T begins 开	3
T begins 强	-2
T begins 当	-2
T begins 快	4
T begins 快递	4
T begins 总	-2
T begins 成	-3
T begins 我们	-5
T begins 我县	2
T begins 我和	-3
T begins 我市	5
T begins 我带	2
T begins 手	-4
T begins 打	-2
T begins 把	2
T begins 把“	3
T begins 把纠	-2
T begins 投	-5
T begins 护林	-4
T begins 换	-4
T begins 推	-2
T begins 撑	2
T begins 撑起	2
T begins 收	-3
T begins 教	-3
T begins 教育	-4
T begins 数	-2
T begins 文	-4
T begins 文化	-3
T begins 断	4
T begins 断头	4
T begins 新	-2
T begins 新时	3
T begins 新春	-3
T begins 新生	2
T begins 新疆	-2
T begins 无	2
T begins 旧	5
T begins 旧邮	4
T begins 昨	-2
T begins 昨日	-5
T begins 晋	3
T begins 暴	3
T begins 暴雨	3
T begins 最	-2
T begins 有	-4
T begins 木	3
T begins 本	-2
T begins 本报	-3
T begins 机	3
T begins 村	3
T begins 村里	3
T begins 来	-5
T begins 来自	-4
T begins 林	-5
T begins 果	-2
T begins 校园	-2
T begins 桃	5
T begins 桥	3
T begins 楼道	-2
T begins 榆	2
T begins 毕	-2
T begins 民生	-5
T begins 水	4
T begins 江边	-2
T begins 法	-2
T begins 法官	2
T begins 法治	-4
T begins 法院	-3
T begins 洋	3
T begins 洪	3
T begins 洪水	3
T begins 流	2
T begins 海	-3
T begins 海拔	-3
T begins 消	-4
T begins 消费	-4
T begins 清	-2
T begins 温	3
T begins 湖北	-2
T begins 灯下	-3
T begins 灯亮	4
T begins 热线	-3
T begins 焊	3
T begins 理	-3
T begins 甘	5
T begins 生	-4
T begins 电	-3
T begins 白	2
T begins 白天	2
T begins 百姓	-2
T begins 省	-2
T begins 看	-2
T begins 看基	-4
T begins 短	2
T begins 短评	-2
T begins 石	3
T begins 矿	3
T begins 社	-3
T begins 社区	-2
T begins 离	-3
T begins 秋冬	-2
T begins 秋天	2
T begins 科	-3
T begins 科技	-4
T begins 稻	5
T begins 空	2
T begins 第	-4
T begins 第十	-4
T begins 红	-2
T begins 经	-3
T begins 给	2
T begins 编	2
T begins 网	3
T begins 罗	-3
T begins 老支	-3
T begins 老街	-2
T begins 考	-2
T begins 职	-4
T begins 职工	-3
T begins 聚	-2
T begins 聚焦	-2
T begins 腊	-2
T begins 节	2
T begins 苹	2
T begins 苹果	2
T begins 茶	-2
T begins 药	-2
T begins 菜	4
T begins 血	3
T begins 补	-3
T begins 表	2
T begins 警惕	2
T begins 警方	-2
T begins 计	-2
T begins 计划	-2
T begins 让	2
T begins 记	-2
T begins 访	-3
T begins 请	2
T begins 读	-3
T begins 课	3
T begins 课间	2
T begins 货	-3
T begins 走	-3
T begins 走进	-3
T begins 超	-5
T begins 路	2
T begins 身	-3
T begins 身边	-3
T begins 车	4
T begins 退耕	4
T begins 那	5
T begins 那一	4
T begins 邮	-2
T begins 酒	6
T begins 采	3
T begins 钢	2
T begins 钱	-4
T begins 铁	2
T begins 银	2
T begins 银行	2
T begins 锂	2
T begins 锂电	2
T begins 长	6
T begins 防	-2
T begins 集	2
T begins 集团	3
T begins 雪	3
T begins 雪夜	4
T begins 雪线	2
T begins 青	-2
T begins 青春	-3
T begins 非	-5
T begins 风	2
T begins 食	4
T begins 食堂	4
T begins 首	-6
T begins 首批	-3
T begins 马	5
T begins 马背	4
T begins 高	-2
T begins 高考	-2
T begins 高质	-4
T begins 高速	2
T begins 魏	3
T begins 麦	2
T begins 黄	-2
T begins 龙	7
T begins 龙舟	5
T bracket first	-7
T bracket last	-4
T dash	-4
T dash inside	-7
T digit	-3
T dot	-10
T end bracket	-4
T end colon	-3
T end comma	-4
T end dash	-2
T ends )	-4
T ends ,	-4
T ends 0	3
T ends 0人	4
T ends 0元	-3
T ends 10	2
T ends 7%	2
T ends :	-3
T ends ?	2
T ends ?”	2
T ends ”?	-4
T ends ”路	2
T ends 一半	-3
T ends 一年	3
T ends 一点	2
T ends 一课	-3
T ends 三年	-2
T ends 上岗	5
T ends 与	-5
T ends 业	3
T ends 个	2
T ends 个月	-5
T ends 个村	2
T ends 主持	-3
T ends 举行	2
T ends 么管	2
T ends 之三	2
T ends 之际	-3
T ends 九成	-2
T ends 书	2
T ends 书架	2
T ends 书记	2
T ends 了	5
T ends 了算	3
T ends 了腰	2
T ends 争	4
T ends 事	-3
T ends 事”	5
T ends 五	-4
T ends 五年	-2
T ends 亮了	4
T ends 人”	-5
T ends 亿元	4
T ends 以后	2
T ends 件事	2
T ends 价	-4
T ends 份	3
T ends 会议	2
T ends 位	-3
T ends 作法	-2
T ends 信”	2
T ends 修	3
T ends 假	2
T ends 停	3
T ends 停水	2
T ends 储水	-2
T ends 儿	4
T ends 儿了	4
T ends 公告	2
T ends 公布	-3
T ends 关”	3
T ends 军	3
T ends 冠	2
T ends 冠军	4
T ends 决定	-3
T ends 决赛	3
T ends 冷	3
T ends 减负	-2
T ends 出	-4
T ends 出席	-2
T ends 击	-2
T ends 分	-3
T ends 分钟	-2
T ends 则	2
T ends 判”	3
T ends 利	-2
T ends 到	2
T ends 到底	2
T ends 制	3
T ends 剖析	-2
T ends 务	-4
T ends 匠	-4
T ends 区	2
T ends 十	-2
T ends 十年	-2
T ends 千门	-4
T ends 半	-5
T ends 协议	4
T ends 单	3
T ends 单”	-3
T ends 卖	2
T ends 卷	2
T ends 参与	-5
T ends 受益	-6
T ends 口	2
T ends 口述	-2
T ends 号	-2
T ends 司机	-2
T ends 名	-4
T ends 名单	3
T ends 名字	3
T ends 吗	4
T ends 吗?	4
T ends 吨	3
T ends 启示	-3
T ends 周	3
T ends 周年	-2
T ends 味	3
T ends 命	3
T ends 哪儿	2
T ends 哪里	2
T ends 回音	2
T ends 园”	3
T ends 国	2
T ends 圆	3
T ends 圈	3
T ends 地	2
T ends 坐	2
T ends 坐着	3
T ends 坡	-2
T ends 堂	-2
T ends 堂课	-3
T ends 声	2
T ends 处	2
T ends 夕	-3
T ends 外	2
T ends 夜	-3
T ends 大	-2
T ends 头”	-2
T ends 头》	-3
T ends 夺冠	2
T ends 子	3
T ends 子”	3
T ends 学”	2
T ends 实	-2
T ends 少	3
T ends 尺	2
T ends 局	2
T ends 层	2
T ends 展	3
T ends 岁	-2
T ends 岗	3
T ends 工作	2
T ends 布	-4
T ends 师	4
T ends 底	4
T ends 开了	3
T ends 开通	3
T ends 开门	-2
T ends 式	2
T ends 弟	-2
T ends 强	4
T ends 强调	-3
T ends 录	2
T ends 态	-2
T ends 思考	-2
T ends 急	3
T ends 意	-3
T ends 意见	2
T ends 成一	2
T ends 房	-2
T ends 手”	-2
T ends 手记	-6
T ends 打烊	4
T ends 报告	-4
T ends 持	-3
T ends 提出	-3
T ends 揭晓	3
T ends 收	-3
T ends 改革	3
T ends 故事	-7
T ends 教室	3
T ends 文	-2
T ends 斤	-3
T ends 方米	-2
T ends 日	-3
T ends 日”	-3
T ends 日子	4
T ends 旧	-2
T ends 早	2
T ends 映	-3
T ends 晓	2
T ends 月	-3
T ends 服务	-4
T ends 束	-2
T ends 条	4
T ends 条街	-3
T ends 来信	-2
T ends 板	-3
T ends 析	-2
T ends 果	2
T ends 查	-7
T ends 标	2
T ends 样	2
T ends 根	2
T ends 案	-7
T ends 桌	-2
T ends 梦	-3
T ends 楼	-2
T ends 次	-2
T ends 步	-2
T ends 段	-3
T ends 气	2
T ends 水	2
T ends 汤面	2
T ends 没走	2
T ends 波	-2
T ends 灯	2
T ends 烊	4
T ends 牌	3
T ends 牌”	3
T ends 牢	3
T ends 物	-2
T ends 班	2
T ends 球	3
T ends 生	-4
T ends 生”	2
T ends 田	3
T ends 电话	-4
T ends 界	2
T ends 病	3
T ends 登	2
T ends 白	-3
T ends 百天	-2
T ends 的	2
T ends 的人	2
T ends 益	-6
T ends 盒	-3
T ends 盘	2
T ends 看	2
T ends 短波	-2
T ends 短评	-2
T ends 码	4
T ends 示	-4
T ends 票	5
T ends 秋	2
T ends 种	-6
T ends 秒	4
T ends 程	-2
T ends 稿	-2
T ends 窗	-3
T ends 章	2
T ends 答案	-6
T ends 算	2
T ends 管	4
T ends 箱	3
T ends 箱”	2
T ends 索	-4
T ends 纪实	-2
T ends 线	2
T ends 结	-4
T ends 绩	-3
T ends 网	-2
T ends 老院	-2
T ends 考	-2
T ends 考”	-2
T ends 色	3
T ends 节	-2
T ends 花	3
T ends 花”	2
T ends 获	-2
T ends 菜	-2
T ends 落幕	-3
T ends 行”	2
T ends 街	2
T ends 装	2
T ends 见闻	-4
T ends 观察	-2
T ends 认账	2
T ends 讯	-2
T ends 记	-2
T ends 记”	-4
T ends 讲话	-2
T ends 访	-2
T ends 证	-3
T ends 证”	2
T ends 识	-3
T ends 诊	-2
T ends 诊”	-2
T ends 词	-5
T ends 话	-4
T ends 话”	-2
T ends 说	-5
T ends 说起	-3
T ends 课	-3
T ends 谁	-2
T ends 调	-4
T ends 调查	-7
T ends 谈	-4
T ends 负	-2
T ends 账	2
T ends 账”	-4
T ends 账单	-2
T ends 账本	-5
T ends 贵”	-5
T ends 贷”	3
T ends 赔?	3
T ends 走”	-2
T ends 起	-2
T ends 趟	-3
T ends 路	4
T ends 路”	4
T ends 路上	2
T ends 车	3
T ends 轮	-3
T ends 过	4
T ends 过半	-2
T ends 远	3
T ends 述	-4
T ends 追踪	-2
T ends 选登	2
T ends 通	4
T ends 通告	2
T ends 造	-2
T ends 道	-4
T ends 邮局	3
T ends 里”	2
T ends 野上	-2
T ends 钱	-2
T ends 铃”	3
T ends 镜	2
T ends 长	-3
T ends 长”	2
T ends 问	-3
T ends 问题	-3
T ends 闻	-3
T ends 队”	3
T ends 际	-3
T ends 险胜	-2
T ends 障	2
T ends 革	3
T ends 鞋	2
T ends 题	-2
T ends 风	2
T ends 高	2
T ends 鱼	2
T function word	2
T lines 3	-2
T lines 4	-3
T lines 5	-2
T long 1	-6
T long 2	-4
T long 4	4
T long 5	5
T long 6	4
T long 7	2
T long 8	-4
T long 9	-8
T meeting	-4
T people	-9
T series	-5
T spaced 2	-4
T suffix	-5
T told 5	-2
bb digits false false	4
bb digits true true	4
bb end bracket	3
bb end letter	6
bb gap 0	6
bb gap 1	2
bb indent 0	6
bb joins 0	3
bb joins 1	5
bb last )	2
bb level none	6
bb long 6 6	2
bb long 7 7	2
bb longer 2	3
bb longer 4	3
bb longer 5	3
bb spaced false false	3
bb spaced true false	2
bb spaced true true	3
kk digits false false	-2
kk digits false true	-2
kk end letter	-2
kk end quote	-2
kk first “	-3
kk first 一	-5
kk first 三	-3
kk first 从	2
kk first 最	3
kk first 本	2
kk first 稻	-2
kk first 老	-2
kk first 钱	4
kk gap 0	-2
kk gap 1	-2
kk indent 0	-2
kk joins 0	-2
kk joins 1	-2
kk last ,	2
kk last ”	-2
kk last 一	3
kk last 上	-2
kk last 了	-3
kk last 人	2
kk last 天	2
kk last 层	3
kk last 村	2
kk last 用	2
kk last 议	-2
kk last 赛	-2
kk level none	-2
kk level same	-3
kk long 1 2	-2
kk long 1 3	2
kk long 2 3	-4
kk long 2 4	-3
kk long 2 5	-2
kk long 3 1	2
kk long 3 2	-2
kk long 3 3	-4
kk long 3 4	-4
kk long 3 5	-2
kk long 4 1	-2
kk long 4 2	-3
kk long 4 3	-3
kk long 4 5	2
kk long 4 6	-2
kk long 5 1	2
kk long 5 2	2
kk long 5 3	4
kk long 5 5	-2
kk long 6 4	-4
kk long 7 3	-2
kk long 7 5	-2
kk longer 4	-2
kk longer 5	-4
kk longer 7	-2
kk longer 8	-2
kk longer 9	-2
kk spaced false false	-2
kk spaced false true	-2
kk spaced true false	-4
kt digits true true	-3
kt end bracket	4
kt end dash	3
kt end digit	5
kt first (	-4
kt first ,	-3
kt first 0	-3
kt first 1	2
kt first 2	3
kt first 3	-2
kt first 8	2
kt first —	-4
kt first “	2
kt first ⸺	-5
kt first 专	2
kt first 业	4
kt first 两	-2
kt first 中	3
kt first 为	2
kt first 主	3
kt first 乡	2
kt first 书	-2
kt first 二	-2
kt first 井	3
kt first 人	2
kt first 今	5
kt first 仔	2
kt first 以	2
kt first 会	2
kt first 便	2
kt first 儿	-2
kt first 八	3
kt first 六	3
kt first 内	-2
kt first 写	2
kt first 冬	2
kt first 冰	3
kt first 别	4
kt first 办	2
kt first 医	-3
kt first 千	2
kt first 华	2
kt first 卖	-2
kt first 南	3
kt first 去	2
kt first 县	2
kt first 合	-3
kt first 同	4
kt first 向	-2
kt first 四	2
kt first 国	4
kt first 在	3
kt first 城	-3
kt first 塔	-3
kt first 多	4
kt first 夜	3
kt first 大	2
kt first 她	2
kt first 好	3
kt first 婺	2
kt first 守	5
kt first 家	-2
kt first 对	2
kt first 小	7
kt first 市	2
kt first 平	-2
kt first 开	-2
kt first 总	-2
kt first 成	-2
kt first 我	3
kt first 手	-2
kt first 打	-2
kt first 把	2
kt first 换	-4
kt first 撑	2
kt first 收	-2
kt first 断	4
kt first 无	2
kt first 旧	3
kt first 最	-3
kt first 有	-4
kt first 木	2
kt first 来	-4
kt first 桥	2
kt first 海	-2
kt first 消	-5
kt first 灯	3
kt first 热	2
kt first 焊	3
kt first 生	-4
kt first 百	-2
kt first 省	2
kt first 石	3
kt first 秋	2
kt first 种	2
kt first 科	-3
kt first 稻	4
kt first 第	-2
kt first 给	2
kt first 网	-3
kt first 苹	2
kt first 草	2
kt first 补	-2
kt first 表	2
kt first 西	2
kt first 计	-2
kt first 让	3
kt first 访	-3
kt first 请	2
kt first 课	3
kt first 谁	-2
kt first 路	4
kt first 车	4
kt first 这	4
kt first 退	-2
kt first 那	5
kt first 邮	-5
kt first 采	3
kt first 钱	-4
kt first 锂	2
kt first 长	4
kt first 青	-4
kt first 首	-6
kt first 马	4
kt first 黄	2
kt first 龙	4
kt gap 1	3
kt indent 1	-3
kt joins 0	2
kt joins 4	-10
kt last %	-3
kt last )	2
kt last 3	2
kt last ]	2
kt last —	3
kt last 】	3
kt last 一	-2
kt last 么	2
kt last 书	3
kt last 了	-2
kt last 争	-2
kt last 事	4
kt last 二	2
kt last 会	4
kt last 何	-3
kt last 作	3
kt last 例	2
kt last 值	2
kt last 儿	3
kt last 军	-4
kt last 击	3
kt last 刊	3
kt last 到	-2
kt last 前	3
kt last 力	2
kt last 动	2
kt last 化	3
kt last 区	-2
kt last 医	2
kt last 十	-4
kt last 半	3
kt last 单	-2
kt last 卷	4
kt last 台	-2
kt last 号	-2
kt last 后	2
kt last 吗	-3
kt last 吨	-2
kt last 告	4
kt last 味	-2
kt last 场	6
kt last 坛	2
kt last 城	2
kt last 堂	2
kt last 墙	3
kt last 复	2
kt last 多	2
kt last 夜	4
kt last 娘	-2
kt last 字	-3
kt last 守	3
kt last 安	-4
kt last 官	2
kt last 实	3
kt last 家	5
kt last 察	3
kt last 少	-3
kt last 局	-2
kt last 岗	-2
kt last 工	-2
kt last 布	2
kt last 师	3
kt last 幕	2
kt last 店	-2
kt last 度	-2
kt last 庭	2
kt last 开	2
kt last 心	5
kt last 态	2
kt last 息	4
kt last 情	3
kt last 意	3
kt last 成	-2
kt last 户	-3
kt last 房	4
kt last 报	2
kt last 控	-2
kt last 文	2
kt last 日	3
kt last 旧	-3
kt last 映	4
kt last 机	-3
kt last 村	-3
kt last 条	2
kt last 析	2
kt last 架	-3
kt last 查	3
kt last 标	-2
kt last 校	3
kt last 样	2
kt last 案	3
kt last 桌	2
kt last 榜	2
kt last 歌	3
kt last 民	3
kt last 河	3
kt last 波	2
kt last 派	2
kt last 灯	-2
kt last 点	5
kt last 热	2
kt last 片	2
kt last 牌	-2
kt last 物	2
kt last 生	-3
kt last 登	2
kt last 的	-5
kt last 看	2
kt last 真	3
kt last 示	4
kt last 票	-3
kt last 站	3
kt last 笔	3
kt last 算	2
kt last 篇	2
kt last 考	2
kt last 至	2
kt last 节	2
kt last 行	3
kt last 街	-4
kt last 议	2
kt last 讯	4
kt last 记	2
kt last 论	2
kt last 访	3
kt last 评	4
kt last 词	-2
kt last 语	3
kt last 说	3
kt last 课	3
kt last 调	5
kt last 谈	4
kt last 资	-3
kt last 赛	4
kt last 走	-4
kt last 起	3
kt last 路	-3
kt last 踪	4
kt last 车	-2
kt last 轮	3
kt last 远	-3
kt last 递	2
kt last 醒	3
kt last 钱	-2
kt last 间	2
kt last 闻	4
kt last 队	-3
kt last 院	3
kt last 面	3
kt last 音	2
kt last 页	2
kt last 题	-2
kt level above	-8
kt level below	11
kt level higher	10
kt level lower	-8
kt level same	-4
kt long 0 0	-3
kt long 0 1	3
kt long 0 2	4
kt long 0 3	4
kt long 0 4	4
kt long 0 6	4
kt long 1 0	3
kt long 1 3	3
kt long 1 4	3
kt long 1 5	3
kt long 1 6	5
kt long 1 7	3
kt long 1 9	4
kt long 2 0	3
kt long 2 1	-4
kt long 2 2	-3
kt long 2 3	3
kt long 2 4	-2
kt long 2 7	-4
kt long 3 0	-2
kt long 3 6	2
kt long 3 7	-4
kt long 4 0	-2
kt long 4 1	4
kt long 4 2	-3
kt long 4 6	-4
kt long 5 0	-5
kt long 5 1	2
kt long 5 3	-2
kt long 5 4	5
kt long 5 6	2
kt long 5 8	-2
kt long 5 9	-2
kt long 6 1	3
kt long 6 2	-2
kt long 6 8	-4
kt long 6 9	-2
kt long 7 2	5
kt long 7 3	2
kt long 8 4	4
kt long 8 6	2
kt long 8 7	-2
kt long 9 3	2
kt long 9 5	2
kt longer 0	4
kt longer 1	2
kt longer 2	-3
kt longer 9	2
kt spaced false true	3
kt spaced true false	2
kt spaced true true	3
of 2 falsefalsefalse	7
of 3 falsefalsefalse	6
of 3 falsetruefalse	-2
of 3 truefalsefalse	-3
of 3 truefalsetrue	2
of 4 truetruefalse	-2
of 4 truetruetrue	3
of 5 falsefalsetrue	-2
of 5 falsetruetrue	-3
of 5 truetruefalse	-3
of 5 truetruetrue	5
of 6 truefalsetrue	-2
of 6 truetruefalse	-2
of 6 truetruetrue	3
pattern 0101	7
pattern 0102	6
pattern 0112	3
pattern 0130	-4
pattern 0140	-2
pattern 0201	-4
pattern 0220	-6
pattern 0240	2
pattern 0310	3
pattern 0320	-2
pattern 0410	-3
pattern 1110	2
pattern 1140	-2
pattern 1201	-2
pattern 1210	3
pattern 1310	-6
pattern 1320	-4
pattern 1400	-2
pattern 2100	-3
pattern 2110	-4
pattern 2210	8
pattern 2220	5
pattern 3100	-2
pattern 3110	-2
sb digits false true	4
sb digits true true	-2
sb end bracket	-2
sb end letter	4
sb gap 0	3
sb indent 0	4
sb joins 0	4
sb last )	-2
sb level none	3
sb longer 8	3
sb spaced false false	2
sb spaced true true	3
ss digits false false	-2
ss end call	-3
ss end comma	-2
ss first 2	-3
ss first “	-5
ss first ⸺	-3
ss first 今	-3
ss first 全	-3
ss first 八	-2
ss first 十	-2
ss first 县	-2
ss first 大	-2
ss first 工	2
ss first 市	-2
ss first 最	-3
ss first 来	-2
ss first 法	-2
ss first 第	3
ss first 老	-2
ss first 记	-2
ss first 首	3
ss gap 1	-2
ss joins 0	-7
ss joins 2	2
ss last ?	-3
ss last 一	-3
ss last 万	-2
ss last 上	-2
ss last 么	-2
ss last 了	-5
ss last 元	3
ss last 卷	-3
ss last 名	2
ss last 多	-2
ss last 大	-2
ss last 天	-2
ss last 头	-2
ss last 成	4
ss last 有	2
ss last 村	2
ss last 来	2
ss last 生	2
ss last 的	2
ss last 街	2
ss last 钱	3
ss last 长	2
ss last 间	3
ss last 风	-3
ss long 1 3	-3
ss long 1 4	-2
ss long 1 5	-2
ss long 1 6	-3
ss long 1 7	-2
ss long 2 2	-3
ss long 2 3	-5
ss long 2 5	-3
ss long 2 6	-3
ss long 2 8	-2
ss long 3 5	-2
ss long 3 6	-5
ss long 3 7	-3
ss long 3 8	-2
ss long 4 3	-2
ss long 4 4	2
ss long 4 6	4
ss long 4 8	-3
ss long 5 2	2
ss long 5 6	-3
ss long 5 8	2
ss long 5 9	2
ss long 6 1	-2
ss long 6 6	3
ss long 6 7	-3
ss long 6 8	-3
ss long 7 5	-2
ss long 7 6	2
ss long 7 7	-3
ss longer 0	-2
ss longer 5	2
ss longer 6	-4
ss longer 7	-2
ss longer 9	-5
ss spaced false false	-2
ss spaced false true	-3
ss spaced true false	3
tb digits false false	6
tb digits false true	2
tb end bracket	2
tb end letter	5
tb first 1	-2
tb gap 0	4
tb gap 1	5
tb indent 0	3
tb indent 1	5
tb joins 1	5
tb joins 2	4
tb last )	2
tb last 单	2
tb level above	2
tb level none	5
tb long 0 5	2
tb long 1 7	2
tb long 2 7	2
tb longer 8	3
tb longer 9	6
tb spaced false false	6
tb spaced false true	6
tb spaced true false	-2
tb spaced true true	-5
ts digits true true	4
ts end colon	-3
ts end comma	-4
ts end dash	-2
ts end digit	-2
ts end quote	2
ts end spoken	2
ts first (	3
ts first 1	-2
ts first 2	2
ts first 3	-4
ts first 5	-2
ts first 6	3
ts first 8	-2
ts first 9	-3
ts first —	6
ts first ⸺	8
ts first 三	2
ts first 上	2
ts first 下	-2
ts first 专	2
ts first 业	-3
ts first 两	-3
ts first 为	-5
ts first 九	-2
ts first 二	3
ts first 井	-2
ts first 今	-3
ts first 企	3
ts first 公	-2
ts first 六	-4
ts first 共	3
ts first 关	2
ts first 写	2
ts first 农	-2
ts first 冰	-2
ts first 别	-2
ts first 办	-2
ts first 加	2
ts first 医	3
ts first 华	-2
ts first 卖	-3
ts first 县	-3
ts first 听	3
ts first 哈	2
ts first 四	-5
ts first 国	-2
ts first 在	-3
ts first 坚	-2
ts first 城	3
ts first 多	-4
ts first 夜	-2
ts first 天	2
ts first 她	2
ts first 好	-2
ts first 学	-3
ts first 守	-3
ts first 安	2
ts first 家	-2
ts first 小	-2
ts first 少	-2
ts first 平	2
ts first 年	3
ts first 我	-4
ts first 手	-2
ts first 打	-2
ts first 把	-5
ts first 断	-4
ts first 昨	2
ts first 是	-4
ts first 晒	2
ts first 最	4
ts first 有	2
ts first 末	2
ts first 本	3
ts first 机	-4
ts first 来	5
ts first 楼	-4
ts first 每	3
ts first 海	3
ts first 消	2
ts first 清	2
ts first 湖	2
ts first 滨	2
ts first 灯	-2
ts first 白	2
ts first 百	2
ts first 看	3
ts first 研	-2
ts first 社	4
ts first 稻	-2
ts first 第	-5
ts first 答	2
ts first 老	-4
ts first 草	-2
ts first 表	-3
ts first 要	-3
ts first 计	-4
ts first 让	-6
ts first 记	8
ts first 访	4
ts first 请	2
ts first 课	-2
ts first 谁	2
ts first 车	-3
ts first 退	2
ts first 送	2
ts first 那	-2
ts first 金	2
ts first 铁	-3
ts first 长	-2
ts first 问	-3
ts first 防	-2
ts first 限	-3
ts first 零	3
ts first 青	4
ts first 首	5
ts first 马	2
ts first 高	-2
ts first 魏	3
ts first 黄	-3
ts first 龙	-3
ts gap 1	2
ts indent 1	-2
ts joins 2	-3
ts joins 4	2
ts last )	-2
ts last ,	-4
ts last :	-3
ts last —	-2
ts last ”	2
ts last 》	2
ts last 一	2
ts last 三	3
ts last 个	2
ts last 乡	-2
ts last 书	2
ts last 了	2
ts last 争	3
ts last 事	-2
ts last 人	-2
ts last 写	2
ts last 军	3
ts last 出	-4
ts last 击	-2
ts last 到	2
ts last 十	-3
ts last 单	2
ts last 卷	2
ts last 县	2
ts last 口	2
ts last 台	2
ts last 名	-3
ts last 吗	4
ts last 吨	3
ts last 周	2
ts last 味	3
ts last 命	4
ts last 圈	3
ts last 地	2
ts last 场	-2
ts last 块	-2
ts last 城	-2
ts last 堂	-2
ts last 声	2
ts last 处	2
ts last 夜	-2
ts last 大	-2
ts last 头	2
ts last 子	5
ts last 学	2
ts last 少	2
ts last 岗	4
ts last 师	4
ts last 度	-2
ts last 态	-2
ts last 意	-3
ts last 房	-2
ts last 报	-2
ts last 放	2
ts last 映	-3
ts last 晓	2
ts last 月	-2
ts last 机	-2
ts last 村	-2
ts last 板	-3
ts last 标	2
ts last 样	3
ts last 桌	-3
ts last 次	2
ts last 民	-2
ts last 水	2
ts last 波	-2
ts last 牌	2
ts last 物	-2
ts last 生	-4
ts last 用	-2
ts last 的	-2
ts last 着	4
ts last 示	-2
ts last 票	3
ts last 程	-2
ts last 窗	-3
ts last 站	-2
ts last 米	4
ts last 绩	-3
ts last 腰	2
ts last 获	-2
ts last 街	2
ts last 见	-3
ts last 讯	-2
ts last 记	2
ts last 证	-3
ts last 评	-2
ts last 词	-3
ts last 话	-5
ts last 说	-4
ts last 课	-2
ts last 调	-5
ts last 谈	-2
ts last 账	3
ts last 走	2
ts last 起	-2
ts last 路	2
ts last 车	3
ts last 轮	-3
ts last 远	3
ts last 通	3
ts last 道	-4
ts last 里	-2
ts last 长	-2
ts last 门	2
ts last 问	-2
ts last 闻	-2
ts last 队	-2
ts last 院	-2
ts last 面	2
ts last 题	-2
ts level above	10
ts level below	-8
ts level higher	-7
ts level lower	9
ts level same	-4
ts long 0 3	-4
ts long 0 5	-4
ts long 0 6	-3
ts long 1 0	-5
ts long 1 1	-8
ts long 1 2	-5
ts long 1 3	-3
ts long 1 4	-5
ts long 1 5	-3
ts long 1 6	-2
ts long 1 9	-3
ts long 2 0	-3
ts long 2 1	-3
ts long 2 2	-6
ts long 2 3	-7
ts long 2 4	-2
ts long 2 5	3
ts long 2 6	4
ts long 2 7	6
ts long 2 9	2
ts long 3 1	-6
ts long 3 2	-5
ts long 3 3	-4
ts long 3 6	3
ts long 3 7	6
ts long 3 8	3
ts long 4 1	-2
ts long 4 2	-5
ts long 4 5	3
ts long 4 6	3
ts long 4 7	2
ts long 4 8	4
ts long 5 0	-4
ts long 5 1	-4
ts long 5 6	4
ts long 5 7	2
ts long 5 8	2
ts long 6 3	2
ts long 6 4	2
ts long 6 7	2
ts long 6 8	6
ts long 6 9	2
ts long 7 1	-3
ts long 7 2	-3
ts long 7 3	2
ts long 7 4	2
ts long 7 5	5
ts long 7 7	4
ts long 8 2	2
ts long 8 7	3
ts longer 2	-2
ts longer 3	-3
ts longer 4	-4
ts longer 5	-3
ts longer 8	3
ts longer 9	4
tt digits false true	-2
tt digits true false	-2
tt digits true true	-3
tt end bracket	-6
tt end comma	2
tt end dash	-2
tt end digit	-4
tt first (	-4
tt first ,	4
tt first 0	3
tt first 2	-2
tt first 3	5
tt first 5	-2
tt first 6	-3
tt first 9	2
tt first —	-3
tt first ⸺	-4
tt first 一	-2
tt first 七	-2
tt first 三	-2
tt first 下	2
tt first 专	-5
tt first 业	-3
tt first 两	2
tt first 九	2
tt first 乡	-2
tt first 书	2
tt first 井	-3
tt first 人	-2
tt first 企	-3
tt first 便	-2
tt first 八	-4
tt first 共	-2
tt first 关	-3
tt first 写	-3
tt first 冰	-2
tt first 别	-2
tt first 加	-2
tt first 卖	4
tt first 合	2
tt first 同	-3
tt first 向	4
tt first 听	-3
tt first 周	-2
tt first 四	3
tt first 国	-2
tt first 坚	2
tt first 城	-2
tt first 塔	3
tt first 夜	-2
tt first 大	-2
tt first 天	-2
tt first 她	-3
tt first 学	3
tt first 守	-2
tt first 安	-3
tt first 家	3
tt first 小	-7
tt first 少	2
tt first 工	-4
tt first 市	-3
tt first 年	-3
tt first 开	3
tt first 打	3
tt first 把	3
tt first 护	-3
tt first 换	4
tt first 撑	-2
tt first 新	-4
tt first 旧	-3
tt first 是	5
tt first 晒	-2
tt first 最	-2
tt first 有	2
tt first 木	-2
tt first 末	-3
tt first 本	-5
tt first 李	2
tt first 村	-3
tt first 每	-2
tt first 没	-3
tt first 海	-3
tt first 消	3
tt first 灯	-2
tt first 热	-2
tt first 焊	-3
tt first 生	3
tt first 白	-4
tt first 百	-2
tt first 省	-2
tt first 看	-2
tt first 石	-2
tt first 研	2
tt first 社	-4
tt first 秋	-3
tt first 科	-2
tt first 稻	-2
tt first 答	-2
tt first 网	3
tt first 老	2
tt first 苹	-2
tt first 茶	2
tt first 补	2
tt first 要	3
tt first 计	5
tt first 记	-7
tt first 请	-3
tt first 课	-2
tt first 谁	-5
tt first 路	-2
tt first 车	-2
tt first 那	-4
tt first 邮	5
tt first 采	-2
tt first 金	-2
tt first 钱	-3
tt first 锂	-2
tt first 长	-3
tt first 问	-3
tt first 防	3
tt first 限	-2
tt first 零	-3
tt first 马	-4
tt first 高	3
tt first 魏	-2
tt first 龙	-2
tt gap 1	-7
tt joins 0	-2
tt joins 1	-2
tt joins 2	2
tt joins 4	5
tt last %	2
tt last )	-4
tt last ,	2
tt last 3	-2
tt last :	2
tt last ]	-2
tt last —	-2
tt last 】	-2
tt last 下	2
tt last 么	-2
tt last 乡	2
tt last 书	-5
tt last 了	2
tt last 争	-3
tt last 事	-6
tt last 会	-2
tt last 何	2
tt last 信	-2
tt last 值	-2
tt last 儿	-2
tt last 写	-3
tt last 出	3
tt last 击	-2
tt last 到	-2
tt last 前	-3
tt last 力	-2
tt last 动	-2
tt last 区	2
tt last 十	3
tt last 半	-2
tt last 卷	-3
tt last 厅	-2
tt last 县	-2
tt last 号	3
tt last 后	-3
tt last 吨	-3
tt last 告	-4
tt last 周	-2
tt last 园	2
tt last 圈	-3
tt last 地	-3
tt last 场	-3
tt last 坛	-2
tt last 城	-5
tt last 墙	-3
tt last 声	-4
tt last 处	-3
tt last 复	-3
tt last 外	-2
tt last 多	-2
tt last 天	-4
tt last 娘	3
tt last 子	-4
tt last 字	2
tt last 学	-3
tt last 守	-2
tt last 安	3
tt last 官	-3
tt last 定	2
tt last 实	-2
tt last 家	-5
tt last 察	-2
tt last 层	-3
tt last 岗	-4
tt last 工	3
tt last 布	-2
tt last 师	-6
tt last 幕	-4
tt last 年	2
tt last 店	2
tt last 度	4
tt last 庭	-2
tt last 开	-3
tt last 心	-4
tt last 忆	-2
tt last 息	-2
tt last 情	-3
tt last 成	-2
tt last 户	2
tt last 房	-2
tt last 手	-2
tt last 控	2
tt last 放	-2
tt last 数	2
tt last 文	-3
tt last 旗	-2
tt last 日	-3
tt last 旧	4
tt last 时	-2
tt last 映	-2
tt last 晓	-3
tt last 月	2
tt last 有	-2
tt last 机	4
tt last 村	3
tt last 条	-3
tt last 来	-2
tt last 板	3
tt last 析	-2
tt last 架	2
tt last 查	-3
tt last 样	-5
tt last 桌	-2
tt last 桥	-3
tt last 榜	-2
tt last 次	-2
tt last 水	-2
tt last 河	-3
tt last 法	-2
tt last 派	-2
tt last 灯	2
tt last 点	-3
tt last 片	-3
tt last 理	3
tt last 生	3
tt last 登	-5
tt last 的	4
tt last 看	-3
tt last 真	-2
tt last 着	-3
tt last 示	-3
tt last 窗	3
tt last 笔	-2
tt last 答	-2
tt last 箱	-2
tt last 米	-3
tt last 节	-2
tt last 行	-2
tt last 见	3
tt last 讯	-2
tt last 记	-5
tt last 访	-2
tt last 证	3
tt last 评	-2
tt last 词	4
tt last 话	5
tt last 语	-2
tt last 谈	-2
tt last 账	-2
tt last 资	3
tt last 赛	-3
tt last 走	3
tt last 路	2
tt last 踪	-3
tt last 通	-3
tt last 道	3
tt last 醒	-2
tt last 里	2
tt last 问	2
tt last 间	-3
tt last 闻	-4
tt last 队	5
tt last 院	-2
tt last 面	-4
tt last 页	-2
tt last 题	4
tt last 龙	-2
tt level above	-5
tt level below	-7
tt level higher	-8
tt level lower	-5
tt level same	8
tt long 0 0	3
tt long 0 1	-4
tt long 0 2	-6
tt long 0 3	-4
tt long 0 4	-5
tt long 0 6	-2
tt long 1 1	4
tt long 1 2	3
tt long 1 5	-2
tt long 1 6	-4
tt long 1 7	-4
tt long 2 1	5
tt long 2 2	7
tt long 2 3	3
tt long 2 4	4
tt long 2 5	-5
tt long 2 6	-4
tt long 2 7	-4
tt long 2 8	-2
tt long 3 0	2
tt long 3 1	3
tt long 3 2	3
tt long 3 3	4
tt long 3 6	-4
tt long 3 7	-5
tt long 3 8	-2
tt long 4 0	-2
tt long 4 2	6
tt long 4 3	2
tt long 4 4	-2
tt long 4 5	-5
tt long 4 6	-4
tt long 4 7	-6
tt long 4 8	-4
tt long 5 0	5
tt long 5 4	-7
tt long 5 5	-4
tt long 5 6	-8
tt long 5 7	-3
tt long 5 8	-3
tt long 6 1	-2
tt long 6 2	3
tt long 6 4	-2
tt long 6 5	-2
tt long 6 6	-3
tt long 6 8	-2
tt long 7 1	3
tt long 7 2	-2
tt long 7 3	-3
tt long 7 4	-5
tt long 7 5	-5
tt long 7 6	-7
tt long 7 7	-3
tt long 8 2	-2
tt long 8 4	-2
tt long 8 6	-2
tt long 8 7	-2
tt long 9 3	-3
tt longer 0	-4
tt longer 2	3
tt longer 4	3
tt longer 5	3
tt longer 7	-2
tt longer 8	-5
tt longer 9	-7
tt spaced false true	-6
tt spaced true false	-4
tt spaced true true	-4`
