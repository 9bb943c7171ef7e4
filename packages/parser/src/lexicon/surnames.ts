/**
 * Family names: single ones about as common as the Ministry of Public Security counts them, and double ones. Source: written
 * down for this project, 2026. Purpose: to tell names in bylines and captions; one string for each group, each name once.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于余蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关焦左柳甘祝包宁尚符舒阮纪柯梅童凌毕单裴霍涂成苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由溪慧翁洪丘习逄郦仉眭昌粘刀雒綦蒯郗璩褟禤揣佴厍濮汝仰籍苍贡暨訾郯隗竺益桓汲溥'
const DOUBLE =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 端木 南宫 轩辕 长孙 宇文 百里 独孤 呼延 澹台 闻人 西门 单于 淳于 濮阳 鲜于 太史 申屠 仲孙 钟离 赫连 拓跋 万俟 公冶 宗政 闾丘 司空 纳兰'

const SURNAMES = new Set([...SINGLE, ...DOUBLE.split(' ')])

/** Length of the family name that `text` starts with; 0 where it starts with none. */
export function surnameLength(text: string): number {
  if (SURNAMES.has(text.slice(0, 2))) return 2
  return SURNAMES.has(text.slice(0, 1)) ? 1 : 0
}

/** Names from here on are rarer than one in a thousand. */
const RARE_FROM = 150

/** Whether few people bear the single family name that `text` starts with: 米, 阿. */
export function startsRare(text: string): boolean {
  return !SURNAMES.has(text.slice(0, 2)) && SINGLE.indexOf(text.slice(0, 1)) >= RARE_FROM
}
