import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { saveDocuments } from '@baobiao/database'
import { readDocuments } from '@baobiao/documents'
import { examplePage } from '@baobiao/testing/example-page'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, sqliteOnly } from './support/api.js'
import { chromiumPath, openBrowser, openTab } from './support/browser.js'
import { corpus } from './support/corpus.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const KEY = 'key'

/** More articles than are shown at once. */
const TOWNS = [...'东西南北中上下大小长白清'].flatMap((side) =>
  [...'河山湖林田'].map((thing) => `${side}${thing}镇`),
)
/** Wider than a phone, with nowhere to break. */
const LONG_NAME = '20240403_c0ffee0123456789abcdef0123456789.md'
const LONG = TOWNS.map(
  (town, index) => `# ${town}造林${index + 100}亩\n\n　　今年以来，${town}造林${index + 100}亩。\n`,
).join('\n')

/** A page whose two columns stand line by line in turn. */
const MIXED = alternated(
  readFileSync(new URL('../../../seeds/001_35f408bab44cfc70.txt', import.meta.url), 'utf8'),
)

function alternated(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const half = lines.length >> 1
  return lines
    .slice(0, half)
    .flatMap((line, at) => [line, lines[at + half]])
    .join('\n')
}

// What pages show is the API's answer, which its own tests ask on both engines.
describe.skipIf(!chromiumPath)('the explorer in Chromium', () => {
  sqliteOnly('over the corpus', (engine) => {
    const broken: string[] = []
    let api: Api
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      const apiKeyHashes = [createHash('sha256').update(KEY).digest('hex')]
      api = await engine.start({ documents: corpus, settings: { apiKeyHashes } })
      const file = { source: 'page.pdf', name: 'page.pdf', bytes: examplePage() }
      for await (const result of readDocuments(file))
        if ('document' in result)
          // As it was stored before files were kept, and with its file.
          await saveDocuments(api.database, [
            { ...result.document, id: 'a'.repeat(64), newspaper: '旧河日报', fileSha256: null },
            { ...result.document, source: file.bytes },
          ])
      const long = { source: LONG_NAME, name: LONG_NAME, bytes: Buffer.from(LONG) }
      for await (const result of readDocuments(long))
        if ('document' in result) await saveDocuments(api.database, [result.document])
      browser = await openBrowser()
      page = await openTab(browser, { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(api.origin))
          broken.push(`asked ${request.url()}`)
      })
      page.on('pageerror', ({ message }) => broken.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') broken.push(message.text())
      })
    })
    afterAll(() => browser?.close())

    /** Waits until no answer is on its way and no page is being drawn. */
    const settled = async (): Promise<void> => {
      await page.waitForFunction(() => document.querySelector('.loading, [aria-busy="true"]') === null)
    }
    const open = async (path: string): Promise<void> => {
      await page.goto(`${api.origin}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await settled()
    }
    const openPage = async (name: RegExp): Promise<void> => {
      await open('/')
      await page.locator('.cards h2 a', { hasText: name }).first().click()
      await page.getByRole('region', { name: '版面原文' }).waitFor()
    }
    /** What axe finds wrong. It is evaluated in the page, whose policy would not load it as a script. */
    const violations = async (): Promise<string[]> => {
      await page.evaluate(AXE)
      return page.evaluate(async () => {
        const { axe } = globalThis as typeof globalThis & {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const { violations } = await axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
      })
    }

    const openProfile = async (): Promise<void> => {
      await open('/organizations?query=鑫海')
      await page.getByRole('link', { name: '河北鑫海化工集团' }).click()
      await page.getByRole('heading', { level: 1, name: '河北鑫海化工集团' }).waitFor()
      await page.getByText('没有与其他机构合并过').waitFor()
    }
    const openMark = async (): Promise<void> => {
      await openPage(/青河日报/)
      await page.getByRole('region', { name: '报道' }).locator('.mark.metric').first().click()
      await page.getByRole('complementary').locator('blockquote').waitFor()
    }

    /** Every view, and what can be opened in it. */
    const VIEWS: Readonly<Record<string, () => Promise<void>>> = {
      pages: () => open('/'),
      'a page': () => openPage(/青河日报/),
      'a page as text': () => openPage(/清远日报/),
      'a place of a page': openMark,
      articles: () => open('/articles'),
      'articles that are found': () => open('/articles?query=企业'),
      organizations: () => open('/organizations'),
      'organizations that are found': () => open('/organizations?query=沧州'),
      'an organization': openProfile,
      'a merge': async () => {
        await openProfile()
        await page.getByText('把另一机构并入').click()
        await page.getByRole('searchbox', { name: '按名称找机构' }).fill('沃润')
        await page.getByRole('radio').first().waitFor()
      },
      figures: () => open('/figures'),
      'figures of an owner': () => open('/figures?owner=沧州'),
      'figures over time': () => open('/figures?chart=time&unit=元'),
      totals: async () => {
        await open('/figures')
        await page.getByText('按单位汇总').click()
        await page.locator('.totals').waitFor()
      },
      'nothing found': () => open('/figures?indicator=鲸鱼座'),
      'try it': () => open('/try'),
      'a text that was read': async () => {
        await open('/try')
        await page.getByRole('button', { name: '用一段示例' }).click()
        await page.getByRole('heading', { name: '最大的金额' }).waitFor()
        await page.getByText('入库（需要密钥）').click()
      },
      'a file that was read': async () => {
        await open('/try')
        const file = { name: 'page.pdf', mimeType: 'application/pdf', buffer: examplePage() }
        await page.getByLabel('文件').setInputFiles(file)
        await page.getByRole('heading', { name: '最大的金额' }).waitFor()
      },
      'no view': () => open('/nothing'),
    }

    it.each([
      ['printed', /青河日报/],
      ['of text', /清远日报/],
    ])(
      'shows on one side of a page %s what is followed on the other, with what was read',
      async (_, name) => {
        await openPage(name)
        const [printed, articles] = ['版面原文', '报道'].map((side) =>
          page.getByRole('region', { name: side }),
        )
        const details = page.getByRole('complementary', { name: '读出的内容' })
        for (const [side, other] of [
          [printed, articles],
          [articles, printed],
        ]) {
          const mark = side?.locator('.mark.metric:not([aria-current])').first()
          const text = (await mark?.textContent()) ?? ''
          await mark?.click()
          await details.getByRole('heading', { name: text }).waitFor()
          expect(await other?.locator('.mark[aria-current]').first().textContent()).toBe(text)
        }
      },
    )

    /** How much of each box of the sheet is ink, from 0 to 1; the sheet is drawn by pdf.js. */
    const inkOf = async (boxes: readonly string[]) => {
      await page.locator('.sheet.drawn[aria-busy="false"] canvas').waitFor()
      return page.locator('.sheet').evaluate((sheet, selectors) => {
        const canvas = sheet.querySelector('canvas') as HTMLCanvasElement
        const pixels = canvas.getContext('2d') as CanvasRenderingContext2D
        const all = canvas.getBoundingClientRect()
        const scale = canvas.width / all.width
        return selectors.map((selector) => {
          const { left, top, width, height } = (
            sheet.querySelector(selector) as HTMLElement
          ).getBoundingClientRect()
          const place = [left - all.left, top - all.top, width, height].map((side) =>
            Math.round(side * scale),
          )
          const { data } = pixels.getImageData(...(place as [number, number, number, number]))
          let dark = 0
          for (let at = 0; at < data.length; at += 4)
            if ((data[at] ?? 0) < 128 && (data[at + 3] ?? 0) > 0) dark++
          return (4 * dark) / data.length
        })
      }, boxes)
    }

    it('draws a page of a PDF from its file, with marks where their words are printed', async () => {
      await openPage(/青河日报/)
      const ink = await inkOf(['.mark.box.title', '.mark.box.metric', '.mark.box.organization', 'canvas'])
      // Type covers some sixth of its boxes, and little of the page.
      for (const part of ink.slice(0, 3)) expect(part).toBeGreaterThan(0.08)
      expect(ink[3]).toBeLessThan(0.05)
    })

    it('draws a page of a PDF whose file is not kept from its lines', async () => {
      await openPage(/旧河日报/)
      const sheet = page.locator('.sheet')
      const places = await sheet.evaluate((element) => {
        const { width, height, left, top } = element.getBoundingClientRect()
        const line = (words: string) => {
          const found = [...element.querySelectorAll('.line')].find((one) => one.textContent?.includes(words))
          const box = found?.getBoundingClientRect()
          return box && [(box.left - left) / width, (box.top - top) / height].map((part) => part.toFixed(2))
        }
        return [width / height, line('青河高新区新增企业126家'), line('就业岗位240个')]
      })
      expect(places).toEqual([expect.closeTo(400 / 600, 2), ['0.08', '0.10'], ['0.66', '0.16']])
      await page.getByRole('button', { name: '文字' }).click()
      await page.locator('pre.printed-page .mark.metric').first().waitFor()
    })

    it('opens a figure at its place by a link with its id', async () => {
      const { data } = await api.send('{ metrics(first: 1) { nodes { id text document { id } } } }')
      const [{ id, text, document }] = data.metrics.nodes
      await open(`/documents/${document.id}#${id}`)
      await page.getByRole('complementary').getByRole('heading', { name: text }).waitFor()
    })

    it('keeps what a link leads to in sight on a phone, above what is told of it', async () => {
      const { data } = await api.send(
        `{ ofLines: metrics(where: { document: { name: { equals: "${LONG_NAME}" } } }, first: 9) { nodes { id text document { id } } }
          printed: metrics(where: { document: { newspaper: { equals: "青河日报" } } }, first: 50) { nodes { id text document { id } } } }`,
      )
      await page.setViewportSize({ width: 390, height: 844 })
      for (const { id, text, document } of [data.ofLines.nodes.at(-1), ...data.printed.nodes.slice(-4)]) {
        await open(`/documents/${document.id}#${id}`)
        await page.getByRole('complementary').getByRole('heading', { name: text }).waitFor()
        const mark = page.getByRole('region', { name: '报道' }).locator('.mark[aria-current]')
        // The first line of it and the last, from edge to edge.
        const isInSight = () =>
          mark.evaluate((element) =>
            [...element.getClientRects()].every(({ x, y, width, height }) =>
              [y + 1, y + height - 1].every(
                (edge) => window.document.elementFromPoint(x + width / 2, edge) === element,
              ),
            ),
          )
        await expect.poll(isInSight, { message: text }).toBe(true)
        expect(await page.evaluate(() => window.document.documentElement.scrollWidth - innerWidth)).toBe(0)
      }
      await page.setViewportSize({ width: 1440, height: 900 })
    })

    it('turns to the article of a figure that a link names, beyond those that are shown first', async () => {
      const { data } = await api.send(
        `{ articles(where: { document: { name: { equals: "${LONG_NAME}" } } }, orderBy: [{ field: POSITION }], last: 1) { nodes { id title document { id } metrics { nodes { id text } } } } }`,
      )
      const [{ id, title, document, metrics }] = data.articles.nodes
      const articles = page.getByRole('region', { name: '报道' })
      for (const key of [metrics.nodes[0].id, id]) {
        await open(`/documents/${document.id}#${key}`)
        await articles.getByRole('heading', { name: title }).waitFor()
      }
      // On the page, and on the other side.
      await open(`/documents/${document.id}`)
      await articles.getByRole('heading', { name: TOWNS[0] as string }).waitFor()
      await page.getByRole('region', { name: '版面原文' }).locator('.mark.metric').last().click()
      await articles.getByRole('heading', { name: title }).waitFor()
    })

    it('finds organizations while one types, and shows a profile', async () => {
      await open('/organizations')
      await page.getByRole('searchbox').fill('高新区')
      await page.getByRole('link', { name: '沧州高新区' }).first().click()
      await page.getByRole('heading', { level: 1, name: '沧州高新区' }).waitFor()
      await page.getByRole('heading', { name: '一同出现的机构' }).waitFor()
    })

    it('finds articles by words, with what was found marked', async () => {
      await open('/articles?query=企业')
      expect(await page.locator('mark').allInnerTexts()).toContain('企业')
      const found = page.getByRole('status').filter({ hasText: '篇报道' })
      const all = await found.textContent()
      await page.getByRole('group', { name: '报纸' }).getByRole('button').first().click()
      await expect.poll(() => found.textContent()).not.toBe(all)
    })

    /** A chip and its neighbour: one is chosen, then the other, which another view would offer no more. */
    it.each([
      ['/articles', '报纸'],
      ['/articles?query=企业', '报纸'],
      ['/organizations', '类型'],
      ['/organizations?query=沧州', '类型'],
      ['/figures', '单位'],
      ['/figures', '指标'],
    ])('lets one change what was chosen of %s by %s', async (path, facet) => {
      await open(path)
      const chips = page.getByRole('group', { name: facet }).getByRole('button')
      const before = await chips.allTextContents()
      expect(before.length).toBeGreaterThan(1)
      for (const at of [0, 1]) {
        await chips.nth(at).click()
        await page
          .getByRole('group', { name: facet })
          .getByRole('button', { pressed: true, name: before[at] as string, exact: true })
          .waitFor()
        await expect.poll(() => chips.allTextContents()).toEqual(before)
      }
      // By a link, too, with nothing seen before.
      await page.reload()
      await expect.poll(() => chips.allTextContents()).toEqual(before)
      await settled()
      await chips.nth(1).click()
      await expect
        .poll(() => page.getByRole('button', { pressed: true }).count())
        .toBe(path === '/figures' ? 1 : 0)
      await expect.poll(() => chips.allTextContents()).toEqual(before)
    })

    it('filters figures, draws them, and gives them away', async () => {
      await open('/figures')
      await page.getByRole('searchbox', { name: '单位' }).fill('家')
      await page.getByText('按数值排列，单位：家').waitFor()
      const downloading = page.waitForEvent('download')
      await page.getByRole('link', { name: 'CSV' }).click()
      const csv = readFileSync((await (await downloading).path()) ?? '', 'utf8')
      const { data } = await api.send('{ metrics(where: { unit: { equals: "家" } }) { totalCount } }')
      expect(csv.startsWith('\uFEFFid,')).toBe(true)
      expect(csv.trimEnd().split('\r\n')).toHaveLength(data.metrics.totalCount + 1)
    })

    it('asks no more than it may, with all filters at once', async () => {
      const words = 'indicator=企业&sentence=增长&article=企业&page=企业&owner=公司&region=省&newspaper=日报'
      const others =
        'dimension=COUNT&unit=家&change=INCREASE&from=2010-01-01&to=2030-12-31&sort=NORMALIZED_VALUE_UP'
      await open(`/figures?${words}&${others}`)
      await page.getByRole('status').filter({ hasText: '0个数字' }).waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
    })

    /** What the API answers to the query behind what is on the screen. */
    const shownQuery = async (place: Page | Locator = page) => {
      const address = await place.getByRole('link', { name: '查看查询' }).first().getAttribute('href')
      const opened = new URLSearchParams(new URL(address ?? '', api.origin).hash.slice(1))
      return api.send(opened.get('query') ?? '', JSON.parse(opened.get('variables') ?? '{}'))
    }

    it('opens the query behind a view in GraphiQL', async () => {
      await open('/figures?unit=家')
      const { data, errors } = await shownQuery()
      expect([errors, data.metrics.totalCount > 0]).toEqual([undefined, true])
    })

    it('reads a text of the visitor, and stores nothing', async () => {
      const count = async () => (await api.send('{ documents { totalCount } }')).data.documents.totalCount
      const before = await count()
      await open('/try')
      await page
        .getByRole('textbox', { name: '版面文字' })
        .fill('青河县工业园区引进企业222家，县财政补贴1.2亿元，新增产值20.4亿元。')
      await page.getByRole('heading', { name: '最大的金额' }).waitFor()
      // A sum that grew is one, too, and told as such.
      await page.getByRole('complementary').locator('ol li').first().getByText('20.4亿元').waitFor()
      await page.getByRole('complementary').getByRole('link', { name: '1.2亿元' }).waitFor()
      await page.getByRole('region', { name: '报道' }).getByRole('link', { name: '222家' }).click()
      await page.getByRole('complementary').getByRole('heading', { name: '222家' }).waitFor()
      await page.getByRole('region', { name: '版面原文' }).locator('.mark[aria-current]').waitFor()
      expect(await count()).toBe(before)
    })

    it('reads files as they would be ingested, and says why it cannot', async () => {
      await open('/try')
      const give = (name: string, buffer: Buffer) =>
        page.getByLabel('文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await give('page.pdf', examplePage())
      await page.getByRole('heading', { name: '青河日报 · 2024-04-03 · 第2版' }).waitFor()
      await page.getByRole('complementary').getByRole('link', { name: '52.4亿元' }).click()
      await page.locator('.sheet .mark[aria-current]', { hasText: '52.4亿' }).first().waitFor()
      expect((await inkOf(['.mark.box[aria-current]']))[0]).toBeGreaterThan(0.08)
      expect((await shownQuery()).data.parseFile.name).toBe('page.pdf#page=1')
      await give('page.txt', Buffer.from('b9b2d3d036bcd2c6f3d2b5a1a3', 'hex'))
      await page.getByRole('region', { name: '版面原文' }).getByText('共有').waitFor()
      await give('cut.pdf', examplePage().subarray(0, 300))
      await page.getByRole('alert').getByText('这个 PDF 已损坏').waitFor()
    })

    it('tells a screen reader what may be wrong with a text, in a region that was there before', async () => {
      await open('/try')
      const region = page.locator('main section > [role="status"]')
      await region.evaluate((element) => element.setAttribute('data-same', ''))
      await page.getByRole('textbox', { name: '版面文字' }).fill(MIXED)
      await region.getByText('原文各行的次序与阅读次序不符').waitFor()
      expect(await region.getAttribute('data-same')).toBe('')
      await page.getByRole('textbox', { name: '版面文字' }).fill('青河县财政补贴1.2亿元。')
      await expect.poll(() => region.textContent()).toBe('')
    })

    it('says how large a file may be, and what to do with a larger one', async () => {
      const told = broken.length
      await open('/try')
      const large = {
        name: 'large.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.alloc(3_100_000, '%PDF-1.7\n'),
      }
      await page.getByLabel('文件').setInputFiles(large)
      await page
        .getByRole('alert')
        .getByText('小于3 MB的文件，在下面填入密钥后可读小于24 MB的。可以先拆出')
        .waitFor()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('alert').getByText('smaller than 3 MB, with a key').waitFor()
      await page.getByRole('button', { name: '中文' }).click()
      // The browser notes the refusal, as it should.
      expect(broken.splice(told)).toEqual([expect.stringContaining('413')])
    })

    /** What stands beside a button, and describes it: why it cannot be pressed. */
    const described = (button: Locator) =>
      button.evaluate((element) => {
        const id = element.getAttribute('aria-describedby')
        return id && document.getElementById(id)?.textContent
      })

    it('merges organizations with a key, tells why, and takes it back', async () => {
      await openProfile()
      await page.getByText('把另一机构并入').click()
      const merge = page.getByRole('button', { name: '合并', exact: true })
      const needed = () => described(merge)
      expect([await merge.isDisabled(), await needed()]).toEqual([
        true,
        '还需填写：并入的机构，依据，API 密钥',
      ])
      await page.getByRole('searchbox', { name: '按名称找机构' }).fill('沃润')
      await page.getByRole('radio', { name: /沃润达/ }).waitFor()
      const suggested = await shownQuery(page.locator('fieldset'))
      expect(suggested.data.suggestOrganizations[0].organization.name).toContain('沃润达')
      await page.getByRole('radio').first().check()
      await page.getByLabel('依据').fill('同一家企业')
      expect(await needed()).toBe('还需填写：API 密钥')
      await page.getByLabel('API 密钥').fill(KEY)
      expect(await needed()).toBe('')
      await merge.click()
      await page.getByText('：同一家企业').waitFor()
      const undo = page.getByRole('button', { name: '撤销合并' })
      await page.getByLabel('API 密钥').fill('')
      expect([await undo.isDisabled(), await described(undo)]).toEqual([
        true,
        '撤销合并需要密钥，可在下面“把另一机构并入”处填写。',
      ])
      await page.getByLabel('API 密钥').fill(KEY)
      await undo.click()
      await page.getByText('没有与其他机构合并过').waitFor()
    })

    it('needs no mouse: one stop of the Tab key a side, arrow keys from mark to mark', async () => {
      await openPage(/青河日报/)
      const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
      await page.getByRole('region', { name: '报道' }).locator('.mark[tabindex="0"]').focus()
      const first = await focused()
      await page.keyboard.press('ArrowRight')
      const second = await focused()
      expect([first, second].map((id) => id.replace(/\d+$/, ''))).toEqual([
        expect.stringMatching(/^article-/),
        expect.stringMatching(/^article-/),
      ])
      expect(second).not.toBe(first)
      await page.keyboard.press('Enter')
      await page.locator(`[id="${second.replace('article', 'page')}"][aria-current]`).waitFor()
      expect(await page.locator('.mark[tabindex="0"]').count()).toBe(2)
    })

    const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    /** What has the focus and does not show it. */
    const hiddenFocus = () =>
      page.evaluate(() => {
        const focused = document.activeElement as Element
        const { outlineStyle, outlineWidth } = getComputedStyle(focused)
        const shows = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        return shows ? null : focused.outerHTML.slice(0, 200)
      })
    const tabTo = async (holds: () => Promise<boolean>, most = 30): Promise<void> => {
      for (let pressed = 0; pressed < most; pressed++) {
        await page.keyboard.press('Tab')
        expect(await hiddenFocus()).toBeNull()
        if (await holds()) return
      }
      throw new Error('the Tab key does not lead there')
    }
    const hasFocus = (selector: string) => () =>
      page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)

    it.each([
      ['/organizations', '高新区', '沧州高新区'],
      ['/articles', '授信', '两企业获银行授信'],
    ])('finds by keyboard alone: %s', async (path, words, found) => {
      await open(path)
      const status = page.getByRole('status').filter({ hasText: /篇报道|家机构/ })
      const before = await page.locator('.found').allTextContents()
      await tabTo(hasFocus('[type="search"]'))
      await page.keyboard.type(words)
      await expect.poll(() => page.locator('.found').allTextContents()).not.toEqual(before)
      await status.waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await hiddenFocus()).toBeNull()
      await page.keyboard.press('ArrowUp')
      expect(await hasFocus('[type="search"]')()).toBe(true)
      for (let steps = 0; steps < 10 && !(await focusedText()).includes(found); steps++)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/organizations\/Organization|documents\/Document/)
      await page.goBack()
      await page.getByRole('searchbox').focus()
      await page.keyboard.press('Escape')
      expect(await page.getByRole('searchbox').inputValue()).toBe('')
    })

    it('filters figures and reads a text by keyboard alone', async () => {
      await open('/figures')
      await tabTo(hasFocus('[type="search"]'))
      const status = page.getByRole('status').filter({ hasText: '个数字' })
      const all = await status.textContent()
      await page.keyboard.type('企业')
      await expect.poll(() => status.textContent()).not.toBe(all)
      const before = await status.textContent()
      await tabTo(hasFocus('.chips button'))
      await page.keyboard.press('Enter')
      await expect.poll(() => status.textContent()).not.toBe(before)
      await tabTo(hasFocus('section.scroll'))
      await open('/try')
      await tabTo(hasFocus('textarea'))
      await page.keyboard.type('青河县财政补贴1.2亿元。')
      await page.getByRole('heading', { name: '最大的金额' }).waitFor()
      await tabTo(hasFocus('.mark'))
      await tabTo(hasFocus('aside a'))
      await page.keyboard.press('Enter')
      await page.getByRole('complementary').getByRole('heading', { name: '1.2亿元' }).waitFor()
    })

    it('keeps the focus and the caret where somebody types, while figures change', async () => {
      await open('/figures')
      const status = page.getByRole('status').filter({ hasText: '个数字' })
      const all = await status.textContent()
      const box = page.getByRole('searchbox', { name: '指标' })
      const caret = () =>
        page.evaluate(() => {
          const { value, selectionStart } = document.activeElement as HTMLInputElement
          return [value, selectionStart]
        })
      await box.focus()
      await page.keyboard.type('企业')
      await expect.poll(() => status.textContent()).not.toBe(all)
      await settled()
      expect(await caret()).toEqual(['企业', 2])
      const some = await status.textContent()
      await page.keyboard.press('Home')
      await page.keyboard.type('入驻')
      expect(await caret()).toEqual(['入驻企业', 2])
      await expect.poll(() => status.textContent()).not.toBe(some)
      await settled()
      expect(await caret()).toEqual(['入驻企业', 2])
    })

    it('keeps the focus near a chip that goes with the figures that it was of', async () => {
      await open('/figures')
      await settled()
      const chips = page.getByRole('group', { name: '指标' }).getByRole('button')
      await chips.last().focus()
      const gone = await chips.last().textContent()
      await page.getByRole('searchbox', { name: '单位' }).evaluate((box: HTMLInputElement) => {
        // As a browser fills a form in: the focus is elsewhere.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, '家')
        box.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await expect.poll(() => chips.allTextContents()).not.toContain(gone)
      await settled()
      expect(await page.evaluate(() => document.activeElement?.closest('main > section') !== null)).toBe(true)
    })

    it.each([
      '/documents/Document:0',
      '/organizations/nobody',
      '/nothing/here',
      // Addresses that somebody has cut within a character.
      '/documents/%ZZ',
      '/organizations/%E6%B',
    ])('says that nothing is at %s', async (path) => {
      await page.goto(`${api.origin}${path}`)
      await page.getByRole('heading', { level: 1, name: '这里没有内容' }).waitFor()
    })

    it('speaks English where that is chosen', async () => {
      await open('/figures')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { level: 1, name: 'Figures' }).waitFor()
      await page.getByRole('button', { name: '中文' }).click()
    })

    it.each(Object.keys(VIEWS))('has no violation that axe finds and fits every screen: %s', async (view) => {
      await VIEWS[view]?.()
      await settled()
      for (const width of [390, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        for (const language of ['中文', 'English']) {
          const other = page.getByRole('button', { name: language })
          if (await other.isVisible()) await other.click()
          // Charts draw themselves again after the screen has changed.
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
              message: `at ${width} pixels in ${language}`,
            })
            .toBeLessThanOrEqual(0)
          // What is wrong in one language and one theme is told once.
          const colorScheme = language === '中文' ? 'light' : 'dark'
          await page.emulateMedia({ colorScheme })
          expect({ colorScheme, width, violations: await violations() }).toEqual({
            colorScheme,
            width,
            violations: [],
          })
        }
        await page.getByRole('button', { name: '中文' }).click()
      }
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 1440, height: 900 })
    })

    it('asks no other host, breaks no policy, and meets no error', () => {
      expect(broken).toEqual([])
    })
  })
})
