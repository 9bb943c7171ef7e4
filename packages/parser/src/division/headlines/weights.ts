/** Learned by `npm --prefix packages/evals run train:division -- --headlines`; see docs/articles.md. */
export const HEADLINE_WEIGHTS = `B colon	4
B comma	5
B digit	4
B digit first	2
B end comma	3
B end letter	6
B ends ,	2
B function word	5
B lines 1	3
B lines 2	6
B long 4	3
B long 7	2
B long 9	4
B parted 0	5
B parted 1	2
B parted 2	3
B told 0	5
B told 1	3
B told 2	3
K begins 2	2
K begins 20	2
K begins 3	-2
K begins 3·	-2
K begins [	2
K begins “三	2
K begins “小	3
K begins “村	-5
K begins “零	3
K begins ■	2
K begins 《	3
K begins 【	3
K begins 一	-4
K begins 一个	-4
K begins 一份	-3
K begins 一张	3
K begins 一条	-2
K begins 一线	3
K begins 三问	2
K begins 下	2
K begins 不	3
K begins 专	3
K begins 东	-3
K begins 东风	3
K begins 两	-4
K begins 两会	3
K begins 为	3
K begins 为了	4
K begins 乡村	4
K begins 乡镇	-2
K begins 五	3
K begins 人	2
K begins 今日	2
K begins 从	5
K begins 从“	4
K begins 他	-2
K begins 以案	2
K begins 企	-2
K begins 企业	-2
K begins 住	5
K begins 体	4
K begins 作业	-2
K begins 供	3
K begins 停	-3
K begins 健	3
K begins 健康	3
K begins 儿	-3
K begins 党	4
K begins 全国	2
K begins 全市	3
K begins 全省	-4
K begins 公	4
K begins 公司	2
K begins 六	-4
K begins 关	-3
K begins 关于	-4
K begins 养	3
K begins 农	4
K begins 冬	-2
K begins 冬小	-2
K begins 冷	4
K begins 冷空	3
K begins 医	-2
K begins 十	-2
K begins 县	2
K begins 县委	-4
K begins 台	-4
K begins 台风	-4
K begins 听	-3
K begins 周	-2
K begins 周末	-2
K begins 国	4
K begins 图	4
K begins 图片	2
K begins 在	2
K begins 在希	5
K begins 城	2
K begins 基	-2
K begins 塔	-2
K begins 夜	-2
K begins 天	5
K begins 孩	-2
K begins 孩子	-2
K begins 守	-2
K begins 实	3
K begins 实干	2
K begins 对	4
K begins 对话	2
K begins 寻	3
K begins 小	5
K begins 山	-3
K begins 市	4
K begins 市青	2
K begins 年	-5
K begins 开	-3
K begins 强	2
K begins 强县	2
K begins 我	5
K begins 我县	-3
K begins 我和	3
K begins 我的	2
K begins 把	-2
K begins 把“	-2
K begins 把纠	3
K begins 抢	2
K begins 政	2
K begins 教	4
K begins 教师	2
K begins 教育	3
K begins 文	3
K begins 文化	3
K begins 新	5
K begins 新春	2
K begins 新疆	-2
K begins 旧	-6
K begins 春	-2
K begins 春节	2
K begins 昨	3
K begins 昨日	3
K begins 村	-3
K begins 村里	-3
K begins 来	3
K begins 来自	3
K begins 果	3
K begins 桃	-5
K begins 民生	4
K begins 水	-4
K begins 江	-2
K begins 法	3
K begins 法治	2
K begins 海	2
K begins 消费	2
K begins 灯	3
K begins 灯下	3
K begins 热	3
K begins 环	2
K begins 白	-2
K begins 百	2
K begins 省	2
K begins 短	-2
K begins 短评	2
K begins 社	2
K begins 秋	3
K begins 科技	2
K begins 第	3
K begins 经	3
K begins 编	-3
K begins 老街	2
K begins 聚	2
K begins 草	3
K begins 草原	2
K begins 警	2
K begins 记	4
K begins 记者	4
K begins 读	3
K begins 读者	3
K begins 谁	-3
K begins 走	4
K begins 走进	3
K begins 身	3
K begins 身边	2
K begins 酒	-5
K begins 金融	2
K begins 长	-5
K begins 问	2
K begins 防	2
K begins 集	-2
K begins 集团	-3
K begins 雪	-4
K begins 青春	3
K begins 非	3
K begins 食	-3
K begins 食堂	-3
K begins 首	2
K begins 高	2
K begins 高考	2
K begins 高质	4
K begins 麦	-2
K begins 黄	5
K bracket first	3
K bracket last	5
K by all 1	2
K by all 4	2
K by all 6	-4
K by all 7	-4
K by line 0	3
K by line 5	2
K colon	-4
K comma	-2
K digit first	5
K dot	9
K end bracket	5
K end comma	4
K end digit	4
K ends %	-3
K ends )	4
K ends ,	3
K ends 3	2
K ends 7轮	2
K ends ?”	-2
K ends ]	2
K ends ”?	-3
K ends 】	3
K ends 一线	2
K ends 三天	2
K ends 东	2
K ends 举行	-4
K ends 么办	-2
K ends 么管	-2
K ends 之一	2
K ends 之前	3
K ends 书	2
K ends 了	-5
K ends 争	-3
K ends 事	5
K ends 事”	2
K ends 亿元	-3
K ends 会	4
K ends 会”	4
K ends 传真	3
K ends 例	3
K ends 信息	2
K ends 儿	2
K ends 出	2
K ends 击	4
K ends 刊	3
K ends 到	-2
K ends 前	2
K ends 剖析	2
K ends 办”	2
K ends 动	3
K ends 医	2
K ends 十	-3
K ends 半	2
K ends 单	-2
K ends 博士	-2
K ends 卷	3
K ends 县	2
K ends 发布	2
K ends 口	-2
K ends 召开	3
K ends 名单	-2
K ends 后	2
K ends 吗	-2
K ends 吨	-2
K ends 启动	2
K ends 启示	-2
K ends 告	3
K ends 哪儿	2
K ends 园	2
K ends 在线	2
K ends 场	5
K ends 堂	3
K ends 士	-2
K ends 声	2
K ends 声音	2
K ends 处	2
K ends 复	2
K ends 夜话	4
K ends 天	2
K ends 头	-3
K ends 子”	-5
K ends 字	-3
K ends 学	-3
K ends 害”	-2
K ends 家	4
K ends 察	3
K ends 小时	-3
K ends 少	-3
K ends 岗	-2
K ends 工	-3
K ends 工会	2
K ends 市场	2
K ends 布	2
K ends 师	3
K ends 幕	2
K ends 年	-2
K ends 度	-4
K ends 开	3
K ends 开通	-2
K ends 强调	5
K ends 心	3
K ends 态	2
K ends 息	3
K ends 成	-2
K ends 户	-2
K ends 房	3
K ends 手记	4
K ends 报	3
K ends 报告	4
K ends 报道	2
K ends 控	-2
K ends 提出	4
K ends 提示	2
K ends 提醒	3
K ends 故事	4
K ends 教师	4
K ends 新闻	2
K ends 日	3
K ends 日”	5
K ends 日记	2
K ends 春派	2
K ends 有	-2
K ends 村	-3
K ends 来了	3
K ends 来信	4
K ends 析	3
K ends 查	3
K ends 标	-2
K ends 样	2
K ends 案	2
K ends 案例	3
K ends 桌	2
K ends 桥	-2
K ends 榜	2
K ends 榜样	3
K ends 歌	3
K ends 民	3
K ends 河	2
K ends 河东	2
K ends 波	2
K ends 派	3
K ends 点	4
K ends 牌	-2
K ends 现场	3
K ends 琴	-2
K ends 生	-3
K ends 电话	-3
K ends 登	2
K ends 的厂	4
K ends 看	2
K ends 真	2
K ends 短波	2
K ends 短评	2
K ends 研行	4
K ends 示	2
K ends 票	-3
K ends 站	2
K ends 章	2
K ends 笔	3
K ends 管	-2
K ends 箱	2
K ends 篇	4
K ends 米	-3
K ends 约	2
K ends 至	2
K ends 节	3
K ends 落幕	3
K ends 行	2
K ends 行”	-2
K ends 行时	3
K ends 街	-4
K ends 要用	-2
K ends 见闻	3
K ends 观察	3
K ends 视点	2
K ends 议	2
K ends 讯	3
K ends 记	2
K ends 讲堂	3
K ends 论	2
K ends 访	3
K ends 证	3
K ends 评	4
K ends 诊”	2
K ends 诗页	2
K ends 说	3
K ends 说法	2
K ends 课”	-3
K ends 调	6
K ends 调查	2
K ends 账	3
K ends 账”	4
K ends 贵”	3
K ends 资	-3
K ends 赛	2
K ends 走	-3
K ends 起	2
K ends 路	-2
K ends 踪	3
K ends 车	-2
K ends 车”	-3
K ends 轮	3
K ends 过半	2
K ends 远	-2
K ends 追踪	4
K ends 通	-2
K ends 醒	3
K ends 里”	-3
K ends 野上	5
K ends 钱	-2
K ends 镜头	2
K ends 间	4
K ends 闻	3
K ends 队	-2
K ends 防控	-2
K ends 院	4
K ends 面	3
K ends 鞋	-2
K ends 音	2
K ends 页	2
K ends 题	-3
K ends 首日	3
K ends 高	-5
K function word	-3
K lines 1	2
K lines 2	-2
K long 0	5
K long 1	5
K long 2	-2
K meeting	4
K parted 1	2
K people	4
K series	4
K suffix	5
K told 0	6
K told 3	-6
K told 4	-3
K told 5	-3
K told more 0	3
K told more 5	-3
S begins (	3
S begins 3	-3
S begins 6	2
S begins 8	-2
S begins 9	-3
S begins —	5
S begins ——	5
S begins “你	2
S begins “工	2
S begins “我	2
S begins “老	-3
S begins “铁	2
S begins ⸺	7
S begins 一	2
S begins 一个	7
S begins 一份	5
S begins 一位	3
S begins 一只	5
S begins 一名	2
S begins 一年	-3
S begins 一座	-4
S begins 一张	-4
S begins 一把	-3
S begins 一条	-4
S begins 七	2
S begins 三	2
S begins 三个	3
S begins 三棵	-3
S begins 上	2
S begins 下	-2
S begins 专家	2
S begins 业	-4
S begins 为	-5
S begins 为“	-3
S begins 二	3
S begins 二十	3
S begins 今	-2
S begins 今年	-2
S begins 从“	-3
S begins 他	-3
S begins 企	3
S begins 企业	3
S begins 修	-2
S begins 全市	6
S begins 全省	-6
S begins 八	2
S begins 公	-2
S begins 公交	-2
S begins 六	-4
S begins 共	2
S begins 关	3
S begins 写	2
S begins 写在	2
S begins 农民	-2
S begins 别	-3
S begins 十二	-3
S begins 卖	-3
S begins 南	-3
S begins 原	2
S begins 县	-2
S begins 县医	-3
S begins 双	2
S begins 同款	-3
S begins 听	3
S begins 四	-6
S begins 四十	-3
S begins 国	-2
S begins 在	-3
S begins 城	3
S begins 夜	-2
S begins 头	-4
S begins 好	-3
S begins 学	-3
S begins 守	-2
S begins 安	2
S begins 小	-4
S begins 小麦	-2
S begins 少	-2
S begins 市委	2
S begins 年	2
S begins 我	-4
S begins 我们	3
S begins 我市	-4
S begins 打	-2
S begins 把	-4
S begins 把“	-2
S begins 护	2
S begins 拧	-2
S begins 是	-4
S begins 最	4
S begins 有	2
S begins 末	2
S begins 本	3
S begins 机	-4
S begins 村	2
S begins 来	3
S begins 来自	5
S begins 楼	-4
S begins 楼道	-3
S begins 每	3
S begins 毕	2
S begins 江	2
S begins 没	3
S begins 没有	3
S begins 法院	3
S begins 消	2
S begins 灯	-3
S begins 灯亮	-2
S begins 白	3
S begins 白天	3
S begins 研究	-2
S begins 社	4
S begins 社区	4
S begins 稻	-2
S begins 第	-5
S begins 第二	-4
S begins 答	2
S begins 老	-2
S begins 老师	-2
S begins 药	2
S begins 补	2
S begins 计	-4
S begins 计划	-4
S begins 让	-5
S begins 记	8
S begins 记者	5
S begins 访	5
S begins 这	-3
S begins 退休	2
S begins 重	-2
S begins 防	-2
S begins 限	-3
S begins 青	5
S begins 首	4
S begins 首场	3
S begins 首批	6
S begins 马	3
S begins 高	-3
S begins 魏	3
S bracket first	4
S by all 0	-3
S by all 1	-3
S by all 5	2
S by line 1	-2
S call	-2
S dash	5
S dash inside	6
S digit	2
S digit first	-5
S end bracket	3
S end call	-2
S end comma	-2
S end digit	-4
S ends )	2
S ends 0人	-2
S ends 6%	-2
S ends ”?	2
S ends 》	2
S ends 一	2
S ends 万	-2
S ends 万亩	2
S ends 与	4
S ends 业	-3
S ends 主持	2
S ends 么	2
S ends 之际	2
S ends 九天	-2
S ends 九成	2
S ends 书	2
S ends 了	-6
S ends 事	4
S ends 人	-2
S ends 人”	3
S ends 什么	2
S ends 件	2
S ends 位	4
S ends 作	-2
S ends 作法	2
S ends 侧记	2
S ends 公告	-2
S ends 分	5
S ends 分钟	2
S ends 到底	-2
S ends 务	3
S ends 区	-2
S ends 千门	4
S ends 半	7
S ends 单	-2
S ends 参与	5
S ends 受益	5
S ends 号	2
S ends 司	4
S ends 吗	-4
S ends 启示	3
S ends 块	2
S ends 夜	2
S ends 学	2
S ends 审查	2
S ends 室	-2
S ends 察	2
S ends 小时	3
S ends 岗	3
S ends 工作	-2
S ends 底	-5
S ends 度	-3
S ends 开	2
S ends 开了	-2
S ends 手记	4
S ends 扳手	4
S ends 报告	2
S ends 持	2
S ends 故事	8
S ends 斤	3
S ends 时	3
S ends 春”	2
S ends 服务	3
S ends 机	-3
S ends 条	-3
S ends 查	4
S ends 案	5
S ends 段	3
S ends 水	-3
S ends 灯	-3
S ends 片	3
S ends 牢	-3
S ends 班	2
S ends 生	3
S ends 的	-5
S ends 的人	-2
S ends 益	6
S ends 盒	2
S ends 码	-4
S ends 示	3
S ends 票	-2
S ends 秋生	2
S ends 答案	6
S ends 算	-4
S ends 米	2
S ends 索	3
S ends 菜	3
S ends 行	-2
S ends 见闻	3
S ends 观察	2
S ends 议	-3
S ends 记	2
S ends 讲话	2
S ends 话	-2
S ends 课	2
S ends 调查	4
S ends 账	-2
S ends 账本	3
S ends 起	-2
S ends 路	-4
S ends 过	-3
S ends 述	3
S ends 钱	3
S ends 门	3
S ends 问	2
S ends 闻	3
S ends 际	3
S ends 音	-2
S ends 风	-4
S function word	-2
S long 0	-5
S long 1	-10
S long 2	-7
S long 3	-5
S long 5	2
S long 6	3
S long 7	6
S meeting	-2
S parted 2	-2
S people	6
S suffix	6
S told 5	2
S told more 1	-2
S told more 5	3
T begins (	-4
T begins 0	-3
T begins 12	2
T begins 3	-2
T begins 3·	2
T begins 6	-2
T begins 68	4
T begins 7	2
T begins 8	2
T begins 9	-2
T begins [	-2
T begins —	-4
T begins ——	-4
T begins “	2
T begins “三	-3
T begins “五	-3
T begins “你	3
T begins “十	-2
T begins “厂	2
T begins “双	-2
T begins “工	-2
T begins “村	5
T begins “老	5
T begins “零	-3
T begins ■	-2
T begins ⸺	-5
T begins 《	-4
T begins 【	-3
T begins 一	3
T begins 一个	-3
T begins 一九	2
T begins 一位	-5
T begins 一只	-4
T begins 一台	3
T begins 一年	-5
T begins 一座	6
T begins 一张	3
T begins 一把	-2
T begins 一条	3
T begins 一根	3
T begins 一次	-5
T begins 一百	4
T begins 一碗	-3
T begins 一线	-3
T begins 一脚	2
T begins 一起	2
T begins 一锅	2
T begins 三百	2
T begins 专家	-2
T begins 业	4
T begins 东	2
T begins 东风	-4
T begins 两会	-3
T begins 中	2
T begins 为	3
T begins 为“	2
T begins 为了	-3
T begins 乌	2
T begins 九	3
T begins 乡镇	2
T begins 书	-3
T begins 书包	-2
T begins 二	2
T begins 五十	-2
T begins 井	5
T begins 井下	3
T begins 交	-2
T begins 人大	-3
T begins 今	4
T begins 今夜	4
T begins 今年	4
T begins 今日	-2
T begins 从	-5
T begins 仔	2
T begins 仔猪	2
T begins 他们	-3
T begins 以	2
T begins 以案	-2
T begins 企业	2
T begins 会	2
T begins 住	-6
T begins 住建	-4
T begins 体	-4
T begins 作业	2
T begins 供	-4
T begins 信	3
T begins 信用	3
T begins 假	3
T begins 停	3
T begins 停水	4
T begins 健	-3
T begins 健康	-3
T begins 儿	2
T begins 先	2
T begins 光	2
T begins 党	-6
T begins 全国	-2
T begins 全市	-2
T begins 全省	3
T begins 八	4
T begins 八十	4
T begins 公	-4
T begins 公司	-2
T begins 六	5
T begins 六个	4
T begins 共	-3
T begins 关	2
T begins 关于	4
T begins 养	-2
T begins 写	4
T begins 农	-5
T begins 农忙	3
T begins 农技	2
T begins 农机	-3
T begins 冬	3
T begins 冬小	2
T begins 冰	2
T begins 冷	-3
T begins 冷空	-3
T begins 出	4
T begins 创	-3
T begins 别	5
T begins 别让	2
T begins 劳	-2
T begins 医	2
T begins 医生	3
T begins 十二	5
T begins 十五	3
T begins 十年	-2
T begins 千	2
T begins 南	3
T begins 县医	3
T begins 县委	4
T begins 双	-3
T begins 台	3
T begins 台风	3
T begins 同	6
T begins 同款	3
T begins 向	-4
T begins 听	3
T begins 周	2
T begins 周末	2
T begins 四	2
T begins 四十	3
T begins 国庆	2
T begins 国道	2
T begins 图	-3
T begins 图片	-2
T begins 在希	-6
T begins 在沙	2
T begins 场	-2
T begins 城	-2
T begins 基	3
T begins 塔	-2
T begins 夜	5
T begins 大	2
T begins 大山	3
T begins 天	-4
T begins 天山	-4
T begins 失	2
T begins 头	-2
T begins 她	2
T begins 她把	2
T begins 存	3
T begins 学生	-3
T begins 孩	3
T begins 守	4
T begins 实	-3
T begins 实干	-2
T begins 对	-2
T begins 寻	-2
T begins 小微	2
T begins 小麦	3
T begins 少	3
T begins 局	-3
T begins 局长	-3
T begins 山	3
T begins 州	-3
T begins 市场	-3
T begins 市委	2
T begins 市民	-4
T begins 市青	-2
T begins 常	-2
T begins 平	2
T begins 年	5
T begins 建	-2
T begins 开	4
T begins 强	-3
T begins 强县	-2
T begins 总	-2
T begins 我们	-4
T begins 我县	3
T begins 我和	-3
T begins 我市	3
T begins 手	-5
T begins 打	-2
T begins 把	5
T begins 把“	4
T begins 把纠	-3
T begins 护	-2
T begins 拧	4
T begins 换	-4
T begins 收	-4
T begins 教	-3
T begins 教师	-2
T begins 教育	-3
T begins 数	-2
T begins 文	-3
T begins 文化	-2
T begins 断	4
T begins 新	-3
T begins 新春	-2
T begins 新生	2
T begins 无	2
T begins 旧	6
T begins 春	2
T begins 春节	-2
T begins 昨	-2
T begins 昨日	-5
T begins 暴	2
T begins 暴雨	2
T begins 有	-5
T begins 木	2
T begins 本周	2
T begins 本报	-2
T begins 本期	-2
T begins 机	3
T begins 村	2
T begins 村里	3
T begins 来	-4
T begins 来自	-3
T begins 林	-4
T begins 果	-3
T begins 桃	6
T begins 楼道	-3
T begins 榆	3
T begins 每	-2
T begins 民生	-5
T begins 水	3
T begins 没	2
T begins 法	-2
T begins 法官	2
T begins 法庭	-3
T begins 法治	-2
T begins 法院	-3
T begins 海	-2
T begins 海拔	-2
T begins 消	-5
T begins 消费	-4
T begins 消防	-2
T begins 清	-2
T begins 温	3
T begins 灯下	-3
T begins 灯亮	3
T begins 热线	-3
T begins 焊	3
T begins 生	-4
T begins 电	-4
T begins 白	3
T begins 白天	3
T begins 百	-2
T begins 短	2
T begins 石	3
T begins 矿	3
T begins 社	-2
T begins 社区	-2
T begins 秋冬	-3
T begins 种	2
T begins 科技	-3
T begins 稻	4
T begins 第	-4
T begins 第十	-4
T begins 红	-3
T begins 经	-4
T begins 给	3
T begins 编	3
T begins 群	2
T begins 老	2
T begins 老街	-2
T begins 考	-3
T begins 职	-5
T begins 职工	-4
T begins 节	2
T begins 苹	2
T begins 苹果	3
T begins 药	-4
T begins 菜	5
T begins 补	-3
T begins 被	-2
T begins 西	2
T begins 计	-2
T begins 计划	-3
T begins 让	3
T begins 记	-6
T begins 记者	-5
T begins 访	-4
T begins 读	-3
T begins 读者	-3
T begins 谁	4
T begins 谁动	3
T begins 货	-3
T begins 走	-4
T begins 走进	-2
T begins 路	2
T begins 身	-3
T begins 身边	-3
T begins 车	3
T begins 那	5
T begins 那一	4
T begins 邮	-2
T begins 酒	6
T begins 金融	-2
T begins 钢	2
T begins 银	2
T begins 长	4
T begins 长三	2
T begins 防	-3
T begins 集团	3
T begins 雨	2
T begins 雪夜	4
T begins 零	-4
T begins 青	-2
T begins 青春	-3
T begins 非	-5
T begins 风	2
T begins 食	4
T begins 食堂	3
T begins 首	-8
T begins 首场	-2
T begins 首批	-4
T begins 马	4
T begins 马背	3
T begins 高	-2
T begins 高山	2
T begins 高质	-4
T begins 魏	3
T begins 麦	2
T begins 黄	-5
T begins 龙	6
T bracket first	-6
T bracket last	-3
T call	2
T dash	-4
T dash inside	-7
T digit	-2
T dot	-10
T end bracket	-3
T end colon	-2
T end comma	-3
T end dash	-2
T ends )	-3
T ends ,	-3
T ends 0	2
T ends 0人	4
T ends 0元	-3
T ends 6%	2
T ends 7%	2
T ends :	-2
T ends ?	2
T ends ?”	2
T ends ”	2
T ends ”?	-3
T ends ”路	2
T ends 一半	-3
T ends 一次	-3
T ends 一点	2
T ends 七	-2
T ends 万	2
T ends 万亩	-2
T ends 三天	-4
T ends 三年	-3
T ends 三成	2
T ends 上	-3
T ends 上岗	4
T ends 下	-2
T ends 与	-5
T ends 业	2
T ends 东	2
T ends 个月	-4
T ends 个村	2
T ends 主持	-3
T ends 举行	2
T ends 么办	2
T ends 么管	3
T ends 之三	3
T ends 之际	-3
T ends 九天	3
T ends 九成	-2
T ends 了	6
T ends 了算	3
T ends 争	4
T ends 事	-4
T ends 事”	3
T ends 二	3
T ends 五	-4
T ends 五年	-2
T ends 人”	-6
T ends 亿元	3
T ends 代人	2
T ends 件	-2
T ends 件事	2
T ends 价	-2
T ends 会	-2
T ends 会议	2
T ends 位	-4
T ends 作法	-2
T ends 侧记	-2
T ends 修	3
T ends 值	-2
T ends 儿	4
T ends 公告	2
T ends 公里	-2
T ends 关”	2
T ends 军	3
T ends 冠	3
T ends 冬天	-2
T ends 出	-5
T ends 击	-2
T ends 分	-3
T ends 分钟	-3
T ends 到	2
T ends 到底	2
T ends 剖析	-2
T ends 力	-2
T ends 办	2
T ends 务	-4
T ends 匠	-4
T ends 区	3
T ends 十	-4
T ends 十年	-3
T ends 千门	-4
T ends 半	-5
T ends 协议	4
T ends 单	4
T ends 卖	2
T ends 博士	2
T ends 卷	2
T ends 厂	-2
T ends 去	2
T ends 县	2
T ends 参与	-5
T ends 受益	-7
T ends 口	3
T ends 口述	-2
T ends 台	2
T ends 号	-3
T ends 司	-4
T ends 名	-4
T ends 名单	4
T ends 名字	2
T ends 后	2
T ends 吗	5
T ends 吗?	2
T ends 吨	3
T ends 听众	-4
T ends 启动	2
T ends 启示	-2
T ends 周	2
T ends 哪儿	2
T ends 哪里	2
T ends 回音	2
T ends 园	-2
T ends 图	-2
T ends 圆	3
T ends 圈	3
T ends 地	3
T ends 场	-2
T ends 场”	2
T ends 坐	3
T ends 块	-4
T ends 堂	-2
T ends 士	3
T ends 夕	-4
T ends 多	3
T ends 大	-3
T ends 头	2
T ends 夺冠	3
T ends 子”	3
T ends 字	2
T ends 学	2
T ends 学”	2
T ends 学生	2
T ends 安	-2
T ends 实	-2
T ends 审查	-2
T ends 家”	2
T ends 察	-3
T ends 小记	-3
T ends 少	2
T ends 局	2
T ends 展	4
T ends 山	2
T ends 岗	3
T ends 工	2
T ends 师	3
T ends 师”	2
T ends 幕	2
T ends 年	-2
T ends 底	4
T ends 度	3
T ends 开了	2
T ends 开通	4
T ends 强	4
T ends 强调	-3
T ends 态	-2
T ends 房	-2
T ends 房”	2
T ends 手记	-5
T ends 打烊	4
T ends 扳手	-4
T ends 报	-2
T ends 报告	-3
T ends 拜师	4
T ends 持	-3
T ends 接力	-2
T ends 提出	-3
T ends 揭晓	2
T ends 收	-2
T ends 故事	-7
T ends 教书	2
T ends 教室	2
T ends 数	-3
T ends 斤	-2
T ends 日	-2
T ends 日”	-3
T ends 时	-2
T ends 春”	-2
T ends 晓	2
T ends 月	-3
T ends 服务	-4
T ends 机	2
T ends 条	3
T ends 条”	-2
T ends 条街	-3
T ends 来信	-2
T ends 析	-2
T ends 果	3
T ends 查	-6
T ends 标	2
T ends 校	-3
T ends 案	-7
T ends 桌	-3
T ends 梦	-3
T ends 楼	-2
T ends 款	-3
T ends 步	-2
T ends 段	-4
T ends 水	4
T ends 汤面	3
T ends 汽笛	2
T ends 河	2
T ends 火灾	2
T ends 灯	3
T ends 烊	4
T ends 照	2
T ends 照片	-3
T ends 牌	3
T ends 牢	3
T ends 物	-2
T ends 球	2
T ends 琴	2
T ends 生	-4
T ends 生”	3
T ends 电话	-4
T ends 病	2
T ends 的	5
T ends 的人	2
T ends 的手	2
T ends 益	-7
T ends 盒	-2
T ends 石	-2
T ends 码	4
T ends 示	-3
T ends 礼	2
T ends 社	4
T ends 票	3
T ends 秋生	-2
T ends 种	-5
T ends 称	5
T ends 窗	-3
T ends 章	3
T ends 笛	2
T ends 答	2
T ends 答卷	2
T ends 答案	-6
T ends 算	4
T ends 管	3
T ends 篇	-2
T ends 米	3
T ends 索	-3
T ends 纪实	-2
T ends 绩	-3
T ends 网	-4
T ends 考	-2
T ends 考”	-3
T ends 节	-3
T ends 菜	-3
T ends 行	2
T ends 行”	2
T ends 行时	-2
T ends 街	2
T ends 要用	2
T ends 见	-2
T ends 见闻	-4
T ends 观察	-2
T ends 解	2
T ends 议	2
T ends 讯	-2
T ends 记	-2
T ends 记”	-2
T ends 讲话	-3
T ends 访	-2
T ends 证	-3
T ends 评	-2
T ends 识	-3
T ends 词	-3
T ends 话	-4
T ends 说	-4
T ends 课	-4
T ends 调	-3
T ends 调查	-6
T ends 责	-3
T ends 账”	-4
T ends 账本	-4
T ends 贵”	-5
T ends 贷”	3
T ends 走	2
T ends 路	4
T ends 路”	4
T ends 踪	-2
T ends 车	2
T ends 边	-3
T ends 过	4
T ends 远	4
T ends 述	-4
T ends 追踪	-2
T ends 通	3
T ends 通告	2
T ends 道	-3
T ends 里”	2
T ends 里来	-2
T ends 量”	3
T ends 钟	-2
T ends 钱	-3
T ends 铃”	2
T ends 链	2
T ends 长	-4
T ends 门	-2
T ends 问	-2
T ends 问答	3
T ends 问题	-3
T ends 间	-3
T ends 闻	-4
T ends 队”	3
T ends 际	-3
T ends 障	2
T ends 鞋	2
T ends 顶	2
T ends 风	3
T ends 龙	2
T function word	3
T lines 4	-6
T lines 5	-3
T long 0	-2
T long 1	-6
T long 2	-5
T long 4	4
T long 5	5
T long 6	4
T long 7	3
T long 8	-3
T long 9	-8
T meeting	-3
T parted 2	-3
T people	-9
T quote last	2
T series	-6
T suffix	-5
bb digits false false	3
bb digits true true	4
bb end bracket	3
bb end letter	5
bb gap 0	5
bb gap 1	3
bb indent 0	6
bb joins 0	2
bb joins 1	4
bb level none	6
bb longer 4	3
bb longer 5	2
bb parted false false	3
bb parted true true	3
kk digits false false	-2
kk digits false true	-2
kk digits true false	-2
kk end letter	-2
kk end quote	-2
kk first “	-3
kk first 一	-6
kk first 不	3
kk first 先	-2
kk first 全	-2
kk first 十	3
kk first 国	-2
kk first 在	2
kk first 群	2
kk first 老	-2
kk gap 0	-2
kk gap 1	-2
kk indent 0	-2
kk joins 1	-2
kk joins 2	-4
kk joins 3	-3
kk last ”	-2
kk last 上	-2
kk last 人	2
kk last 会	-2
kk last 天	2
kk last 官	3
kk last 层	3
kk last 村	3
kk last 议	-3
kk level none	-2
kk level same	-2
kk long 1 1	2
kk long 1 3	2
kk long 2 2	3
kk long 2 4	-3
kk long 3 1	4
kk long 3 2	-3
kk long 3 3	-4
kk long 3 4	-3
kk long 3 5	-2
kk long 4 1	-2
kk long 4 2	-3
kk long 4 3	-2
kk long 4 4	-4
kk long 4 6	-2
kk long 5 1	-2
kk long 5 2	2
kk long 5 3	3
kk long 5 4	3
kk long 5 5	-2
kk long 6 3	-2
kk long 6 4	-5
kk long 7 3	-2
kk long 7 4	-2
kk long 7 5	-2
kk longer 0	-5
kk longer 3	-2
kk longer 4	2
kk longer 7	-2
kk longer 8	-3
kk longer 9	-2
kk parted false true	-2
kk parted true false	-2
kt digits false true	-2
kt digits true true	-2
kt end bracket	5
kt end comma	4
kt end digit	4
kt end spoken	-2
kt first (	-3
kt first 0	-3
kt first 1	2
kt first 2	3
kt first 3	-4
kt first 8	2
kt first —	-4
kt first “	3
kt first ⸺	-5
kt first 七	-2
kt first 上	2
kt first 业	4
kt first 两	-4
kt first 为	5
kt first 乡	3
kt first 人	2
kt first 今	6
kt first 仔	2
kt first 以	3
kt first 会	2
kt first 便	2
kt first 信	2
kt first 修	-2
kt first 停	2
kt first 儿	-2
kt first 八	4
kt first 六	3
kt first 共	-2
kt first 农	2
kt first 别	4
kt first 十	-2
kt first 千	2
kt first 卖	-3
kt first 南	4
kt first 县	2
kt first 合	-3
kt first 同	4
kt first 向	-2
kt first 四	3
kt first 国	5
kt first 夜	3
kt first 大	2
kt first 头	-2
kt first 好	2
kt first 守	4
kt first 安	-2
kt first 家	-2
kt first 对	2
kt first 小	7
kt first 州	-4
kt first 市	2
kt first 我	4
kt first 打	-2
kt first 把	4
kt first 拧	3
kt first 换	-3
kt first 收	-3
kt first 无	2
kt first 有	-4
kt first 木	3
kt first 来	-2
kt first 校	2
kt first 每	-2
kt first 消	-5
kt first 灯	3
kt first 热	3
kt first 焊	3
kt first 白	2
kt first 省	4
kt first 石	3
kt first 秋	2
kt first 稻	3
kt first 给	3
kt first 网	-4
kt first 群	2
kt first 苹	3
kt first 药	-4
kt first 补	-3
kt first 西	2
kt first 计	-2
kt first 让	3
kt first 记	-4
kt first 访	-4
kt first 路	3
kt first 车	3
kt first 这	3
kt first 退	-3
kt first 那	5
kt first 采	3
kt first 钢	2
kt first 青	-4
kt first 首	-7
kt first 马	3
kt gap 1	4
kt indent 1	-2
kt joins 0	2
kt joins 3	-2
kt joins 4	-6
kt last %	-3
kt last )	3
kt last ,	3
kt last 3	2
kt last ]	2
kt last 】	2
kt last 下	2
kt last 么	2
kt last 书	2
kt last 了	-5
kt last 争	-3
kt last 事	5
kt last 会	3
kt last 例	2
kt last 儿	2
kt last 元	-2
kt last 出	3
kt last 击	3
kt last 刊	3
kt last 到	-2
kt last 前	2
kt last 办	-2
kt last 动	2
kt last 医	2
kt last 十	-3
kt last 半	2
kt last 单	-2
kt last 卷	4
kt last 县	2
kt last 口	-3
kt last 后	2
kt last 吗	-2
kt last 吨	-2
kt last 告	3
kt last 园	2
kt last 场	6
kt last 堂	3
kt last 士	-2
kt last 声	2
kt last 处	2
kt last 复	2
kt last 头	-3
kt last 字	-3
kt last 学	-3
kt last 家	5
kt last 察	2
kt last 少	-3
kt last 岗	-3
kt last 工	-3
kt last 布	2
kt last 师	3
kt last 幕	2
kt last 年	-2
kt last 度	-4
kt last 开	3
kt last 心	3
kt last 息	3
kt last 成	-2
kt last 户	-2
kt last 房	3
kt last 手	2
kt last 报	3
kt last 控	-2
kt last 日	2
kt last 有	-2
kt last 村	-4
kt last 条	2
kt last 析	2
kt last 查	3
kt last 标	-2
kt last 样	2
kt last 案	3
kt last 桌	2
kt last 桥	-2
kt last 榜	2
kt last 歌	3
kt last 民	3
kt last 河	2
kt last 波	2
kt last 派	2
kt last 点	4
kt last 热	2
kt last 牌	-2
kt last 理	-2
kt last 琴	-2
kt last 生	-3
kt last 看	2
kt last 真	3
kt last 示	3
kt last 票	-3
kt last 笔	3
kt last 管	-2
kt last 篇	4
kt last 米	-3
kt last 约	2
kt last 绿	2
kt last 者	2
kt last 至	2
kt last 节	3
kt last 行	2
kt last 街	-5
kt last 议	3
kt last 讯	4
kt last 记	2
kt last 论	2
kt last 访	3
kt last 证	3
kt last 评	4
kt last 说	2
kt last 调	5
kt last 账	2
kt last 资	-2
kt last 赛	3
kt last 走	-3
kt last 起	2
kt last 路	-2
kt last 踪	2
kt last 车	-2
kt last 轮	3
kt last 远	-3
kt last 递	2
kt last 通	-2
kt last 醒	3
kt last 钱	-2
kt last 间	3
kt last 闻	4
kt last 队	-2
kt last 院	4
kt last 面	4
kt last 鞋	-3
kt last 页	3
kt last 题	-2
kt last 高	-5
kt level above	-10
kt level below	12
kt level higher	10
kt level lower	-8
kt level same	-5
kt long 0 0	-4
kt long 0 1	4
kt long 0 2	8
kt long 0 3	4
kt long 0 4	3
kt long 1 0	4
kt long 1 3	2
kt long 1 4	2
kt long 1 5	5
kt long 1 6	6
kt long 1 7	3
kt long 1 8	3
kt long 1 9	2
kt long 2 1	-5
kt long 2 2	-6
kt long 2 3	5
kt long 2 5	2
kt long 2 7	-2
kt long 2 8	3
kt long 2 9	4
kt long 3 1	-3
kt long 3 6	3
kt long 3 7	-5
kt long 4 1	4
kt long 4 6	-3
kt long 4 8	-2
kt long 4 9	-2
kt long 5 0	-3
kt long 5 1	3
kt long 5 2	-2
kt long 5 4	2
kt long 5 5	2
kt long 5 7	-3
kt long 5 9	-2
kt long 6 1	4
kt long 6 2	-2
kt long 6 5	2
kt long 6 8	-3
kt long 7 2	2
kt long 7 3	2
kt long 8 3	2
kt long 8 4	2
kt long 8 6	2
kt long 8 7	-2
kt long 9 5	2
kt longer 0	4
kt longer 2	-2
kt longer 4	-2
kt longer 8	2
kt longer 9	3
kt parted false true	3
kt parted true false	2
kt parted true true	2
of 2 falsefalsefalse	5
of 3 falsefalsefalse	5
of 3 falsetruefalse	-2
of 3 truefalsefalse	-3
of 3 truefalsetrue	2
of 3 truetruefalse	2
of 4 falsefalsetrue	-2
of 4 falsetruefalse	-3
of 4 truetruefalse	-3
of 4 truetruetrue	3
of 5 falsefalsetrue	-3
of 5 falsetruetrue	-2
of 5 truefalsetrue	2
of 5 truetruefalse	-3
of 5 truetruetrue	2
of 6 falsetruetrue	-2
of 6 truefalsetrue	3
of 6 truetruefalse	-2
pattern 0101	5
pattern 0102	5
pattern 0112	3
pattern 0130	-4
pattern 0140	-3
pattern 0201	-2
pattern 0202	-3
pattern 0220	-3
pattern 0310	3
pattern 0320	-3
pattern 0410	-2
pattern 1110	2
pattern 1111	2
pattern 1140	3
pattern 1200	2
pattern 1210	3
pattern 1220	-2
pattern 1230	2
pattern 1310	-3
pattern 1320	-3
pattern 1400	-4
pattern 1410	-4
pattern 2100	-3
pattern 2110	-2
pattern 2120	3
pattern 2200	-3
pattern 2210	5
pattern 2220	4
pattern 2300	-3
pattern 2310	-2
pattern 3100	-3
pattern 3200	2
sb digits false true	4
sb digits true true	-2
sb end bracket	-2
sb end letter	3
sb gap 0	2
sb indent 0	2
sb joins 0	2
sb level none	3
sb longer 7	2
sb longer 8	3
sb parted true true	2
ss digits false false	-2
ss end call	-4
ss first 2	-3
ss first “	-5
ss first ⸺	-3
ss first 专	2
ss first 今	-2
ss first 全	-2
ss first 农	-2
ss first 十	-2
ss first 原	-2
ss first 县	-2
ss first 市	-3
ss first 最	-3
ss first 来	-3
ss first 法	-3
ss first 老	-2
ss first 计	3
ss first 记	-2
ss first 限	3
ss first 首	2
ss gap 1	-2
ss joins 0	-6
ss joins 3	-2
ss last ?	-4
ss last 一	-3
ss last 万	-2
ss last 上	-2
ss last 了	-4
ss last 元	4
ss last 利	3
ss last 半	-2
ss last 卷	-3
ss last 名	2
ss last 吨	2
ss last 天	-2
ss last 头	-2
ss last 子	2
ss last 年	-2
ss last 成	4
ss last 有	2
ss last 生	3
ss last 议	-2
ss last 钱	4
ss last 长	2
ss last 间	2
ss last 风	-3
ss long 1 4	-2
ss long 1 6	-4
ss long 1 7	-2
ss long 2 3	-7
ss long 2 4	-5
ss long 2 5	-3
ss long 2 7	-2
ss long 2 8	-2
ss long 3 1	4
ss long 3 4	-2
ss long 3 5	-2
ss long 3 6	-6
ss long 3 7	-4
ss long 3 8	-2
ss long 4 2	-3
ss long 4 3	-2
ss long 4 4	2
ss long 4 6	4
ss long 4 7	2
ss long 4 8	-3
ss long 4 9	-2
ss long 5 3	-2
ss long 5 6	-3
ss long 5 8	3
ss long 5 9	2
ss long 6 4	2
ss long 6 5	2
ss long 6 6	4
ss long 6 7	-3
ss long 6 8	-3
ss long 7 3	-2
ss long 7 4	-2
ss long 7 6	2
ss longer 0	-3
ss longer 3	2
ss longer 4	2
ss longer 5	2
ss longer 6	-2
ss longer 7	-2
ss longer 8	-2
ss longer 9	-5
ss parted false true	-4
tb digits false false	5
tb digits false true	3
tb end letter	4
tb gap 1	6
tb indent 0	3
tb indent 1	5
tb joins 1	4
tb joins 2	3
tb last 单	2
tb level above	2
tb level none	4
tb long 4 5	2
tb longer 2	3
tb longer 4	-2
tb longer 6	2
tb longer 9	5
tb parted false false	6
tb parted false true	4
tb parted true true	-3
ts digits true true	3
ts end bracket	-2
ts end colon	-3
ts end comma	-2
ts end spoken	3
ts first (	4
ts first 3	-3
ts first 6	2
ts first 8	-3
ts first 9	-3
ts first —	5
ts first ⸺	7
ts first 一	2
ts first 七	2
ts first 三	2
ts first 上	3
ts first 下	-3
ts first 业	-4
ts first 为	-5
ts first 二	4
ts first 今	-2
ts first 他	-2
ts first 企	4
ts first 修	-2
ts first 公	-2
ts first 六	-4
ts first 共	2
ts first 关	3
ts first 写	2
ts first 别	-3
ts first 卖	-3
ts first 南	-3
ts first 原	2
ts first 县	-2
ts first 双	2
ts first 听	3
ts first 四	-6
ts first 国	-2
ts first 在	-3
ts first 城	3
ts first 头	-4
ts first 好	-3
ts first 学	-3
ts first 守	-2
ts first 安	2
ts first 小	-4
ts first 少	-2
ts first 年	2
ts first 我	-4
ts first 打	-2
ts first 把	-4
ts first 护	2
ts first 拧	-3
ts first 政	2
ts first 是	-4
ts first 最	3
ts first 有	2
ts first 本	3
ts first 机	-4
ts first 村	2
ts first 来	2
ts first 楼	-4
ts first 每	2
ts first 毕	2
ts first 没	2
ts first 海	2
ts first 消	2
ts first 清	2
ts first 灯	-3
ts first 白	3
ts first 百	2
ts first 社	3
ts first 稻	-2
ts first 第	-4
ts first 答	2
ts first 老	-2
ts first 药	2
ts first 补	2
ts first 计	-4
ts first 让	-5
ts first 记	7
ts first 访	5
ts first 这	-3
ts first 重	-2
ts first 防	-2
ts first 限	-3
ts first 青	5
ts first 首	4
ts first 马	2
ts first 高	-3
ts first 魏	2
ts gap 1	2
ts indent 1	-3
ts joins 2	-3
ts joins 4	2
ts last )	-2
ts last ,	-2
ts last :	-3
ts last 一	2
ts last 三	3
ts last 上	-2
ts last 下	-4
ts last 个	2
ts last 乡	-2
ts last 书	2
ts last 了	3
ts last 争	4
ts last 事	-3
ts last 人	-2
ts last 会	-3
ts last 作	-2
ts last 写	2
ts last 出	-5
ts last 击	-2
ts last 利	-2
ts last 十	-4
ts last 单	2
ts last 去	2
ts last 口	3
ts last 台	3
ts last 名	-3
ts last 后	2
ts last 吗	3
ts last 吨	3
ts last 园	-2
ts last 圈	2
ts last 地	3
ts last 场	-2
ts last 堂	-3
ts last 士	3
ts last 多	3
ts last 大	-4
ts last 头	2
ts last 子	3
ts last 学	4
ts last 少	3
ts last 局	3
ts last 层	-2
ts last 山	2
ts last 岗	4
ts last 工	2
ts last 师	3
ts last 年	-2
ts last 房	-2
ts last 报	-2
ts last 放	2
ts last 数	-3
ts last 文	2
ts last 晓	3
ts last 标	2
ts last 桌	-2
ts last 桥	2
ts last 歌	-2
ts last 民	-2
ts last 水	2
ts last 河	2
ts last 牌	2
ts last 琴	2
ts last 生	-4
ts last 着	2
ts last 票	3
ts last 窗	-3
ts last 答	2
ts last 管	2
ts last 米	5
ts last 约	-2
ts last 绿	-2
ts last 网	-2
ts last 讯	-2
ts last 记	2
ts last 论	-2
ts last 证	-4
ts last 评	-2
ts last 话	-4
ts last 说	-4
ts last 课	-2
ts last 调	-4
ts last 资	-2
ts last 走	3
ts last 起	-2
ts last 踪	-2
ts last 车	3
ts last 远	3
ts last 通	4
ts last 道	-2
ts last 钱	-2
ts last 长	-2
ts last 间	-2
ts last 闻	-2
ts last 面	2
ts last 题	-2
ts level above	12
ts level below	-9
ts level higher	-7
ts level lower	10
ts level same	-4
ts long 0 0	-2
ts long 0 2	-4
ts long 0 3	-3
ts long 0 5	-4
ts long 0 6	2
ts long 1 0	-2
ts long 1 1	-8
ts long 1 2	-6
ts long 1 3	-2
ts long 1 4	-3
ts long 1 5	-5
ts long 1 6	-2
ts long 1 8	-3
ts long 1 9	-2
ts long 2 2	-4
ts long 2 3	-8
ts long 2 4	-2
ts long 2 5	3
ts long 2 6	3
ts long 2 7	4
ts long 3 1	-6
ts long 3 2	-8
ts long 3 3	-4
ts long 3 6	2
ts long 3 7	7
ts long 3 8	3
ts long 4 1	-6
ts long 4 2	-5
ts long 4 5	3
ts long 4 6	4
ts long 4 7	2
ts long 4 8	5
ts long 4 9	2
ts long 5 0	-4
ts long 5 1	-4
ts long 5 6	4
ts long 5 7	4
ts long 6 2	-3
ts long 6 3	2
ts long 6 4	2
ts long 6 8	6
ts long 7 2	2
ts long 7 3	3
ts long 7 4	2
ts long 7 5	3
ts long 7 6	3
ts long 7 7	3
ts long 8 2	2
ts long 8 5	2
ts long 8 7	3
ts longer 2	-2
ts longer 3	-2
ts longer 4	-2
ts longer 5	-3
ts longer 6	-2
ts longer 7	2
ts longer 8	3
ts longer 9	3
ts parted false true	2
tt digits false true	-2
tt digits true false	-2
tt digits true true	-4
tt end bracket	-5
tt end comma	-2
tt end digit	-3
tt first (	-2
tt first 0	3
tt first 3	4
tt first 6	-4
tt first 8	-2
tt first 9	2
tt first —	-4
tt first ⸺	-4
tt first 一	-2
tt first 三	-3
tt first 上	-3
tt first 下	2
tt first 不	-2
tt first 专	-5
tt first 两	4
tt first 九	2
tt first 乡	-3
tt first 二	-3
tt first 京	-2
tt first 今	-3
tt first 从	2
tt first 他	2
tt first 企	-3
tt first 住	2
tt first 便	-2
tt first 八	-7
tt first 公	2
tt first 共	-3
tt first 关	-3
tt first 写	-3
tt first 卖	4
tt first 去	-2
tt first 合	2
tt first 同	-3
tt first 向	3
tt first 听	-3
tt first 四	2
tt first 国	-2
tt first 城	-2
tt first 夜	-3
tt first 大	-4
tt first 头	4
tt first 学	3
tt first 守	-2
tt first 安	-3
tt first 家	2
tt first 小	-5
tt first 少	2
tt first 州	3
tt first 工	-5
tt first 市	-4
tt first 平	-2
tt first 打	3
tt first 拧	-2
tt first 新	-3
tt first 春	2
tt first 是	4
tt first 最	-2
tt first 有	3
tt first 木	-2
tt first 本	-5
tt first 村	-3
tt first 每	-2
tt first 没	-4
tt first 海	-2
tt first 消	3
tt first 清	-2
tt first 灯	-2
tt first 热	-3
tt first 焊	-3
tt first 白	-5
tt first 百	-2
tt first 省	-4
tt first 看	-2
tt first 石	-2
tt first 研	2
tt first 社	-4
tt first 秋	-2
tt first 答	-2
tt first 给	-2
tt first 网	4
tt first 群	-3
tt first 茶	2
tt first 药	3
tt first 补	2
tt first 记	-6
tt first 访	-2
tt first 谁	-2
tt first 路	-2
tt first 车	-3
tt first 退	2
tt first 那	-4
tt first 采	-2
tt first 金	-2
tt first 钢	-2
tt first 防	3
tt first 雪	2
tt first 青	-2
tt first 马	-2
tt first 高	4
tt first 魏	-2
tt gap 1	-7
tt joins 1	-3
tt joins 2	2
tt joins 3	3
tt joins 4	3
tt last %	2
tt last )	-4
tt last ,	-2
tt last 3	-2
tt last :	2
tt last ]	-2
tt last 】	-2
tt last 上	3
tt last 下	2
tt last 业	2
tt last 东	-2
tt last 么	-2
tt last 书	-4
tt last 争	-3
tt last 事	-6
tt last 会	-2
tt last 例	-2
tt last 信	-2
tt last 元	-2
tt last 写	-3
tt last 刊	-2
tt last 利	-2
tt last 前	-2
tt last 动	-2
tt last 十	3
tt last 半	-2
tt last 单	-2
tt last 卷	-3
tt last 厂	2
tt last 县	-2
tt last 台	-3
tt last 后	-3
tt last 吨	-3
tt last 告	-4
tt last 圈	-3
tt last 地	-3
tt last 场	-3
tt last 声	-3
tt last 处	-2
tt last 复	-3
tt last 多	-2
tt last 天	-2
tt last 子	-4
tt last 字	2
tt last 官	-3
tt last 定	2
tt last 家	-4
tt last 察	-2
tt last 少	2
tt last 局	-2
tt last 层	-3
tt last 岗	-3
tt last 布	-2
tt last 师	-6
tt last 幕	-6
tt last 年	3
tt last 度	4
tt last 庭	-2
tt last 开	-3
tt last 心	-3
tt last 息	-3
tt last 成	-2
tt last 战	-2
tt last 户	2
tt last 报	-2
tt last 控	2
tt last 数	2
tt last 文	-3
tt last 日	-3
tt last 时	-2
tt last 晓	-2
tt last 有	-2
tt last 条	-3
tt last 板	2
tt last 析	-2
tt last 查	-2
tt last 样	-3
tt last 桌	-2
tt last 桥	-3
tt last 榜	-2
tt last 次	-3
tt last 河	-3
tt last 法	-2
tt last 派	-2
tt last 点	-2
tt last 热	-2
tt last 理	2
tt last 生	3
tt last 登	-4
tt last 看	-2
tt last 真	-2
tt last 示	-3
tt last 窗	3
tt last 站	-2
tt last 笔	-2
tt last 答	-2
tt last 篇	-3
tt last 米	-3
tt last 网	2
tt last 节	-3
tt last 行	-2
tt last 街	2
tt last 见	2
tt last 讯	-2
tt last 记	-3
tt last 访	-2
tt last 证	2
tt last 评	-2
tt last 话	5
tt last 调	-3
tt last 谈	-2
tt last 账	-2
tt last 资	3
tt last 赛	-2
tt last 路	2
tt last 踪	-3
tt last 轮	-2
tt last 通	-2
tt last 醒	-2
tt last 量	2
tt last 问	2
tt last 间	-4
tt last 闻	-3
tt last 队	3
tt last 院	-2
tt last 面	-4
tt last 题	2
tt last 高	3
tt level above	-6
tt level below	-7
tt level higher	-7
tt level lower	-5
tt level same	8
tt long 0 0	4
tt long 0 1	-4
tt long 0 2	-6
tt long 0 3	-3
tt long 0 4	-5
tt long 0 6	-4
tt long 1 0	-3
tt long 1 1	4
tt long 1 2	3
tt long 1 3	-2
tt long 1 6	-5
tt long 1 7	-3
tt long 2 1	5
tt long 2 2	4
tt long 2 3	3
tt long 2 4	4
tt long 2 5	-7
tt long 2 6	-4
tt long 2 7	-4
tt long 2 8	-2
tt long 2 9	-2
tt long 3 1	2
tt long 3 2	4
tt long 3 3	4
tt long 3 6	-4
tt long 3 7	-5
tt long 3 8	-2
tt long 4 1	2
tt long 4 2	6
tt long 4 3	2
tt long 4 5	-3
tt long 4 6	-4
tt long 4 7	-6
tt long 4 8	-3
tt long 5 0	5
tt long 5 4	-6
tt long 5 5	-2
tt long 5 6	-7
tt long 5 8	-4
tt long 5 9	-2
tt long 6 1	-3
tt long 6 2	4
tt long 6 4	-5
tt long 6 5	-3
tt long 6 6	-4
tt long 6 8	-2
tt long 7 2	-2
tt long 7 3	-4
tt long 7 4	-5
tt long 7 5	-4
tt long 7 6	-5
tt long 7 7	-4
tt long 8 2	-2
tt long 8 4	-2
tt long 8 5	-2
tt long 8 6	-2
tt long 8 7	-2
tt longer 2	3
tt longer 5	2
tt longer 8	-5
tt longer 9	-8
tt parted false true	-6
tt parted true false	-3
tt parted true true	-4`
