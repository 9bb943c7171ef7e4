import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'

eachEngine('counting', (engine) => {
  let api: Api
  beforeAll(async () => {
    api = await engine.start({ documents: corpus })
  })

  const refused = async (query: string): Promise<unknown> => {
    const { errors } = await api.send(query)
    return errors?.map(({ extensions: { code, argument } }) => ({ code, argument }))
  }

  describe('metricStatistics', () => {
    const FIGURES = 'keys { group value } unit count sum min max average median'

    it('gives exact figures of each unit', async () => {
      const { data } = await api.send(
        `{ metricStatistics(groupBy: [UNIT], first: 2, where: { unit: { in: ["家", "元"] } }) { ${FIGURES} } }`,
      )
      expect(data.metricStatistics).toEqual([
        {
          keys: [{ group: 'UNIT', value: '元' }],
          unit: '元',
          count: 4,
          sum: '36698200000',
          min: '200000',
          max: '36570000000',
          average: '9174550000',
          median: '64000000',
        },
        {
          keys: [{ group: 'UNIT', value: '家' }],
          unit: '家',
          count: 4,
          sum: '4350',
          min: '96',
          max: '2658',
          average: '1087.5',
          median: '798',
        },
      ])
    })

    it('never adds up two units, whatever it is grouped by', async () => {
      const { data } = await api.send(
        '{ metricStatistics(groupBy: [DIMENSION]) { keys { value } unit count } }',
      )
      const counts = data.metricStatistics.filter(
        ({ keys }: { keys: { value: string }[] }) => keys[0]?.value === 'COUNT',
      )
      expect(counts.map(({ unit, count }: { unit: string; count: number }) => [unit, count])).toEqual([
        ['家', 4],
        ['个', 1],
        ['人', 1],
      ])
    })

    it('groups by two things, with the organization itself at hand', async () => {
      const { data } = await api.send(`{ metricStatistics(
        groupBy: [ORGANIZATION, MONTH], where: { unit: { equals: "元" } }
      ) { keys { group value organization { id name } } sum } }`)
      const rows = data.metricStatistics.map(
        ({
          keys,
          sum,
        }: {
          keys: { value: string; organization: { id: string; name: string } }[]
          sum: string
        }) => {
          expect(keys[0]?.value).toBe(keys[0]?.organization.id)
          return [keys[0]?.organization.name, keys[1]?.value, sum]
        },
      )
      expect(rows[0]).toEqual(['河北沃润达金属包装有限公司', '2024-03', '8200000'])
      expect(rows.slice(1).sort()).toEqual([
        ['河北鑫海化工集团', '2024-03', '120000000'],
        ['清远高新区', '2024-05', '36570000000'],
      ])
    })

    it('has a group without a key for metrics that have none', async () => {
      const { data } = await api.send(
        '{ metricStatistics(groupBy: [ORGANIZATION], where: { not: { organization: {} }, unit: { equals: "人" } }) { keys { value organization { id } } count } }',
      )
      expect(data.metricStatistics).toEqual([{ keys: [{ value: null, organization: null }], count: 1 }])
    })

    it('takes values in their base unit, and leaves out those without', async () => {
      const { data } = await api.send(
        '{ metricStatistics(groupBy: [DIMENSION], normalize: true) { keys { value } unit count } }',
      )
      expect(data.metricStatistics).toEqual([{ keys: [{ value: 'MONEY' }], unit: '元', count: 4 }])
    })

    it.each([
      ['groupBy: []', 'BAD_FILTER', 'groupBy'],
      ['groupBy: [UNIT, UNIT]', 'BAD_FILTER', 'groupBy'],
      ['groupBy: [UNIT, MONTH, ARTICLE]', 'BAD_FILTER', 'groupBy'],
      ['groupBy: [UNIT], first: 101', 'BAD_PAGE', 'first'],
      ['groupBy: [UNIT], first: 0', 'BAD_PAGE', 'first'],
    ])('refuses %s', async (args, code, argument) => {
      expect(await refused(`{ metricStatistics(${args}) { count } }`)).toEqual([{ code, argument }])
    })
  })

  describe('timelines', () => {
    it('have zeros where nothing was published', async () => {
      const { data } = await api.send('{ metrics { timeline { period count } } }')
      expect(data.metrics.timeline).toEqual([
        { period: '2024-03', count: 5 },
        { period: '2024-04', count: 0 },
        { period: '2024-05', count: 5 },
      ])
    })

    it('respect the filter, the interval and the time asked for', async () => {
      const { data } = await api.send(`{
        articles(where: { document: { newspaper: { equals: "沧州日报" } } }) {
          days: timeline(interval: DAY, from: "2024-03-06", to: "2024-03-09") { period count }
          years: timeline(interval: YEAR, from: "2023-01-01") { period count }
        }
      }`)
      expect(data.articles.days.map(({ count }: { count: number }) => count)).toEqual([0, 0, 2, 0])
      expect(data.articles.years).toEqual([
        { period: '2023', count: 0 },
        { period: '2024', count: 2 },
      ])
    })

    it('are empty where nothing has a date', async () => {
      const { data } = await api.send(
        '{ articles(where: { document: { publishedOn: { isNull: true } } }) { timeline { period } } }',
      )
      expect(data.articles.timeline).toEqual([])
    })

    it('of sibling objects keep apart', async () => {
      const { data } = await api.send(
        '{ documents { nodes { name articles { timeline(interval: DAY) { period count } } } } }',
      )
      expect(data.documents.nodes).toEqual([
        { name: 'undated.txt', articles: { timeline: [] } },
        { name: 'qingyuan-05-20.txt', articles: { timeline: [{ period: '2024-05-20', count: 1 }] } },
        { name: 'cangzhou-03-08.txt', articles: { timeline: [{ period: '2024-03-08', count: 2 }] } },
      ])
    })

    it('of too many points are refused', async () => {
      expect(
        await refused(
          '{ articles { timeline(interval: DAY, from: "1900-01-01", to: "2024-01-01") { period } } }',
        ),
      ).toEqual([{ code: 'BAD_PAGE', argument: 'interval' }])
    })
  })

  it('facets respect the filter, whatever the page', async () => {
    const { data } = await api.send(`{ metrics(first: 1, where: { unit: { in: ["元", "%"] } }) {
      totalCount
      facets { units { value count } dimensions { value count } months { value count } newspapers(first: 1) { value count } }
    } }`)
    expect(data.metrics).toEqual({
      totalCount: 5,
      facets: {
        units: [
          { value: '元', count: 4 },
          { value: '%', count: 1 },
        ],
        dimensions: [
          { value: 'MONEY', count: 4 },
          { value: 'RATIO', count: 1 },
        ],
        months: [
          { value: '2024-03', count: 3 },
          { value: '2024-05', count: 2 },
        ],
        newspapers: [{ value: '沧州日报', count: 3 }],
      },
    })
  })

  it('facets give values that filters take', async () => {
    const { data } = await api.send('{ metrics { facets { dimensions { value count } } } }')
    for (const { value, count } of data.metrics.facets.dimensions) {
      const { data: filtered } = await api.send(
        'query ($value: Dimension!) { metrics(where: { dimension: { equals: $value } }) { totalCount } }',
        { value },
      )
      expect(filtered.metrics.totalCount).toBe(count)
    }
  })
})
