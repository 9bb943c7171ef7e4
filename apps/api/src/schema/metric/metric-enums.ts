import { builder } from '../builder.js'

export const Dimension = builder.enumType('Dimension', {
  description:
    'What kind of quantity a unit measures. Values of one dimension can be compared once normalized.',
  values: {
    COUNT: { value: 'count', description: 'Things counted: 家, 个, 人, 项.' },
    MONEY: { value: 'money', description: 'Sums of money: 元, 美元.' },
    RATIO: { value: 'ratio', description: 'Parts of a whole: %, 成, 倍.' },
    AREA: { value: 'area', description: '平方米, 亩, 公顷.' },
    LENGTH: { value: 'length', description: '米, 公里.' },
    MASS: { value: 'mass', description: '吨, 公斤.' },
    VOLUME: { value: 'volume', description: '立方米, 升.' },
    DURATION: { value: 'duration', description: 'How long: 年, 天, 小时.' },
    AGE: { value: 'age', description: 'How old: 岁.' },
    FREQUENCY: { value: 'frequency', description: 'How often: 次, 场.' },
    RANK: { value: 'rank', description: 'A place in an order: 第3位.' },
    SPEED: { value: 'speed', description: '公里/小时.' },
    ENERGY: { value: 'energy', description: '千瓦时, 焦耳.' },
    POWER: { value: 'power', description: '千瓦.' },
    DATA: { value: 'data', description: 'Bytes and bits.' },
    TEMPERATURE: { value: 'temperature', description: '℃.' },
    RATE: { value: 'rate', description: 'One quantity for each of another: 元/吨.' },
    OTHER: { value: 'other', description: 'Any other unit.' },
  } as const,
})

export const Qualifier = builder.enumType('Qualifier', {
  description: 'How exactly the page states a value.',
  values: {
    EXACT: { value: 'exact', description: 'The value itself.' },
    APPROX: { value: 'approx', description: 'About the value: 约, 左右.' },
    AT_LEAST: { value: 'atLeast', description: 'The value or more: 余, 超, 以上.' },
    AT_MOST: { value: 'atMost', description: 'The value or less: 不足, 以内.' },
    NEARLY: { value: 'nearly', description: 'A little less: 近.' },
  } as const,
})

export const Change = builder.enumType('Change', {
  description: 'Whether the figure states a movement.',
  values: {
    INCREASE: { value: 'increase', description: 'It grew by or to this.' },
    DECREASE: { value: 'decrease', description: 'It fell by or to this.' },
  } as const,
})
