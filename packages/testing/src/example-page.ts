import { type PdfLine, smallPdf } from './small-pdf.js'

/** Body type: its size, the characters of a line, from line to line, and the left edges of the three columns. */
const [BODY, CHARACTERS, LEADING] = [8, 13, 12]
const COLUMNS = [30, 148, 266] as const

interface Story {
  readonly y: number
  readonly kicker?: string
  readonly title: string
  readonly size: number
  readonly paragraphs: readonly string[]
}

const STORIES: readonly Story[] = [
  {
    y: 40,
    kicker: '一季度工业经济开门红',
    title: '青河高新区新增企业126家',
    size: 26,
    paragraphs: [
      '本报讯（记者 方远）记者昨日从青河高新区管委会获悉，今年一季度，青河高新区新增企业126家，其中高新技术企业18家，同比增长12.5%；完成工业产值36.7亿元，同比增长9.8%。',
      '青河县财政局向云石新材料有限公司等23家企业发放技改补贴1860万元，其中云石新材料有限公司获得320万元，是补贴最多的一家。',
      '“这笔钱全部用于设备更新。”云石新材料有限公司总经理何敏说，公司新上的两条生产线预计年底投产，可新增就业岗位240个。',
      '截至3月底，青河高新区入驻企业达到1482家，从业人员4.6万人。管委会负责人表示，二季度还将开工项目31个，总投资52.4亿元。',
    ],
  },
  {
    y: 330,
    title: '农商银行为春耕备足贷款',
    size: 20,
    paragraphs: [
      '本报讯（记者 田禾）连日来，青河农商银行工作人员走进田间地头办理春耕贷款。截至4月2日，该行今年已发放春耕贷款2.3亿元，惠及农户6100多户。',
      '在柳林镇，种粮大户周建国拿到了30万元贷款。他今年流转土地860亩，比去年多种了200亩。“手续两天就办完了。”周建国说。',
      '据青河县农业农村局统计，全县今年计划春播粮食48.5万亩，目前农资到位率超过九成。',
    ],
  },
]

/** A small newspaper page of our own making: two articles under a masthead, three columns of type. */
export function examplePage(): Buffer {
  return smallPdf([
    [
      { text: '青河日报 2024年4月3日 星期三 第2版', x: 30, y: 16, size: 9 },
      ...STORIES.flatMap((story) => linesOf(story)),
    ],
  ])
}

function linesOf({ y, kicker, title, size, paragraphs }: Story): PdfLine[] {
  const body = paragraphs.flatMap((paragraph) => wrapped(`　　${paragraph}`))
  const height = Math.ceil(body.length / COLUMNS.length)
  const headed = y + (kicker ? 16 : 0)
  const top = headed + size + 14
  return [
    ...(kicker ? [{ text: kicker, x: 30, y, size: 11 }] : []),
    { text: title, x: 30, y: headed, size },
    ...body.map((text, index) => ({
      text,
      x: COLUMNS[Math.floor(index / height)] as number,
      y: top + (index % height) * LEADING,
      size: BODY,
    })),
  ]
}

/** Neither breaks a number nor begins a line with a stop. */
function wrapped(paragraph: string): string[] {
  const lines = ['']
  for (const [piece] of paragraph.matchAll(/(?:[\d.]+%?|.)[，。；”]*/gu)) {
    const line = lines.at(-1) as string
    if (line.length + piece.length <= CHARACTERS) lines[lines.length - 1] = line + piece
    else lines.push(piece)
  }
  return lines
}
