import { expect, it } from 'vitest'
import { DATELINE } from '../../src/pdf/geometry/continuity.js'

it.each([
  '本报讯（记者 柳青）',
  '新华社北京5月6日电',
  '中新社江州4月10日电',
  '【本报讯】',
  '河北日报讯（记者 罗帆）',
])('takes the beginning of a line for a dateline: %s', (line) => expect(DATELINE.test(line)).toBe(true))

it.each(['记者从水利局获悉，', '新华社区开放日', '供电所连夜抢修', '中新社区开放日'])(
  'takes no other for one: %s',
  (line) => expect(DATELINE.test(line)).toBe(false),
)
