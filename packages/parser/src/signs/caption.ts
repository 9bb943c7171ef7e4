import type { Sign } from './sign.js'

/** A line that says it belongs to a picture; whether it is a caption, the division decides. */
export const caption: Sign = {
  id: 'caption',
  read: ({ text }) => (PICTURE.test(text) || IN_PICTURE.test(text.slice(0, 120)) ? true : null),
  examples: [
    '图为果农在防雹网下疏果。',
    '▲白领在食堂取餐。',
    '图①：白领在食堂取餐。',
    '上图：村民在田间收花生。',
    '左图为新桥。',
  ],
  counterExamples: ['图书车开进牧场', '上图书馆去', '图的是什么', '图强之路'],
}
const PICTURE =
  /^[(【]?(?:[上下左右大小题主本]?图(?:为|\d{1,2}[:、,]?(?=\D)|[:：]|[(（][^()]{1,6}[)）])|[上下左右](?:左|右)?图[:为]|[▲△▼←→↑↓](?=.{6})|图片(?:说明|故事)?[:为])/
const IN_PICTURE = /。图为|。这是.{2,20}拍摄的/
