import { beforeAll, describe, expect, it } from 'vitest'
import { cityOf, provinceOf } from '../src/read/divisions.js'
import { sql } from '../src/read/sql.js'
import { Groups, MAX_GROUPS } from '../src/read/statistics-groups.js'
import { type Api, eachEngine } from './support/api.js'
import { corpus } from './support/corpus.js'

it('makes no more than 100,000 groups of metrics', () => {
  const groups = new Groups()
  for (let key = 0; key < MAX_GROUPS; key++) groups.of([`${key}`], '家')
  groups.of(['7'], '家')
  expect(() => groups.of(['7'], '元')).toThrow(
    expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED', argument: 'groupBy' } }),
  )
})

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
        `{ metricStatistics(groupBy: [UNIT], first: 2, where: { unit: { in: ["家", "元"] } }) { nodes { ${FIGURES} } } }`,
      )
      expect(data.metricStatistics.nodes).toEqual([
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
        '{ metricStatistics(groupBy: [DIMENSION]) { nodes { keys { value } unit count } } }',
      )
      const counts = data.metricStatistics.nodes.filter(
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
      ) { nodes { keys { group value organization { id name } } sum } } }`)
      const rows = data.metricStatistics.nodes.map(
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
        '{ metricStatistics(groupBy: [ORGANIZATION], where: { not: { organization: {} }, unit: { equals: "人" } }) { nodes { keys { value organization { id } } count } } }',
      )
      expect(data.metricStatistics.nodes).toEqual([{ keys: [{ value: null, organization: null }], count: 1 }])
    })

    it('takes values in their base unit, and leaves out those without', async () => {
      const { data } = await api.send(
        '{ metricStatistics(groupBy: [DIMENSION], normalize: true) { nodes { keys { value } unit count } } }',
      )
      expect(data.metricStatistics.nodes).toEqual([{ keys: [{ value: 'MONEY' }], unit: '元', count: 4 }])
    })

    const WAYS = [
      ['first', 'after', 'endCursor', 'hasNextPage'],
      ['last', 'before', 'startCursor', 'hasPreviousPage'],
    ] as const

    const groupsOf = async (args: string) => {
      const { data, errors } = await api.send(
        `{ metricStatistics(${args}) { totalCount nodes { keys { value } unit count sum } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`,
      )
      expect(errors).toBeUndefined()
      const { nodes, ...rest } = data.metricStatistics
      const rows = nodes.map(
        ({ keys, unit, count }: { keys: { value: string }[]; unit: string; count: number }) =>
          [...keys.map(({ value }) => value), unit, count].join(' '),
      )
      return { rows, ...rest } as { rows: string[]; totalCount: number; pageInfo: Record<string, never> }
    }

    it.each(['COUNT', 'SUM', 'MIN', 'MAX', 'AVERAGE', 'MEDIAN', 'KEYS'])(
      'pages forwards and backwards in order of %s, every group once',
      async (field) => {
        const args = `groupBy: [UNIT, MONTH, CHANGE], orderBy: [{ field: ${field}, direction: DESC }]`
        const { rows: all, totalCount } = await groupsOf(`${args}, first: 100`)
        expect([totalCount, new Set(all).size]).toEqual([all.length, all.length])
        for (const [size, bound, cursor, more] of WAYS) {
          let [met, at, left]: [string[], string, boolean | undefined] = [[], '', true]
          while (left) {
            const { rows, pageInfo } = await groupsOf(`${args}, ${size}: 2${at}`)
            met = size === 'first' ? [...met, ...rows] : [...rows, ...met]
            left = pageInfo[more]
            at = `, ${bound}: "${pageInfo[cursor]}"`
          }
          expect(met).toEqual(all)
        }
      },
    )

    it.each([
      ['ASC', null, 'first'],
      ['ASC', 'FIRST', 'first'],
      ['ASC', 'LAST', 'last'],
      ['DESC', null, 'last'],
      ['DESC', 'FIRST', 'first'],
      ['DESC', 'LAST', 'last'],
    ])('places groups without key or figure: %s, nulls %s', async (direction, nulls, place) => {
      const order = `direction: ${direction}, nulls: ${nulls}`
      const byKey = `groupBy: [PERIOD_MONTH], orderBy: { field: KEYS, ${order} }`
      const absent = (row: string) => row.startsWith(' ')
      const { rows } = await groupsOf(byKey)
      const without = rows.filter(absent)
      expect([without.length > 0, without.length < rows.length]).toEqual([true, true])
      expect(place === 'first' ? rows.slice(0, without.length) : rows.slice(-without.length)).toEqual(without)
      const { pageInfo } = await groupsOf(`${byKey}, first: 2`)
      expect((await groupsOf(`${byKey}, after: "${pageInfo.endCursor}"`)).rows).toEqual(rows.slice(2))

      const byMedian = await groupsOf(
        `groupBy: [MONTH], fill: true, where: { unit: { equals: "元" } }, orderBy: { field: MEDIAN, ${order} }`,
      )
      expect(byMedian.rows.at(place === 'first' ? 0 : -1)).toBe('2024-04 元 0')
    })

    it('orders by exact figures, whatever their length', async () => {
      const { rows } = await groupsOf('groupBy: [UNIT], orderBy: { field: SUM, direction: DESC }, first: 3')
      expect(rows).toEqual(['元 元 4', '人 人 1', '家 家 4'])
    })

    it.each([
      // 截至2月底 is of February, 去年 of a year; neither is of the month of the issue.
      ['PERIOD_MONTH', ['2024-02 家 2']],
      ['PERIOD_QUARTER', ['2024-Q1 家 2']],
      ['PERIOD', ['../2024-02-29 家 2']],
      ['MONTH', ['2024-03 家 2']],
      ['QUARTER', ['2024-Q1 家 2']],
      ['YEAR', ['2024 家 2']],
    ])('groups by %s', async (group, rows) => {
      const where =
        'where: { unit: { equals: "家" }, periodTo: { lt: "2025-01-01" }, periodFrom: { isNull: true } }'
      expect((await groupsOf(`groupBy: [${group}], ${where}`)).rows).toEqual(rows)
    })

    it.each([
      ['河北省/沧州市/肃宁县', '河北省', '河北省/沧州市'],
      ['河北省/沧州市', '河北省', '河北省/沧州市'],
      ['河北省', '河北省', null],
      ['北京市/朝阳区', '北京市', '北京市'],
      ['北京市', '北京市', '北京市'],
      [null, null, null],
    ])('finds the province and the city of %s', async (region, province, city) => {
      const value = sql`CAST(${region} AS TEXT)`
      const found = api.database.prisma.$queryRaw(
        sql`SELECT ${provinceOf(value)} AS "province", ${cityOf(value)} AS "city"`,
      )
      expect(await found).toEqual([{ province, city }])
    })

    it('groups by city what its counties, parks and firms state', async () => {
      const { rows } = await groupsOf(
        'groupBy: [CITY, PROVINCE], orderBy: { field: KEYS }, where: { unit: { equals: "家" } }',
      )
      expect(rows).toEqual(['广东省/清远市 广东省 家 2', '河北省/沧州市 河北省 家 2'])
    })

    it('fills the gaps beside each of the other keys', async () => {
      const { rows } = await groupsOf(
        'groupBy: [MONTH, UNIT], fill: true, orderBy: { field: KEYS }, where: { unit: { in: ["元", "%"] } }',
      )
      expect(rows).toEqual([
        '2024-03 % % 0',
        '2024-03 元 元 3',
        '2024-04 % % 0',
        '2024-04 元 元 0',
        '2024-05 % % 1',
        '2024-05 元 元 1',
      ])
    })

    it.each([['REGION'], ['ORGANIZATION_TYPE'], ['CHANGE']])(
      'counts groups of %s as facets do',
      async (group) => {
        const facet = { REGION: 'regions', ORGANIZATION_TYPE: 'organizationTypes', CHANGE: 'changes' }[group]
        const { data } = await api.send(
          `{ metrics { facets { ${facet} { value count } } } metricStatistics(groupBy: [${group}], first: 100) { nodes { key(of: ${group}) { value } count } } }`,
        )
        const counts = new Map<string | null, number>()
        for (const { key, count } of data.metricStatistics.nodes)
          counts.set(key.value, (counts.get(key.value) ?? 0) + count)
        expect(Object.fromEntries(counts)).toEqual(
          Object.fromEntries(
            data.metrics.facets[facet ?? ''].map(({ value, count }: { value: string; count: number }) => [
              value,
              count,
            ]),
          ),
        )
      },
    )

    it.each([
      ['groupBy: []', 'BAD_FILTER', 'groupBy'],
      ['groupBy: [UNIT, UNIT]', 'BAD_FILTER', 'groupBy'],
      ['groupBy: [UNIT, MONTH, ARTICLE, CHANGE]', 'BAD_FILTER', 'groupBy'],
      ['groupBy: [UNIT], fill: true', 'BAD_FILTER', 'fill'],
      ['groupBy: [UNIT], after: "eA"', 'BAD_CURSOR', 'after'],
      ['groupBy: [UNIT], orderBy: [{ field: SUM }, { field: SUM }]', 'BAD_ORDER', 'orderBy'],
      ['groupBy: [UNIT], first: 101', 'BAD_PAGE', 'first'],
      ['groupBy: [UNIT], first: 0', 'BAD_PAGE', 'first'],
    ])('refuses %s', async (args, code, argument) => {
      expect(await refused(`{ metricStatistics(${args}) { totalCount } }`)).toEqual([{ code, argument }])
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

    it('count by the time that figures are about', async () => {
      const { data } = await api.send(`{ metrics(where: { unit: { equals: "家" } }) {
        months: timeline(by: PERIOD) { period count }
        quarters: timeline(by: PERIOD, interval: QUARTER, from: "2023-11-02") { period count }
        years: timeline(interval: YEAR, to: "2025-01-01") { period count }
        facets { periodMonths { value count } quarters { value count } }
      } }`)
      expect(data.metrics).toEqual({
        months: [{ period: '2024-02', count: 2 }],
        quarters: [
          { period: '2023-Q4', count: 0 },
          { period: '2024-Q1', count: 2 },
        ],
        years: [
          { period: '2024', count: 4 },
          { period: '2025', count: 0 },
        ],
        facets: {
          periodMonths: [
            { value: '2024-02', count: 2 },
            { value: null, count: 2 },
          ],
          quarters: [
            { value: '2024-Q1', count: 2 },
            { value: '2024-Q2', count: 2 },
          ],
        },
      })
    })

    it.each([
      ['YEAR', '0001-01-01', '0003-01-01', ['0001', '0002', '0003']],
      ['QUARTER', '0099-12-31', '0100-01-01', ['0099-Q4', '0100-Q1']],
      ['MONTH', '0098-12-01', '0099-01-01', ['0098-12', '0099-01']],
      ['DAY', '9999-12-30', '9999-12-31', ['9999-12-30', '9999-12-31']],
    ])('go through %s from %s to %s', async (interval, from, to, periods) => {
      const { data } = await api.send(
        `{ articles { timeline(interval: ${interval}, from: "${from}", to: "${to}") { period count } } }`,
      )
      expect(data.articles.timeline).toEqual(periods.map((period) => ({ period, count: 0 })))
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

  it.each(['高新区', '企业', '鲸鱼座', '企'])(
    'counts the figures of articles that hold %s in each way alike',
    async (words) => {
      const where = `where: { article: { text: { contains: "${words}" } } }`
      const { data } = await api.send(`{
      metrics(${where}, first: 100) { totalCount nodes { unit indicator } facets { units(first: 50) { value count } indicators(first: 50) { value count } } }
      units: metrics(${where}) { facets { units(first: 50) { value count } } }
      indicators: metrics(${where}) { facets { indicators(first: 50) { value count } } }
      metricStatistics(${where}, groupBy: [UNIT]) { nodes { unit count } }
    }`)
      const { totalCount, nodes, facets } = data.metrics
      expect(totalCount).toBe(nodes.length)
      expect(facets.units).toEqual(data.units.facets.units)
      expect(facets.indicators).toEqual(data.indicators.facets.indicators)
      const counted = (key: 'unit' | 'indicator') => {
        const times: Record<string, number> = {}
        for (const { [key]: value } of nodes) times[value ?? ''] = (times[value ?? ''] ?? 0) + 1
        return times
      }
      const told = (buckets: { value: string | null; count: number }[]) =>
        Object.fromEntries(buckets.map(({ value, count }) => [value ?? '', count]))
      expect(told(facets.units)).toEqual(counted('unit'))
      expect(told(facets.indicators)).toEqual(counted('indicator'))
      const statistics = data.metricStatistics.nodes.map(
        ({ unit, count }: { unit: string; count: number }) => [unit, count],
      )
      expect(Object.fromEntries(statistics)).toEqual(counted('unit'))
    },
  )

  it('facets count an article for each of its authors', async () => {
    const { data } = await api.send(`{ articles { facets { authors { value count } }
      nodes { authors { name } metricCount mentionCount organizationCount mentions(first: 100) { totalCount nodes { organization { id } } } metrics { totalCount } } } }`)
    const counts = new Map<string, number>()
    for (const one of data.articles.nodes) {
      for (const { name } of one.authors) counts.set(name, (counts.get(name) ?? 0) + 1)
      const named = one.mentions.nodes.map(
        (mention: { organization: { id: string } }) => mention.organization.id,
      )
      expect([one.metricCount, one.mentionCount, one.organizationCount]).toEqual([
        one.metrics.totalCount,
        one.mentions.totalCount,
        new Set(named).size,
      ])
    }
    const buckets = data.articles.facets.authors.map((one: { value: string; count: number }) => [
      one.value,
      one.count,
    ])
    expect(new Map(buckets)).toEqual(counts)
  })

  it.each([
    'unit: { equals: "元" }',
    'dimension: { in: [MONEY, RATIO] }, not: { change: { isNull: true } }',
    'normalizedUnit: { isNull: true }',
    'normalizedUnit: { equals: "平方米" }',
    'or: [{ indicator: { contains: "收入" } }, { indicator: { isNull: true } }]',
    'newspaper: { isNull: true }',
    'periodFrom: { gte: "2024-01-01" }',
    'periodTo: { isNull: true }, indicator: { isNull: false }',
    'organization: { type: { equals: COMPANY } }',
    'not: { organization: { name: { contains: "市" } } }',
  ])('count as many figures where %s as there are', async (where) => {
    const ids: string[] = []
    let [after, count] = ['null', 0]
    for (let more = true; more; ) {
      const { data } = await api.send(`{ metrics(first: 100, after: ${after}, where: { ${where} }) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } facets { units { count } } } }`)
      const { nodes, totalCount, pageInfo, facets } = data.metrics
      ids.push(...nodes.map(({ id }: { id: string }) => id))
      ;[after, more, count] = [JSON.stringify(pageInfo.endCursor), pageInfo.hasNextPage, totalCount]
      const counts = facets.units.map((one: { count: number }) => one.count)
      expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBeLessThanOrEqual(totalCount)
    }
    expect(count).toBe(ids.length)
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
