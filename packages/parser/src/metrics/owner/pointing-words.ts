import { cue } from './cue.js'

/** 该公司, 我院, 全校: a word that points back and the class of what it points to; 全会, 本部 and 我行 are words of their own. */
export const POINTER = cue(
  'pointer',
  /(?!全[会局部场社行]|本[部行会]|我[会行部])(?:该|我|本|全|这[家所个座])(公司|企业|集团|支行|分行|银行|学校|学院|大学|医院|法院|检察院|研究[院所]|中心|合作社|联社|协会|学会|商会|联合会|基金会|园区|开发区|高新区|管委会|[县市区]局|支队|大队|俱乐部|项目部|[局厅院校所社厂矿站队段馆部团店区场办委会署关行](?![\u4e00-\u9fff]?(?:面|局|性|业)|分|署|会|员|工作|活动|门|长|级))/g,
  ['该公司投入', '我院收治', '全校师生', '这家企业', '本社养虾', '这所学校'],
  ['公司投入', '该局面', '全省', '我们', '本月', '全会', '全局', '本部', '我行', '全社'],
)
/** When it was, said before what a clause is about: 去年|协会办了培训班16期. */
export const LEAD = cue(
  'lead',
  /目前|如今|现在|同时|此外|其中|去年|今年|当年|当天|随后|据/y,
  ['目前协会', '去年', '据该厂'],
  ['协会去年', '前年', ',目前'],
)
/** What a class word goes on as in another word: 公司化, 中心城区; 学校食堂 is still the school's. */
export const OTHER_WORD = cue(
  'other-word',
  /^(?:化|制|家|城区|小学|思想|线|法|史|债|级|类|型|们|间|联)/,
  ['化改革', '城区', '小学生', '家', '们', '类企业'],
  ['食堂', '去年', '投入', '的学生'],
)
